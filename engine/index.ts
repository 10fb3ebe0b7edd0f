// The one door of the engine.
export type * from "./journal/events.ts";
export * from "./training/plan.ts";
export * from "./training/profile.ts";
export type * from "./training/reason.ts";
export * from "./training/result.ts";
export type * from "./training/set.ts";
