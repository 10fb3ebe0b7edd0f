// What does the server answer? Every route there is, with who may call it.
import type { LogStore } from "@dorsal/sync";
import type { Accounts } from "../accounts/accounts.ts";
import type { Forget } from "../accounts/erase.ts";
import type { SignedOut } from "../accounts/signed-out.ts";
import type { PlannerPool } from "../planner/pool.ts";
import type { Settings } from "../settings.ts";
import type { HeadWatch } from "../sync/head-watch.ts";
import { accountRoutes } from "./account.ts";
import { appRoutes } from "./app.ts";
import { authRoutes } from "./auth.ts";
import { eventRoutes } from "./events.ts";
import { healthRoutes } from "./health.ts";
import { inviteRoutes } from "./invites.ts";
import { keyRoutes } from "./keys.ts";
import { planRoutes } from "./plan.ts";
import type { Route } from "./route.ts";
import { sessionRoutes } from "./sessions.ts";
import { syncRoutes } from "./sync.ts";

/** What routes work with; `buildApp` makes it of what the composition root gives. */
export interface RouteParts {
  readonly settings: Settings;
  readonly planner: PlannerPool;
  /** The server's calendar day, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly accounts: Accounts;
  readonly logs: LogStore;
  readonly heads: HeadWatch;
  readonly signedOut: SignedOut;
  /** What else goes when an account is deleted. */
  readonly forget: readonly Forget[];
}

export function routeTable(parts: RouteParts): readonly Route[] {
  return [
    ...healthRoutes(),
    ...authRoutes(parts.accounts),
    ...accountRoutes(parts),
    ...sessionRoutes(parts),
    ...keyRoutes(parts.accounts),
    ...inviteRoutes(parts.accounts),
    ...syncRoutes(parts),
    ...eventRoutes(parts),
    ...planRoutes(parts),
    ...appRoutes(parts.settings.appFolder),
  ];
}
