import type { DifferenceCause, MesocycleReason, PlanDifference, ReviseRefusal } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { amount } from "./amounts.ts";
import { forbiddenClaims } from "./claims.ts";
import { groupName } from "./groups.ts";
import type { Names } from "./names.ts";
import { differenceSentence, mesocycleReasonSentence, reviseRefusalSentence } from "./plan-changes.ts";

const names: Names = { exercise: (id) => id, group: groupName, load: (kg) => `${amount(kg)} kg` };

const DIFFERENCES: readonly PlanDifference[] = [
  { kind: "exercise_added", exercise: "Face pull", weekday: "mon", sets: 1, why: "balance" },
  { kind: "exercise_removed", exercise: "Chin-up", weekday: "tue", sets: 3, why: "kit" },
  { kind: "exercise_swapped", from: "Chin-up", to: "Pulldown", weekday: "wed", why: "asked" },
  { kind: "sets_changed", exercise: "Chin-up", weekday: "fri", from: 3, to: 2, why: "minutes" },
  { kind: "reps_changed", exercise: "Chin-up", from: [5, 8], to: [8, 12], why: "level" },
  { kind: "details_changed", exercise: "Chin-up", details: ["rest", "grip"], why: "limits" },
  { kind: "day_added", weekday: "sat", why: "days" },
  { kind: "day_removed", weekday: "sun", why: "days" },
  { kind: "deload_moved", fromWeek: 6, toWeek: 4 },
  { kind: "deload_moved", fromWeek: null, toWeek: 4 },
  { kind: "deload_moved", fromWeek: 6, toWeek: null },
  { kind: "weeks_changed", from: 6, to: 7 },
];

const REFUSALS: readonly ReviseRefusal[] = [
  { why: "plan_over", lastDate: "2027-01-03" },
  { why: "nothing_changes" },
  { why: "exercise_unknown", exercise: "x" },
  { why: "not_for_work", exercise: "Open book" },
  { why: "not_in_plan", exercise: "Chin-up" },
  { why: "already_in_session", exercise: "Chin-up", weekday: "mon" },
  { why: "no_session_that_day", weekday: "tue" },
  { why: "not_for_you", exercise: "Chin-up", because: "equipment", detail: "pullup_bar" },
  { why: "sets_out_of_range", sets: 9, min: 1, max: 5 },
  { why: "reps_out_of_range", exercise: "Chin-up", min: 3, max: 12 },
  { why: "counts_no_reps", exercise: "Dead hang" },
  { why: "no_room_for_exercise", exercise: "Chin-up", rule: "minutes" },
  { why: "no_room_for_group", group: "lats", rule: "session_cap" },
  { why: "days_too_close", exercise: "Barbell row", other: "Deadlift" },
  { why: "week_not_open", week: 2 },
  { why: "nothing_to_lighten", week: 1 },
  { why: "deload_too_soon", week: 5, last: 3, apart: 2 },
  { why: "days_out_of_range", days: 7, min: 1, max: 6 },
];

const REASONS: readonly MesocycleReason[] = [
  { why: "starts_on", date: "2027-01-04" },
  { why: "sessions_done", sessions: 15, of: 18 },
  { why: "level_rises", to: 2, weeks: 28 },
  { why: "level_waits", percent: 70, wanted: 80 },
  { why: "pull_ups_counted", maxPullUps: 5 },
  { why: "hurt_twice", exercise: "Chin-up" },
  { why: "swapped_for_dislike", exercise: "Chin-up" },
  { why: "day_left_out", weekday: "fri", sessions: 1, of: 6 },
];

const sentences = [
  ...DIFFERENCES.map((one) => differenceSentence(one, names)),
  ...REFUSALS.map((one) => reviseRefusalSentence(one, names)),
  ...REASONS.map((one) => mesocycleReasonSentence(one, names)),
];

describe("a change of the plan", () => {
  it.each(sentences)("is said as a short sentence without a claim: %s", (sentence) => {
    expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|null|!/);
    expect(sentence.length).toBeLessThanOrEqual(170);
    expect(forbiddenClaims(sentence)).toEqual([]);
  });

  it("says what, where, and why", () => {
    expect(
      differenceSentence(
        { kind: "sets_changed", exercise: "Chin-up", weekday: "fri", from: 3, to: 2, why: "minutes" },
        names,
      ),
    ).toBe("Chin-up on Friday: 2 sets instead of 3 - the minutes leave no room for more.");
  });

  it("gives a cause where the lifter is not the cause", () => {
    const causes: readonly DifferenceCause[] = [
      "kit",
      "limits",
      "level",
      "minutes",
      "days",
      "safety",
      "balance",
      "spine_budget",
      "session_cap",
      "weekly_rise",
    ];
    for (const why of causes)
      expect(differenceSentence({ kind: "day_added", weekday: "mon", why }, names)).toContain(" - ");
    expect(differenceSentence({ kind: "day_added", weekday: "mon", why: "asked" }, names)).not.toContain(
      " - ",
    );
  });
});
