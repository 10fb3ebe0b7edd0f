import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FITTED_MODEL } from "@dorsal/engine";
import { expect, test } from "vitest";
import { intervalFigures, intervalOf, repFigures } from "./figures.ts";
import { LIFTERS, REPS, STRENGTH } from "./lifters.ts";
import { saidBefore } from "./said.ts";

const models = JSON.parse(readFileSync(join(import.meta.dirname, "models.json"), "utf8"));

test("the engine forecasts with the constants that were fitted", () => {
  expect(FITTED_MODEL).toEqual(models.all);
});

test("there is a model without each of the lifters, with the same constants", () => {
  expect(Object.keys(models.leftOut).sort()).toEqual(LIFTERS.map(({ lifter }) => lifter).sort());
  for (const model of Object.values(models.leftOut)) {
    expect(Object.keys(model as object)).toEqual(Object.keys(FITTED_MODEL));
  }
});

test("four in five sessions of lifters who were left out lie inside, and their reps are nearer than the last ones", () => {
  const said = saidBefore(LIFTERS, (lifter) => models.leftOut[lifter]);
  const { coverage } = intervalFigures(STRENGTH, (point) => intervalOf(said(point)));
  expect(coverage).toBeGreaterThan(0.78);
  expect(coverage).toBeLessThan(0.82);
  const ours = repFigures(REPS, (point) => said(point).reps ?? Number.NaN);
  const last = repFigures(REPS, (point) => point.last);
  expect(ours.repsOff).toBeLessThan(0.88 * last.repsOff);
  expect(ours.withinOne).toBeGreaterThan(last.withinOne + 0.07);
});
