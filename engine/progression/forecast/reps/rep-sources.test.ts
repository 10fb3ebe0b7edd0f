// Is what learning sees of one number of repetitions part of what a forecast says?
import fc from "fast-check";
import { expect, test } from "vitest";
import { FITTED_MODEL } from "../forecast-model.ts";
import {
  draftOfHabit,
  draftOfTargets,
  learnTarget,
  learnVisit,
  lnLoad,
  NO_HABIT,
  NO_TARGETS,
} from "./habit.ts";
import { repBlur } from "./rep-blur.ts";
import { repGlances } from "./rep-sources.ts";

const set = fc.record({ loadKg: fc.integer({ min: 20, max: 200 }), reps: fc.integer({ min: 1, max: 35 }) });
const visits = fc.array(fc.array(set, { minLength: 1, maxLength: 5 }), { maxLength: 40 });

test("each source says as much in all as it says of 1 to 30 reps together", () => {
  fc.assert(
    fc.property(visits, set, (done, { loadKg }) => {
      const habit = draftOfHabit(NO_HABIT);
      const targets = draftOfTargets(NO_TARGETS);
      for (const sets of done) {
        const [first] = sets;
        if (first === undefined) continue;
        learnVisit(habit, { first, sets }, FITTED_MODEL);
        learnTarget(targets, first.reps);
      }
      const seen = { habit, targets, lnKg: lnLoad(loadKg), blur: repBlur(FITTED_MODEL.repBlur) };
      const all = Array.from({ length: 30 }, (_, at) => repGlances({ ...seen, reps: at + 1 }, FITTED_MODEL));
      for (const source of ["habit", "target", "curve"] as const) {
        const together = all.reduce((sum, glances) => sum + glances[source].here, 0);
        for (const glances of all) expect(glances[source].whole).toBeCloseTo(together, 12);
      }
    }),
  );
});
