// The one door of formats: other apps' files in, events and a loss report out; events in, other apps' files out.
export * from "./history/collect-workouts.ts";
export * from "./history/performed-history.ts";
export type * from "./history/performed-workout.ts";
export * from "./history/plan-import.ts";
export * from "./names/name-matcher.ts";
export * from "./read-file.ts";
export type * from "./reading/format.ts";
export type * from "./reading/sink.ts";
export type * from "./reading/written-set.ts";
export type * from "./report/loss-report.ts";
export * from "./writing/all.ts";
export * from "./writing/calendar.ts";
export * from "./writing/fit/plan-losses.ts";
export * from "./writing/fit/write-fit-activity.ts";
export * from "./writing/fit/write-fit-workout.ts";
export type * from "./writing/history-writer.ts";
export * from "./writing/liftoscript.ts";
export * from "./writing/losses.ts";
