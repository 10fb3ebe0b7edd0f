// Is it time to check what "in reserve" means? Every four weeks, one last set to failure on a supported exercise tells.
// Science 3.6; who never gets one is decided in may-calibrate.ts.

import { dayOf } from "../../journal/calendar.ts";
import type { JournalState } from "../../journal/state.ts";
import { daysBetween } from "../../training/calendar.ts";
import type { Exposure, SetFacts } from "../../training/set.ts";
import { mayCalibrate } from "../may-calibrate.ts";
import { mayTrain } from "../pain/may-train.ts";
import { isTrainedThrough, type Reading } from "./reading.ts";
import type { Signal } from "./signal.ts";
import { isDeloadNear } from "./weeks-ahead.ts";

/** The upper end of three to four weeks. Science 3.6. */
const CALIBRATE_EVERY_DAYS = 28;

export function calibrationSignal(reading: Reading): Signal | null {
  const days = daysUnchecked(reading);
  if (days === null || days < CALIBRATE_EVERY_DAYS) return null;
  if (isDeloadNear(reading) || !isTrainedThrough(reading, CALIBRATE_EVERY_DAYS)) return null;
  const exercise = mostTrained(reading);
  const isUnderWay = [...reading.planned.keys()].some((id) => isCalibrationAgreed(reading.state, id));
  if (exercise === null || isUnderWay) return null;
  return {
    about: { kind: "calibrate_reserve", exercise },
    reasons: [{ why: "reserve_unchecked", weeks: Math.floor(days / 7) }],
    answers: [],
    isAdvice: true,
    evidenceDate: reading.trainedOn.at(-1) ?? reading.today,
  };
}

/** The hard rule, with what the safety questions say: a caution there is a health flag too. */
export function mayCalibrateNow(reading: Reading, exercise: string): boolean {
  const known = reading.catalog.exercises[exercise];
  const isCautious = reading.state.screening !== null && reading.state.screening.outcome !== "go";
  if (known === undefined || isCautious || mayTrain(exercise, reading).light !== "green") return false;
  return mayCalibrate(known, reading.profile);
}

/** The lifter agreed to a set to failure on this exercise, and has not done one since. */
export function isCalibrationAgreed(state: JournalState, exercise: string): boolean {
  const agreed = state.answers.findLast(
    ({ about, answer }) =>
      answer === "accepted" &&
      (about.kind === "calibrate_reserve" ||
        (about.kind === "plateau" && about.step === "reserve_honesty")) &&
      about.exercise === exercise,
  );
  if (agreed === undefined) return false;
  return !state.sessions.some(
    (session) =>
      dayOf(session.startedAt) >= dayOf(agreed.answeredAt) &&
      session.items.some(({ sets }) =>
        sets.some(({ facts, voided }) => !voided && facts.exercise === exercise && facts.toFailure === true),
      ),
  );
}

/** Days since the last set to failure, else since a reserve was first told; null where none ever was. */
export function daysUnchecked({ visits, today }: Reading): number | null {
  const all = [...visits.values()];
  const checked = all.flatMap(
    (own) => own.findLast(hasSet(({ toFailure }) => toFailure === true))?.date ?? [],
  );
  const told = all.flatMap((own) => own.find(hasSet(({ rir }) => rir !== undefined))?.date ?? []);
  const since = checked.sort().at(-1) ?? told.sort()[0];
  return since === undefined ? null : daysBetween(since, today);
}

function hasSet(is: (set: SetFacts) => boolean): (visit: Exposure) => boolean {
  return ({ sets }) => sets.some(is);
}

/** Of the plan's exercises that may be taken to failure, the one with the most visits; the first of equals. */
function mostTrained(reading: Reading): string | null {
  const visits = (exercise: string) => reading.visits.get(exercise)?.length ?? 0;
  const suited = [...reading.planned.keys()].filter((id) => visits(id) > 0 && mayCalibrateNow(reading, id));
  return suited.sort((a, b) => visits(b) - visits(a))[0] ?? null;
}
