// What does a model cost on one lifter? Three costs: the level's share of error, the interval
// score, and the surprise (-log share) at the repetitions. Only what each needs is walked, so that fitting stays quick.
import {
  type ForecastModel,
  forecast,
  type Lift,
  type LifterDays,
  type LifterState,
  type LiftingDay,
  learnDay,
  NEW_LIFTER,
  repShares,
  strengthForecast,
} from "@dorsal/engine";
import { intervalOf, intervalScore } from "./figures.ts";
import { UNSCORED } from "./lifters.ts";

export type Loss = (lifter: LifterDays, model: ForecastModel) => readonly number[];

/** A forecast can be no more wrong than by half: slips in a log must not choose the constants. */
const MOST_ERROR = 0.5;

export const levelLoss: Loss = (lifter, model) =>
  strengthCosts(lifter, model, (state, { exercise, date, happened }) => {
    const said = strengthForecast(state, { exercise, date }, model);
    return Math.min(MOST_ERROR, Math.abs(Math.exp((said?.level ?? 0) - happened) - 1));
  });

export const intervalLoss: Loss = (lifter, model) =>
  strengthCosts(lifter, model, (state, { exercise, date, happened }) => {
    const said = forecast(state, { exercise, date, firstLoadKg: null }, model);
    return intervalScore(intervalOf(said), happened);
  });

interface Asked {
  readonly exercise: string;
  readonly date: string;
  /** Log kilograms. */
  readonly happened: number;
}

function strengthCosts(
  { days }: LifterDays,
  model: ForecastModel,
  costOf: (state: LifterState, asked: Asked) => number,
): readonly number[] {
  const withStrength = days.map((day) =>
    only(day, (lift) => lift.e1rmKg !== null, { first: null, sets: [] }),
  );
  return walk(withStrength, model, (state, lift, date) =>
    costOf(state, { exercise: lift.exercise, date, happened: Math.log(lift.e1rmKg ?? 1) }),
  );
}

export const repLoss: Loss = ({ days }, model) => {
  const withReps = days.map((day) => only(day, hasCountedReps, { e1rmKg: null }));
  return walk(withReps, model, (state, { exercise, first }) => {
    const shares = repShares(state, { exercise, firstLoadKg: first?.loadKg ?? 0 }, model);
    return -Math.log(shares?.[Math.round(first?.reps ?? 0)] ?? 1);
  });
};

function hasCountedReps({ first }: Lift): boolean {
  return first !== null && first.reps >= 1 && first.reps <= 30;
}

function only(day: LiftingDay, wanted: (lift: Lift) => boolean, without: Partial<Lift>): LiftingDay {
  return { ...day, lifts: day.lifts.filter(wanted).map((lift) => ({ ...lift, ...without })) };
}

function walk(
  days: readonly LiftingDay[],
  model: ForecastModel,
  costOf: (state: LifterState, lift: Lift, date: string) => number,
): readonly number[] {
  const done = new Map<string, number>();
  const costs: number[] = [];
  let state = NEW_LIFTER;
  for (const day of days) {
    for (const lift of day.lifts) {
      const count = done.get(lift.exercise) ?? 0;
      if (count >= UNSCORED) costs.push(costOf(state, lift, day.date));
      done.set(lift.exercise, count + 1);
    }
    state = learnDay(state, day, model);
  }
  return costs;
}
