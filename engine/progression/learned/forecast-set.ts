// What will happen in a set with this load? Repetitions as the lifter's habit has them, four times in five within low and high,
// and the strength behind them. Without a habit in the exercise the rep-load curve answers from what a sibling tells.
import type { SetForecast } from "../../training/set.ts";
import { FITTED_MODEL } from "../forecast/forecast-model.ts";
import { NEW_EXERCISE } from "../forecast/lifter-state.ts";
import { lnLoad } from "../forecast/reps/habit.ts";
import { likelyReps, MOST_REPS, type RepWeights } from "../forecast/reps/rep-distribution.ts";
import { repShares } from "../forecast/reps/rep-forecast.ts";
import { type StrengthForecast, strengthForecast } from "../forecast/strength/strength-forecast.ts";
import { type LifterKnowledge, slopeOf } from "./lifter-knowledge.ts";

export interface SetQuestion {
  readonly exercise: string;
  readonly date: string;
  /** System load. */
  readonly systemKg: number;
  /** In reserve as asked; only the curve needs it, a habit knows where the lifter stops. */
  readonly rir?: number;
}

/** Null where nothing honest can be said. */
export function forecastSet(knowledge: LifterKnowledge, asked: SetQuestion): SetForecast | null {
  const strength = strengthForecast(knowledge.strength, asked, FITTED_MODEL);
  const reps = repsByHabit(knowledge, asked) ?? repsByCurve(knowledge, asked, strength);
  if (reps === null || strength === null) return reps;
  return { ...reps, ...strengthIn(strength) };
}

/** As many as the curve allows with the reserve asked, whatever the habit is; null where no strength is known. */
export function forecastByCurve(knowledge: LifterKnowledge, asked: SetQuestion): SetForecast | null {
  const strength = strengthForecast(knowledge.strength, asked, FITTED_MODEL);
  const reps = repsByCurve(knowledge, asked, strength);
  return reps === null || strength === null ? null : { ...reps, ...strengthIn(strength) };
}

function strengthIn({ level, low, high }: StrengthForecast): Partial<SetForecast> {
  return { e1rmKg: Math.exp(level), lo80Kg: Math.exp(low), hi80Kg: Math.exp(high) };
}

/** One in ten lies below the low end, and one in ten above the high one. */
const TAIL = 0.1;

function repsByHabit({ strength }: LifterKnowledge, { exercise, systemKg }: SetQuestion): SetForecast | null {
  const { habit } = strength.exercises.get(exercise) ?? NEW_EXERCISE;
  if (habit.reps.length === 0) return null;
  const shares = repShares(strength, { exercise, firstLoadKg: systemKg }, FITTED_MODEL);
  if (shares === null) return null;
  const reps = likelyReps(shares);
  return {
    reps,
    lowReps: Math.min(reps, repsAtShare(shares, TAIL)),
    highReps: Math.max(reps, repsAtShare(shares, 1 - TAIL)),
  };
}

/** The least number of repetitions with this share at or below it. */
function repsAtShare(shares: RepWeights, share: number): number {
  let below = 0;
  for (let reps = 1; reps < MOST_REPS; reps++) {
    below += shares[reps] ?? 0;
    if (below >= share) return reps;
  }
  return MOST_REPS;
}

function repsByCurve(
  knowledge: LifterKnowledge,
  { exercise, systemKg, rir = 0 }: SetQuestion,
  strength: StrengthForecast | null,
): SetForecast | null {
  if (strength === null) return null;
  const slope = slopeOf(knowledge, exercise);
  const repsAt = (lnE1rm: number) => {
    const reps = Math.round(1 + (lnE1rm - lnLoad(systemKg)) / slope - rir);
    return Math.min(MOST_REPS, Math.max(0, reps));
  };
  return { reps: repsAt(strength.level), lowReps: repsAt(strength.low), highReps: repsAt(strength.high) };
}
