// Do the formulas give the published worked examples? Each row of oracles.json, rounded half-up at the decimals it shows.
import { readFileSync } from "node:fs";
import { loadCatalog } from "@dorsal/content";
import { describe, expect, test } from "vitest";
import { platesPerSide } from "../training/plates-on-bar.ts";
import { type Rounding, roundToStep } from "../training/round-load.ts";
import * as body from "./estimates/bodyweight-load.ts";
import {
  loadForReps,
  oneRepMaxByCurve,
  repsAtFraction,
  spreadOfRepsAtPercent,
} from "./estimates/load-rep-curve.ts";
import { FORMULAS, loadByEpley } from "./estimates/one-rep-max.ts";
import { oneRepMaxByRpe, percentByRpe } from "./estimates/rpe-chart.ts";
import { ageFactor, familyFraction, priorLoadKg } from "./first/first-load-prior.ts";
import { familyShare } from "./first/load-family.ts";
import { doubleProgression } from "./next/double-progression.ts";
import { painLight } from "./next/pain-light.ts";
import { rampSets, rampSteps } from "./next/ramp-sets.ts";
import { breakFactors } from "./next/return-from-break.ts";
import { adjustByRir, helmsLoadKg } from "./next/rir-adjustment.ts";

// biome-ignore lint/suspicious/noExplicitAny: the rows are data of many shapes; a wrong key gives NaN and fails.
type Input = any;

interface Oracle {
  readonly id: string;
  readonly formula: string;
  readonly input: Input;
  readonly expect: unknown;
}

const { oracles } = JSON.parse(readFileSync(new URL("./oracles.json", import.meta.url), "utf8")) as {
  readonly oracles: readonly Oracle[];
};
const catalog = loadCatalog();
const effort = ({ load, reps, rir }: Input) => ({ loadKg: load, reps, rir });

const COMPUTE: Readonly<Record<string, (input: Input) => unknown>> = {
  "e1rm.epley": (i) => FORMULAS.epley(effort(i)),
  "e1rm.brzycki": (i) => FORMULAS.brzycki(effort(i)),
  "e1rm.wathan": (i) => FORMULAS.wathan(effort(i)),
  "e1rm.mayhew": (i) => FORMULAS.mayhew(effort(i)),
  "e1rm.lander": (i) => FORMULAS.lander(effort(i)),
  "e1rm.lombardi": (i) => FORMULAS.lombardi(effort(i)),
  "e1rm.oconner": (i) => FORMULAS.oconner(effort(i)),
  "e1rm.exp": (i) => oneRepMaxByCurve(effort(i), i.k),
  "e1rm.rts": ({ load, reps, rpe }) => ({
    pct: percentByRpe(reps, rpe),
    e1rm: oneRepMaxByRpe({ loadKg: load, reps, rpe }),
  }),
  "load.epleyInverse": (i) => loadByEpley(i.e1rm, i),
  "load.expInverse": (i) => loadForReps(i.e1rm, i, i.k),
  "reps.expAtPct": (i) => repsAtFraction(i.pct1rm, i.k),
  "reps.sdAtPct": (i) => spreadOfRepsAtPercent(i.pct1rm),
  "bw.system": (i) =>
    body.systemLoadKg({
      bodyMassKg: i.bodyMass,
      fraction: i.fraction,
      addedKg: i.added,
      assistanceKg: i.assist,
    }),
  "bw.suspension": (i) => body.suspensionLoadKg(i.bodyMass, i.angleFromVertical, catalog.suspensionAngle),
  "bw.lever": (i) => body.leverLoadKg(i.bodyMass, i.phi, i.k),
  "bw.pullupReps": (i) => body.pullUpReps(i.systemE1rm, i.bodyMass, { addedKg: i.added, slope: i.k }),
  "bw.assistFor": (i) => body.assistanceFor(i.systemE1rm, i.bodyMass, i, i.k),
  "bw.addedFor": (i) => body.addedFor(i.systemE1rm, i.bodyMass, i, i.k),
  "bw.pullupMassChange": (i) =>
    body.pullUpsAtOtherMass(i.pullups, { beforeKg: i.massBefore, afterKg: i.massAfter }, i.exponent),
  "bw.pullupsFromVelocity": (i) => body.pullUpsFromSpeed(i.meanConcentricVelocity),
  "autoreg.nextSet": (i) => {
    const { delta, factor, loadKg } = adjustByRir({ ...i, loadKg: i.load });
    return { delta, factor, load: loadKg };
  },
  "autoreg.helms": (i) => helmsLoadKg(i.load, i.rpeDeviation),
  "progress.double": (i) => {
    const { action, loadKg, targetReps } = doubleProgression({
      ...i,
      loadKg: i.load,
      incrementKg: i.increment,
    });
    return { action, load: loadKg, targetReps };
  },
  "round.load": (i) => roundToStep(i.load, i.increment, i.mode as Rounding),
  "round.plates": (i) => platesPerSide(i.target, i),
  "warmup.ramp": (i) =>
    rampSets(i.workLoad, rampSteps(i.workLoad, i.e1rm), (kg) => roundToStep(kg, i.increment, "down")).map(
      ({ loadKg, reps }) => ({ load: loadKg, reps }),
    ),
  "return.break": (i) => breakFactors(i.daysOff),
  "pain.traffic": (i) => painLight(i),
  firstLoad: ({ exercise, sex, bodyMass, age, increment }) => {
    const family = familyShare(exercise, null);
    const fraction = family === null ? Number.NaN : familyFraction(family.family, sex) * family.share;
    const raw = priorLoadKg(fraction, { bodyMassKg: bodyMass, ageYears: age });
    return { ageFactor: ageFactor(age), raw, load: roundToStep(raw, increment, "down") };
  },
};

describe("the worked examples", () => {
  test.each(oracles.map((row) => [row.id, row] as const))(
    "%s",
    (_id, { formula, input, expect: expected }) => {
      const compute = COMPUTE[formula];
      if (compute === undefined) throw new Error(`nothing computes ${formula}`);
      expect(shownLike(expected, compute(input))).toEqual(expected);
    },
  );

  test("every formula of the list has a row", () => {
    expect(new Set(oracles.map(({ formula }) => formula))).toEqual(new Set(Object.keys(COMPUTE)));
  });
});

/** The computed value with each number rounded half-up to the decimals that the expected number shows. */
function shownLike(expected: unknown, computed: unknown): unknown {
  if (typeof expected === "number" && typeof computed === "number")
    return halfUp(computed, decimals(expected));
  if (Array.isArray(expected) && Array.isArray(computed)) {
    return computed.map((value, i) => shownLike(expected[i], value));
  }
  if (isRecord(expected) && isRecord(computed)) {
    return Object.fromEntries(
      Object.entries(computed).map(([key, value]) => [key, shownLike(expected[key], value)]),
    );
  }
  return computed;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Trailing zeros are lost in JSON: at least two decimals are compared. */
function decimals(value: number): number {
  return Math.max(2, String(value).split(".")[1]?.length ?? 0);
}

function halfUp(value: number, digits: number): number {
  return Math.floor(value * 10 ** digits + 0.5 + 1e-9) / 10 ** digits;
}
