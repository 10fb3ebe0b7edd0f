// What does a lifter's log hold after ten years? Three visits a week, five exercises, four sets of each: 31,200 sets from a
// seed, with steps up, lighter days, and repetitions that vary; as training days, and as visits to each exercise.
import { addDays, type Exposure, type TrainingDay } from "@dorsal/engine";

/** By name, as days hold them. */
export const EXERCISES = [
  "barbell_row",
  "dumbbell_curl",
  "face_pull",
  "pendlay_row",
  "pulldown_pronated",
] as const;
export type ExerciseName = (typeof EXERCISES)[number];

const START_KG: Readonly<Record<ExerciseName, number>> = {
  barbell_row: 50,
  dumbbell_curl: 10,
  face_pull: 20,
  pendlay_row: 45,
  pulldown_pronated: 40,
};
const VISITS = 1_560;
const SETS = 4;
const FIRST_DAY = "2016-11-28";
const STEP_KG = 2.5;
/** Visits after which the load rises by a step, on average. */
const VISITS_PER_STEP = 60;
const LOWEST_REPS = 6;
const REPS_RANGE = 5;
const RESERVE = 2;

export interface TenYears {
  /** Oldest first. */
  readonly days: readonly TrainingDay[];
  readonly exposures: ReadonlyMap<string, readonly Exposure[]>;
}

export function tenYears(seed: number): TenYears {
  const roll = dice(seed);
  const days = Array.from({ length: VISITS }, (_, visit) => dayOf(visit, roll));
  const exposuresOf = (exercise: ExerciseName) => days.flatMap((day) => exposureOf(day, exercise));
  return { days, exposures: new Map(EXERCISES.map((one) => [one, exposuresOf(one)])) };
}

export function dayOf(visit: number, roll: (sides: number) => number): TrainingDay {
  const trained = EXERCISES.map((exercise) => {
    const loadKg = START_KG[exercise] + STEP_KG * (Math.floor(visit / VISITS_PER_STEP) + roll(4));
    const sets = Array.from({ length: SETS }, () => ({
      exercise,
      setType: "working" as const,
      loadKg,
      reps: LOWEST_REPS + roll(REPS_RANGE),
      rir: RESERVE,
    }));
    return { exercise, sets };
  });
  return { date: addDays(FIRST_DAY, Math.floor((visit * 7) / 3)), trained };
}

function exposureOf({ date, trained }: TrainingDay, exercise: ExerciseName): readonly Exposure[] {
  const work = trained.find((one) => one.exercise === exercise);
  return work === undefined ? [] : [{ date, sets: work.sets }];
}

/** Whole numbers below so many sides: a linear congruence modulo 2^31 (its low bits are poor, its high ones do). */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * sides);
  };
}
