import { expect, test } from "vitest";
import { brokenHardRules, plainItems } from "../testing/plain-week.ts";
import { forAnyLifter, SOAK_MS } from "../testing/random-lifter.ts";
import { baseWeek, planningOf } from "../testing/stages.ts";
import { RAMP_SET_S, reservedS, straightS } from "../volume/session-time.ts";
import { arrange } from "./arrange.ts";
import { type PreparedItem, prepare } from "./warm-up.ts";

const WEEKS = 25;

function secondsOf({ kind, candidate, sets, dose }: PreparedItem): number {
  if (kind === "ramp") return sets * RAMP_SET_S;
  const { exercise } = candidate;
  return straightS({
    sets,
    upper: dose.upper,
    secondsPerUnit: exercise.secondsPerUnit,
    setupS: exercise.setupSeconds,
    restS: 0,
    sides: exercise.unilateral ? 2 : 1,
    drops: 0,
  });
}

test("warm-up and cool-down fit the time that was kept for them, whoever trains", {
  timeout: SOAK_MS,
}, () => {
  forAnyLifter(WEEKS, (profile) => {
    const planning = planningOf(profile);
    for (const session of arrange(baseWeek(planning), planning)) {
      const { warmUp, coolDown } = prepare(session, planning);
      const seconds = [...warmUp, ...coolDown].reduce((sum, item) => sum + secondsOf(item), 0);
      expect(seconds).toBeLessThanOrEqual(reservedS(profile.minutes));
    }
  });
});

test("arranging a week moves its items about and loses none", { timeout: SOAK_MS }, () => {
  forAnyLifter(WEEKS, (profile) => {
    const planning = planningOf(profile);
    const before = baseWeek(planning);
    const after = arrange(before, planning);
    const listed = (week: typeof before) =>
      plainItems(week)
        .map(({ day, exercise, sets, partner }) => `${day} ${exercise.id} ${sets} ${partner}`)
        .sort();
    expect(listed(after)).toEqual(listed(before));
    expect(brokenHardRules(after, planning)).toEqual([]);
  });
});
