// The door of the meeting place: an app that can be listened to or injected into, the store it
// remembers with, and the threads it plans with.
export { type AppParts, buildApp } from "./app.ts";
export { NotOpened, openStore } from "./open-store.ts";
export { openPlannerPool, type PlannerPool } from "./planner/pool.ts";
export { readSettings, type Settings } from "./settings.ts";
