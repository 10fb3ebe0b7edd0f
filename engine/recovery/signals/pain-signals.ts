// Which exercise of the plan hurts too much to stay? Red on two days, or more from week to week. Science 6.3.
import { dayOf } from "../../journal/calendar.ts";
import type { HandEdit } from "../../training/plan-change.ts";
import { isRedAgain, isRising, redDays } from "../pain/pain-notes.ts";
import { painStop } from "../pain/pain-stop.ts";
import { standInFor } from "../pain/stand-in.ts";
import type { Reading } from "./reading.ts";
import type { Signal } from "./signal.ts";

export function painSignals(reading: Reading): readonly Signal[] {
  return [...reading.planned.keys()].flatMap((exercise) => painSignal(reading, exercise) ?? []);
}

function painSignal(reading: Reading, exercise: string): Signal | null {
  const { pain } = reading.state;
  const about = { kind: "pain", exercise } as const;
  if (isRedAgain(pain, exercise)) {
    const change =
      swapFor(reading, exercise) ?? ({ kind: "remove_exercise", exercise, why: "pain" } as const);
    const evidenceDate = redDays(pain, exercise).at(-1) ?? reading.today;
    return { about, reasons: [{ why: "pain_red_twice", exercise }], change, evidenceDate };
  }
  if (!isRising(pain, exercise)) return null;
  const last = pain.findLast((note) => note.exercise === exercise);
  return {
    about,
    reasons: [{ why: "pain_rising", exercise }],
    change: swapFor(reading, exercise),
    evidenceDate: last === undefined ? reading.today : dayOf(last.notedAt),
  };
}

/** By the ladder, else to what trains the same groups; never to what the plan holds already. */
function swapFor(reading: Reading, exercise: string): HandEdit | null {
  const { state, today, planned } = reading;
  const isTaken = (rung: string) => planned.has(rung) || painStop(state, rung, today) !== null;
  const to = standInFor(exercise, reading, isTaken);
  return to === null ? null : { kind: "swap_exercise", from: exercise, to, why: "pain" };
}
