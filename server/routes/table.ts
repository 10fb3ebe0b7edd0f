// What does the server answer? Every route there is, with who may call it.
import type { PlannerPool } from "../planner/pool.ts";
import type { Settings } from "../settings.ts";
import { appRoutes } from "./app.ts";
import { healthRoutes } from "./health.ts";
import { planRoutes } from "./plan.ts";
import type { Route } from "./route.ts";

/** What routes work with; `buildApp` gets it from the composition root. */
export interface RouteParts {
  readonly settings: Settings;
  readonly planner: PlannerPool;
  /** The server's calendar day, `YYYY-MM-DD`. */
  readonly today: () => string;
}

export function routeTable(parts: RouteParts): readonly Route[] {
  return [...healthRoutes(), ...planRoutes(parts), ...appRoutes(parts.settings.appFolder)];
}
