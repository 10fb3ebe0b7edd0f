// What do training days teach about a lifter? A fold: all exercises of a day are read with what was known in the morning, so
// that their order says nothing, and the same days give the same knowledge to the bit, learned at once or one by one.
import type { Catalog } from "@dorsal/content";
import { dayNumber } from "../../training/calendar.ts";
import type { Profile } from "../../training/profile.ts";
import type { TrainedExercise, TrainingDay } from "../../training/training-day.ts";
import { DEFAULT_SLOPE } from "../estimates/load-rep-curve.ts";
import { learnDays } from "../forecast/learn-days.ts";
import type { Lift, LiftingDay } from "../forecast/lifting-day.ts";
import { type DayParts, daysInSpan, spanStart } from "../forecast/memory-span.ts";
import { doubtOfReserve } from "../forecast/strength/certainty.ts";
import { type Evidence, type Reading, readEvidence } from "./evidence.ts";
import {
  KNOWS_NOTHING,
  type LearnedSlope,
  type LifterKnowledge,
  type ReserveBias,
} from "./lifter-knowledge.ts";
import { type HardSet, learnSlope, rememberHardSet } from "./rep-load-slope.ts";
import { learnReserve, reserveError } from "./reserve-bias.ts";
import { type LoadModel, loadModelOf } from "./system-load.ts";

export interface LearningContext {
  readonly catalog: Pick<Catalog, "exercises" | "suspensionAngle">;
  /** Its body mass stands for days on which none was recorded; with none at all the body's exercises teach no strength. */
  readonly profile: Pick<Profile, "bodyMassKg"> | null;
  /** The last recorded on or before a calendar day. */
  readonly bodyMassOn: (date: string) => number | undefined;
}

/**
 * What a history teaches, oldest day first. With what was known after its first days already (`before`, of the same lifter)
 * the later ones are learned on top: the same knowledge to the bit.
 */
export function learnLifter(
  history: readonly TrainingDay[],
  context: LearningContext,
  before: LifterKnowledge = KNOWS_NOTHING,
): LifterKnowledge {
  const goesOn = before.days <= history.length && spanStart(before.days) === spanStart(history.length);
  return goesOn
    ? learnOnTop(before, history.slice(before.days), history.length, context)
    : learnOnTop(KNOWS_NOTHING, daysInSpan(history, PARTS), history.length, context);
}

const PARTS: DayParts<TrainingDay, TrainedExercise> = {
  of: ({ trained }) => trained,
  withOnly: ({ date }, trained) => ({ date, trained }),
};

function learnOnTop(
  before: LifterKnowledge,
  later: readonly TrainingDay[],
  days: number,
  context: LearningContext,
): LifterKnowledge {
  const fold = foldFrom(before, context);
  const lifted = later.map((day) => readDay(fold, day));
  const { slopes, hardSets, reserve, tellsReserve } = fold;
  return { days, strength: learnDays(lifted, before.strength), slopes, hardSets, reserve, tellsReserve };
}

/** What the days are to the forecasts, of however long a history: each read with what was known in its morning. */
export function liftingDays(
  days: readonly TrainingDay[],
  context: LearningContext,
  before: LifterKnowledge = KNOWS_NOTHING,
): readonly LiftingDay[] {
  const fold = foldFrom(before, context);
  return days.map((day) => readDay(fold, day));
}

/** Written over day by day; nobody else sees it unfinished. */
interface Fold {
  readonly context: LearningContext;
  /** By exercise; made once. */
  readonly models: Map<string, LoadModel | null>;
  readonly slopes: Map<string, LearnedSlope>;
  readonly hardSets: Map<string, readonly HardSet[]>;
  reserve: ReserveBias;
  tellsReserve: boolean;
}

function foldFrom(before: LifterKnowledge, context: LearningContext): Fold {
  const { slopes, hardSets, reserve, tellsReserve } = before;
  const copied = { slopes: new Map(slopes), hardSets: new Map(hardSets) };
  return { context, models: new Map(), ...copied, reserve, tellsReserve };
}

function readDay(fold: Fold, { date, trained }: TrainingDay): LiftingDay {
  const { profile, bodyMassOn } = fold.context;
  const bodyMassKg = bodyMassOn(date) ?? profile?.bodyMassKg;
  const day = dayNumber(date);
  const lifts: Lift[] = [];
  const tests: ReserveTest[] = [];
  let tellsReserve = fold.tellsReserve;
  for (const work of trained) {
    const reading = readingOf(fold, work, bodyMassKg);
    if (reading === null) continue;
    const evidence = readEvidence(work.sets, reading);
    if (evidence.sets.length === 0) continue;
    lifts.push(liftOf(work, evidence, reading));
    learnCurve(fold, { exercise: work.exercise, day, evidence });
    const error = evidence.failureAt < 0 ? null : reserveError(evidence, reading.slope);
    if (error !== null) tests.push({ exercise: work.exercise, error });
    tellsReserve ||= evidence.tellsReserve;
  }
  fold.tellsReserve = tellsReserve;
  if (tests.length > 0) fold.reserve = afterTests(fold.reserve, tests);
  return { date, lifts };
}

/** As one reads in the morning. A deload week is planned to be light: it says nothing about strength, nor about habits. */
function readingOf(
  fold: Fold,
  { exercise, deload }: TrainedExercise,
  bodyMassKg: number | undefined,
): Reading | null {
  const model = deload ? null : modelOf(fold, exercise);
  if (model === null) return null;
  const slope = fold.slopes.get(exercise)?.slope ?? DEFAULT_SLOPE;
  return { model, bodyMassKg, slope, reserveBias: fold.reserve.reps, tellsReserve: fold.tellsReserve };
}

function liftOf(
  { exercise, confirmed }: TrainedExercise,
  { sets, e1rmKg, leastReserve }: Evidence,
  { slope }: Reading,
): Lift {
  const first = sets[0] ?? null;
  if (e1rmKg === null) return { exercise, e1rmKg, first, sets };
  const lift = {
    exercise,
    e1rmKg,
    doubt: doubtOfReserve(leastReserve, slope),
    first,
    sets,
  };
  return confirmed ? { ...lift, confirmed } : lift;
}

function modelOf({ models, context: { catalog } }: Fold, id: string): LoadModel | null {
  const known = models.get(id);
  if (known !== undefined) return known;
  const exercise = catalog.exercises[id];
  const model = exercise === undefined ? null : loadModelOf(exercise, catalog.suspensionAngle);
  models.set(id, model);
  return model;
}

function learnCurve(
  { slopes, hardSets }: Fold,
  {
    exercise,
    day,
    evidence,
  }: { readonly exercise: string; readonly day: number; readonly evidence: Evidence },
): void {
  if (evidence.hard === null) return;
  const { loadKg, toFailure } = evidence.hard;
  const hardSet = { day, lnKg: Math.log(loadKg), reps: toFailure };
  const earlier = hardSets.get(exercise) ?? [];
  const slope = learnSlope(slopes.get(exercise), earlier, hardSet);
  if (slope !== undefined) slopes.set(exercise, slope);
  hardSets.set(exercise, rememberHardSet(earlier, hardSet));
}

interface ReserveTest {
  readonly exercise: string;
  readonly error: number;
}

/** By name: sums depend on their order in the last bit. */
function afterTests(before: ReserveBias, tests: readonly ReserveTest[]): ReserveBias {
  return tests
    .toSorted((one, other) => (one.exercise < other.exercise ? -1 : 1))
    .reduce((reserve, { error }) => learnReserve(reserve, error), before);
}
