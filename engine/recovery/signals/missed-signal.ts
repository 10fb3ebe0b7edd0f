// Did the plan run on without the lifter, or to its end?
import { daysBetween } from "../../training/calendar.ts";
import type { Reading } from "./reading.ts";
import type { Signal } from "./signal.ts";

/** A session missed here and there is life; from a week on the plan no longer fits. Design choice. */
const WEEK_DAYS = 7;

/** A week or more in which no planned session was begun. */
export function missedSignal({ due, ahead, today }: Reading): Signal | null {
  const lastVisit = due.findLast(({ status }) => status !== "due")?.date ?? "";
  const missed = due.filter(({ status, date }) => status === "due" && date < today && date > lastVisit);
  const [first, resume] = [missed[0], ahead[0]];
  if (first === undefined || resume === undefined || daysBetween(first.date, today) < WEEK_DAYS) return null;
  const sessions = missed.length;
  return {
    about: { kind: "missed", sessions },
    reasons: [{ why: "sessions_missed", sessions }],
    answers: [{ kind: "missed", sessions, resumeDate: resume.date }],
    isAdvice: false,
    evidenceDate: first.date,
  };
}

/** The last session is done, or the days of the plan are over. */
export function nextMesocycleSignal({ due, ahead }: Reading): Signal | null {
  const last = due.at(-1);
  if (last === undefined || ahead.length > 0 || due.some(({ status }) => status === "open")) return null;
  const sessions = due.filter(({ status }) => status === "done").length;
  return {
    about: { kind: "next_mesocycle" },
    reasons: [{ why: "mesocycle_done", sessions, of: due.length }],
    answers: [],
    isAdvice: true,
    evidenceDate: last.date,
  };
}
