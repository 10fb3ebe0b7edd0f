// Is what learning sees of one number of repetitions what a forecast says of it?
import fc from "fast-check";
import { expect, test } from "vitest";
import { FITTED_MODEL } from "./forecast-model.ts";
import { type HabitVisit, learnTarget, learnVisit, lnLoad, NO_TARGETS } from "./habit.ts";
import { repBlur } from "./rep-blur.ts";
import { noWeights, sumOf } from "./rep-distribution.ts";
import { repGlances, repSources } from "./rep-sources.ts";

const set = fc.record({ loadKg: fc.integer({ min: 20, max: 200 }), reps: fc.integer({ min: 1, max: 35 }) });
const visits = fc.array(fc.array(set, { minLength: 1, maxLength: 5 }), { maxLength: 40 });

test("one number of reps has the weight that it has among all of them", () => {
  fc.assert(
    fc.property(visits, set, fc.integer({ min: 1, max: 30 }), (done, { loadKg }, reps) => {
      const habit: HabitVisit[] = [];
      const targets = [...NO_TARGETS];
      for (const sets of done) {
        const [first] = sets;
        if (first === undefined) continue;
        learnVisit(habit, { first, sets }, FITTED_MODEL);
        learnTarget(targets, first.reps);
      }
      const history = { habit, targets, lnKg: lnLoad(loadKg) };
      const all = repSources(history, FITTED_MODEL);
      const sight = { blur: repBlur(FITTED_MODEL.repBlur), scratch: noWeights() };
      const glances = repGlances({ ...history, ...sight, reps }, FITTED_MODEL);
      for (const source of ["habit", "target", "curve"] as const) {
        expect(glances[source].here).toBeCloseTo(all[source][reps] ?? 0, 12);
        expect(glances[source].whole).toBeCloseTo(sumOf(all[source]), 12);
      }
    }),
  );
});
