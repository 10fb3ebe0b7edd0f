// What does the server answer? Every route there is, with who may call it.
import type { Catalog } from "@dorsal/content";
import type { LogStore } from "@dorsal/sync";
import type { Accounts } from "../accounts/accounts.ts";
import type { Forget } from "../accounts/erase.ts";
import type { SignedOut } from "../accounts/signed-out.ts";
import type { Journals } from "../journal/journals.ts";
import type { LogRoom } from "../journal/log-room.ts";
import type { Drafts } from "../mcp/drafts.ts";
import type { Messages } from "../messages.ts";
import type { Measures } from "../observe/measures.ts";
import type { PlannerPool } from "../planner/pool.ts";
import type { Settings } from "../settings.ts";
import type { HeadWatch } from "../sync/head-watch.ts";
import { accountRoutes } from "./account.ts";
import { adoptPlanRoutes } from "./adopt-plan.ts";
import { appRoutes } from "./app.ts";
import { authRoutes } from "./auth.ts";
import { catalogueRoutes } from "./catalogue.ts";
import { docsRoutes } from "./docs.ts";
import { emailRoutes } from "./email.ts";
import { eventRoutes } from "./events.ts";
import { exportRoutes } from "./exports.ts";
import { healthRoutes } from "./health.ts";
import { inviteRoutes } from "./invites.ts";
import { keyRoutes } from "./keys.ts";
import { logRoutes } from "./log.ts";
import { mcpRoutes } from "./mcp.ts";
import { metricsRoutes } from "./metrics.ts";
import { planRoutes } from "./plan.ts";
import { currentPlanRoutes } from "./plans.ts";
import { pushRoutes } from "./push.ts";
import type { Route } from "./route.ts";
import { sessionRoutes } from "./sessions.ts";
import { syncRoutes } from "./sync.ts";
import { webhookRoutes } from "./webhooks.ts";

/** What routes work with; `buildApp` makes it of what the composition root gives. */
export interface RouteParts {
  readonly settings: Settings;
  readonly planner: PlannerPool;
  /** The server's calendar day, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly nowMs: () => number;
  readonly catalog: () => Catalog;
  readonly accounts: Accounts;
  readonly logs: LogStore;
  /** How much of each may be kept. */
  readonly room: LogRoom;
  /** The logs, folded. */
  readonly journals: Journals;
  readonly heads: HeadWatch;
  readonly signedOut: SignedOut;
  readonly drafts: Drafts;
  readonly measures: Measures;
  readonly messages: Messages;
  /** What else goes when an account is deleted. */
  readonly forget: readonly Forget[];
}

export function routeTable(parts: RouteParts): readonly Route[] {
  const table: readonly Route[] = [
    ...healthRoutes(),
    ...authRoutes(parts),
    ...accountRoutes(parts),
    ...emailRoutes(parts),
    ...sessionRoutes(parts),
    ...keyRoutes(parts.accounts),
    ...inviteRoutes(parts.accounts),
    ...syncRoutes(parts),
    ...eventRoutes(parts),
    ...logRoutes(parts),
    ...planRoutes(parts),
    ...currentPlanRoutes(parts),
    ...adoptPlanRoutes(parts),
    ...exportRoutes(parts),
    ...catalogueRoutes(parts),
    ...mcpRoutes(parts),
    ...webhookRoutes(parts.messages),
    ...pushRoutes(parts.messages),
    ...metricsRoutes({ ...parts, ...parts.settings }),
    ...docsRoutes(() => table),
    ...appRoutes(parts.settings.appFolder),
  ];
  return table;
}
