// What will happen in the set that is asked? People stop where they are told to: a habit foretells it only where it has ever
// ended at such a number. Else the curve tells how many would go with the reserve asked, and the set ends at the number asked.
import { daysBetween } from "../../training/calendar.ts";
import type { SetForecast } from "../../training/set.ts";
import type { Dial } from "../dial.ts";
import { forecastByCurve, forecastSet, type SetQuestion } from "../learned/forecast-set.ts";
import { type Aim, askedRir, type PrescribeAsk } from "./aim.ts";
import { visitsOf } from "./visit.ts";

/** Repetitions beside the habit that are still its own: one more than ever is what progress asks. Design choice. */
const NEAR_REPS = 1;

/** Null where nothing honest can be said. `dial` is null where no load can be set. */
export function forecastAsked(
  ask: PrescribeAsk,
  dial: Dial | null,
  { aim, systemKg }: { readonly aim: Aim; readonly systemKg: number },
): SetForecast | null {
  const { exercise, knowledge, today: date, exposures } = ask;
  if (aim.reps === undefined || !isFamiliar(exposures)) return null;
  const rir = askedRir(ask, aim);
  const question = { exercise: exercise.id, date, systemKg, ...(rir !== undefined && { rir }) };
  const habit = habitOf(ask, question);
  if (habit === null) return null;
  const [target, top] = [aim.targetReps ?? aim.reps[0], aim.reps[1]];
  const isNear = habit.lowReps - NEAR_REPS <= target && target <= habit.highReps + NEAR_REPS;
  const isUsual = isNear && habit.reps <= top;
  if (isUsual || knowledge === undefined)
    return { ...habit, highReps: Math.max(habit.reps, Math.min(habit.highReps, top)) };
  const curve = forecastByCurve(knowledge, question);
  if (curve === null) return habit;
  return notBelow(upTo(curve, target, top), Math.min(target, repsShown(ask, dial, { systemKg, rir })));
}

/** A curve may lie under what was done: sets too long for an estimate of strength say nothing else, but that they went. */
function notBelow(curve: SetForecast, shown: number): SetForecast {
  if (curve.reps >= shown) return curve;
  const { e1rmKg: _, lo80Kg: __, hi80Kg: ___, ...reps } = curve;
  return {
    ...reps,
    reps: shown,
    lowReps: Math.max(reps.lowReps, shown - NEAR_REPS),
    highReps: Math.max(reps.highReps, shown),
  };
}

/** Days in which a set that went still goes. Design choice, as for the same kind of work. */
const SHOWN_DAYS = 28;

/** The most repetitions that were clean of late with such a load or more, and with the reserve asked; 0 where none. */
function repsShown(
  { exposures, knowledge, today }: PrescribeAsk,
  dial: Dial | null,
  { systemKg, rir = 0 }: { readonly systemKg: number; readonly rir?: number | undefined },
): number {
  if (dial === null) return 0;
  const shown = visitsOf(exposures, dial, knowledge)
    .filter(({ date, flag }) => flag === null && daysBetween(date, today) <= SHOWN_DAYS)
    .filter(({ hardestKg }) => hardestKg >= systemKg)
    .map(({ hardest }) => hardest.reps - Math.max(0, rir - (hardest.rir ?? 0)));
  return Math.max(0, ...shown);
}

/** No more than asked, though a set that goes well may end at the top of the range. */
function upTo(curve: SetForecast, target: number, top: number): SetForecast {
  const reps = Math.min(target, curve.reps);
  const highReps = Math.max(reps, Math.min(top, curve.highReps));
  return { ...curve, reps, lowReps: Math.min(reps, curve.lowReps), highReps };
}

function habitOf(
  { knowledge, forecastOf }: Pick<PrescribeAsk, "knowledge" | "forecastOf">,
  question: SetQuestion,
): SetForecast | null {
  if (forecastOf !== undefined) return forecastOf(question.systemKg);
  return knowledge === undefined ? null : forecastSet(knowledge, question);
}

/** Sets of an exercise from which on the log may foretell it: after one, all is guessed from other work. Design choice. */
const FAMILIAR_SETS = 3;

function isFamiliar(exposures: PrescribeAsk["exposures"]): boolean {
  let sets = 0;
  for (let at = exposures.length - 1; at >= 0 && sets < FAMILIAR_SETS; at--)
    sets += exposures[at]?.sets.length ?? 0;
  return sets >= FAMILIAR_SETS;
}
