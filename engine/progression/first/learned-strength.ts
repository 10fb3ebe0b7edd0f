// How strong is the lifter by the whole log, and how sure is that? A load takes the lower side of what is likely: a quarter
// of the standard deviation below the level, which is the 40th percentile; nothing once it is sure to 4 %. Science 4.2.
import type { Reason } from "../../training/reason.ts";
import { FITTED_MODEL } from "../forecast/forecast-model.ts";
import { strengthForecast } from "../forecast/strength/strength-forecast.ts";
import type { LifterKnowledge } from "../learned/lifter-knowledge.ts";

export interface LearnedStrength {
  readonly e1rmKg: number;
  /** What a load is worked out from. */
  readonly cautiousKg: number;
  /** Standard deviation of the log. */
  readonly sd: number;
  readonly reasons: readonly Reason[];
}

/** Width of an 80 % interval in standard deviations. */
const WIDTH_OF_80 = 2.563;
/** Share of the standard deviation that is held back, and the one from which it is. Science 4.2. */
const HELD_BACK = 0.25;
const SURE_BELOW_SD = 0.04;

/** Standard deviation of the log behind an 80 % interval. */
export function sdOf(lo80Kg: number, hi80Kg: number): number {
  return Math.max(0, Math.log(hi80Kg / lo80Kg)) / WIDTH_OF_80;
}

/** 1 for what is sure. */
export function cautionFactor(sd: number): number {
  return sd < SURE_BELOW_SD ? 1 : Math.exp(-HELD_BACK * sd);
}

export function cautionReasons(sd: number): readonly Reason[] {
  const factor = cautionFactor(sd);
  return factor === 1 ? [] : [{ why: "uncertain_so_lighter", percent: 100 * (1 - factor) }];
}

/** As a system load; null before the first session of the exercise. */
export function learnedStrength(
  { strength }: LifterKnowledge,
  exercise: string,
  date: string,
): LearnedStrength | null {
  const known = strengthForecast(strength, { exercise, date }, FITTED_MODEL);
  if (known === null) return null;
  const [e1rmKg, lo80Kg, hi80Kg] = [Math.exp(known.level), Math.exp(known.low), Math.exp(known.high)];
  const sd = sdOf(lo80Kg, hi80Kg);
  const why = { why: "learned_strength", e1rmKg, lo80Kg, hi80Kg } as const;
  return { e1rmKg, cautiousKg: e1rmKg * cautionFactor(sd), sd, reasons: [why, ...cautionReasons(sd)] };
}
