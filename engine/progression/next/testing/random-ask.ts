// Which asks can be made at all? Random histories, lifters and racks, small enough that a counterexample can be read.
import { type Exercise, loadCatalog } from "@dorsal/content";
import fc from "fast-check";
import { addDays } from "../../../training/calendar.ts";
import type { Exposure, SetFacts } from "../../../training/set.ts";
import { lifter, TODAY } from "../../cases/case-file.ts";
import { dialOf, systemKg } from "../../dial.ts";
import { type PrescribeAsk, prescribeSet } from "../prescribe.ts";

/** `npm run soak` asks for many more histories. */
export const TIMES = process.env.DORSAL_SOAK === "1" ? 20 : 1;

export const catalog = loadCatalog();
export const exercises = Object.values(catalog.exercises);
export const loaded = exercises.filter(({ loadType }) =>
  ["external", "assisted", "bodyweight_plus"].includes(loadType),
);

export const reps = fc.integer({ min: 1, max: 25 });
export const rir = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
const rack = fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 12 });

/** A set of the exercise in whatever unit it is logged. */
function setOf(exercise: Exercise): fc.Arbitrary<SetFacts> {
  return fc.record({ kg: fc.integer({ min: 1, max: 80 }), reps, rir }).map(({ kg, ...done }) => ({
    exercise: exercise.id,
    setType: "working" as const,
    reps: done.reps,
    seconds: 5 * done.reps,
    metres: 2 * done.reps,
    ...(exercise.loadType === "assisted" ? { assistanceKg: kg } : { loadKg: kg }),
    ...(done.rir !== undefined && { rir: done.rir }),
  }));
}

export function historyOf(exercise: Exercise): fc.Arbitrary<readonly Exposure[]> {
  const visit = fc.record({
    gap: fc.integer({ min: 1, max: 40 }),
    deload: fc.boolean(),
    sets: fc.array(setOf(exercise), { minLength: 1, maxLength: 5 }),
  });
  return fc.array(visit, { maxLength: 6 }).map((visits) => {
    const daysAgo = (i: number) => visits.slice(0, i + 1).reduce((days, { gap }) => days + gap, 0);
    return visits
      .map(({ gap: _, ...rest }, i) => ({ date: addDays(TODAY, -daysAgo(i)), ...rest }))
      .toReversed();
  });
}

/** Everything that each piece of equipment of the exercise could carry is the same random rack. */
export function givenFor(exercise: Exercise): fc.Arbitrary<Given> {
  return fc.record({
    id: fc.constant(exercise.id),
    history: historyOf(exercise),
    done: fc.array(setOf(exercise), { maxLength: 2 }),
    rack,
    lo: fc.integer({ min: 3, max: 12 }),
    width: fc.integer({ min: 0, max: 6 }),
    rir,
    pain: fc.constantFrom(undefined, "green" as const, "amber" as const),
    level: fc.constantFrom(1 as const, 2 as const, 4 as const),
    ageYears: fc.constantFrom(15, 30, 70),
    isDeload: fc.boolean(),
  });
}

/** Small, so that a counterexample can be read. */
export interface Given {
  readonly id: string;
  readonly history: readonly Exposure[];
  readonly done: readonly SetFacts[];
  readonly rack: readonly number[];
  readonly lo: number;
  readonly width: number;
  readonly rir: number | undefined;
  readonly pain: PrescribeAsk["pain"];
  readonly level: 1 | 2 | 4;
  readonly ageYears: number;
  readonly isDeload: boolean;
}

export function askOf(given: Given): PrescribeAsk {
  const exercise = exerciseOf(given.id);
  const equipment = [...new Set(exercise.equipmentAnyOf.flat())];
  const loadsKg = Object.fromEntries(equipment.map((id) => [id, given.rack]));
  const amount =
    exercise.dose.unit === "reps"
      ? {
          reps: [given.lo, given.lo + given.width] as const,
          ...(given.rir !== undefined && { rir: given.rir }),
        }
      : { [exercise.dose.unit]: exercise.dose.min };
  return {
    exercise,
    catalog,
    profile: { ...lifter("70 kg"), equipment, loadsKg, level: given.level, ageYears: given.ageYears },
    item: {
      id: "w1-mon-1",
      exercise: exercise.id,
      kind: "work",
      sets: 3,
      ...amount,
      perSide: exercise.unilateral,
      restS: 90,
      tempo: "2-0-1-0",
      grip: null,
      technique: "straight",
      reasons: given.isDeload ? [{ why: "deload", after: 5 }] : [{ why: "compound_first" }],
    },
    exposures: given.history,
    doneToday: given.done,
    today: TODAY,
    ...(given.pain !== undefined && { pain: given.pain }),
  };
}

export const anyGiven = fc.constantFrom(...exercises).chain(givenFor);
export const loadedGiven = fc.constantFrom(...loaded).chain(givenFor);

export function exerciseOf(id: string): Exercise {
  const exercise = catalog.exercises[id];
  if (exercise === undefined) throw new Error(`no exercise ${id}`);
  return exercise;
}

/** The law holds for every ask that can be made of what is given. */
export function everyAsk(
  given: fc.Arbitrary<Given>,
  law: (ask: PrescribeAsk) => void,
  numRuns = TIMES === 1 ? 200 : 500,
): void {
  fc.assert(
    fc.property(given, (one) => {
      law(askOf(one));
    }),
    { numRuns: numRuns * TIMES },
  );
}

export function settingOf(ask: PrescribeAsk): number | undefined {
  const set = prescribeSet(ask);
  return set?.loadKg ?? set?.assistanceKg;
}

/** The load as the muscles feel it: less help is more. */
export function systemOf(ask: PrescribeAsk, kg: number | undefined): number {
  const dial = dialOf(ask.exercise, ask.profile);
  return dial === null || kg === undefined ? 0 : systemKg(dial, kg);
}
