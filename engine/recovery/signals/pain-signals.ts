// Which exercise of the plan hurts too much to stay? Red on two days, or more from week to week. Science 6.3.
import { dayOf } from "../../journal/calendar.ts";
import type { HandEdit } from "../../training/plan-change.ts";
import { isRedAgain, isRising, redDays } from "../pain/pain-notes.ts";
import { painStop } from "../pain/pain-stop.ts";
import { standInsFor } from "../pain/stand-in.ts";
import type { Reading } from "./reading.ts";
import type { Signal } from "./signal.ts";

export function painSignals(reading: Reading): readonly Signal[] {
  return [...reading.planned.keys()].flatMap((exercise) => painSignal(reading, exercise) ?? []);
}

function painSignal(reading: Reading, exercise: string): Signal | null {
  const { pain } = reading.state;
  const about = { kind: "pain", exercise } as const;
  if (isRedAgain(pain, exercise)) {
    const evidenceDate = redDays(pain, exercise).at(-1) ?? reading.today;
    const reasons = [{ why: "pain_red_twice", exercise }] as const;
    return { about, reasons, answers: swapsOrRemoval(reading, exercise), isAdvice: true, evidenceDate };
  }
  if (!isRising(pain, exercise)) return null;
  const last = pain.findLast((note) => note.exercise === exercise);
  return {
    about,
    reasons: [{ why: "pain_rising", exercise }],
    answers: swapsFor(reading, exercise),
    isAdvice: true,
    evidenceDate: last === undefined ? reading.today : dayOf(last.notedAt),
  };
}

function* swapsOrRemoval(reading: Reading, exercise: string): Generator<HandEdit> {
  yield* swapsFor(reading, exercise);
  yield { kind: "remove_exercise", exercise, why: "pain" };
}

/** By the ladder, then to what trains the same groups; never to what the plan holds already. */
function* swapsFor(reading: Reading, exercise: string): Generator<HandEdit> {
  const { state, today, planned } = reading;
  const isTaken = (rung: string) => planned.has(rung) || painStop(state, rung, today) !== null;
  for (const to of standInsFor(exercise, reading, isTaken))
    yield { kind: "swap_exercise", from: exercise, to, why: "pain" };
}
