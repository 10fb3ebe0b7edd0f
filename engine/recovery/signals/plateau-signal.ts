// Is an exercise stuck, and which answer comes next? Median e1RM of the last four visits at most half a percent above the
// four before, although the plan was followed and sleep was in order. The answers form a ladder: the next one comes only
// when four more visits show that the one before did not help, or when it was refused. Science 4.4.

import { dayOf } from "../../journal/calendar.ts";
import type { ProposalAnswered } from "../../journal/events.ts";
import { daysBetween } from "../../training/calendar.ts";
import { PLATEAU_STEPS, type PlateauStep, type SignalReason } from "../../training/reason.ts";
import { mayTrain } from "../pain/may-train.ts";
import { answersTo } from "./plateau-answers.ts";
import { ADHERENCE_WEEKS, adherencePercent, isAdhered, lately, type Reading } from "./reading.ts";
import type { Signal } from "./signal.ts";
import {
  FLAT_PERCENT,
  movementOf,
  type StrengthPoint,
  strengthHistory,
  VISITS_COMPARED,
} from "./strength-history.ts";

/** Days since the last visit beyond which a stall is history. Design choice. */
const RECENT_DAYS = 14;
/** Days after which an answer to a stall is forgotten and the ladder starts anew. Design choice. */
const ANSWER_DAYS = 84;

export function plateauSignals(reading: Reading): readonly Signal[] {
  if (!isAdhered(reading) || !sleepsWell(reading)) return [];
  return [...reading.planned.keys()].flatMap((exercise) => stepsOf(reading, exercise));
}

/** One signal for each step of the ladder that fits, the next one first. */
function stepsOf(reading: Reading, exercise: string): readonly Signal[] {
  const points = strengthHistory(reading, exercise);
  const last = points.at(-1);
  const percent = movementOf(points);
  if (last === undefined || percent === null || percent > FLAT_PERCENT) return [];
  if (daysBetween(last.date, reading.today) > RECENT_DAYS) return [];
  // Pain holds the load: what stands still because it is held is not stuck.
  if (mayTrain(exercise, reading).light !== "green") return [];
  const rung = rungOf(reading, exercise, points);
  if (rung === null) return [];
  const flat: SignalReason = { why: "strength_flat", exercise, visits: VISITS_COMPARED, percent };
  const tried = rung.tried.map((step): SignalReason => ({ why: "answer_tried", step }));
  const reasons = [flat, adherence(reading), ...tried];
  return PLATEAU_STEPS.slice(rung.next).flatMap((step) => {
    const answers = answersTo(step, exercise, reading);
    if (answers.length === 0) return [];
    const about = { kind: "plateau", exercise, step } as const;
    const isAdvice = answers === "advice";
    return { about, reasons, answers: isAdvice ? [] : answers, isAdvice, evidenceDate: last.date };
  });
}

function adherence(reading: Reading): SignalReason {
  return { why: "adherence", percent: adherencePercent(reading) ?? 0, weeks: ADHERENCE_WEEKS };
}

interface Rung {
  /** Index of the first step that may be proposed. */
  readonly next: number;
  /** Accepted since the stall began, without effect. */
  readonly tried: readonly PlateauStep[];
}

const BOTTOM: Rung = { next: 0, tried: [] };

/** Null while an accepted answer still has its four visits before it. */
function rungOf({ state, today }: Reading, exercise: string, points: readonly StrengthPoint[]): Rung | null {
  let rung: Rung | null = BOTTOM;
  for (const answered of state.answers) {
    if (answered.about.kind !== "plateau" || answered.about.exercise !== exercise) continue;
    if (daysBetween(dayOf(answered.answeredAt), today) > ANSWER_DAYS) continue;
    rung = afterAnswer(rung ?? BOTTOM, answered.about.step, { answered, points });
  }
  return rung;
}

function afterAnswer(
  { tried }: Rung,
  step: PlateauStep,
  { answered, points }: { readonly answered: ProposalAnswered; readonly points: readonly StrengthPoint[] },
): Rung | null {
  const next = PLATEAU_STEPS.indexOf(step) + 1;
  if (answered.answer === "refused") return { next, tried };
  const day = dayOf(answered.answeredAt);
  const before = points.filter(({ date }) => date <= day);
  const after = points.filter(({ date }) => date > day).slice(0, VISITS_COMPARED);
  if (after.length < VISITS_COMPARED) return null;
  const moved = movementOf([...before, ...after]);
  return moved === null || moved > FLAT_PERCENT ? BOTTOM : { next, tried: [...tried, step] };
}

/** Hours of a night and points of five up to which sleep is short or bad (science 4.5); days looked at. */
const SHORT_SLEEP_H = 6;
const BAD_SLEEP = 2;
const SLEEP_DAYS = 28;

/** Most nights that were told were in order; nobody who says nothing sleeps badly. */
function sleepsWell(reading: Reading): boolean {
  const told = lately(reading, SLEEP_DAYS).filter(
    ({ sleep, sleepHours }) => sleep !== undefined || sleepHours !== undefined,
  );
  const bad = told.filter(
    ({ sleep = USUAL, sleepHours = USUAL_H }) => sleep <= BAD_SLEEP || sleepHours <= SHORT_SLEEP_H,
  );
  return 2 * bad.length <= told.length;
}

const USUAL = 3;
const USUAL_H = 8;
