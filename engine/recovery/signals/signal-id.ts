// How is a signal named? By what it is about, what it rests on and the week of its newest fact: new evidence makes a new id.
import { mondayOf } from "../../journal/calendar.ts";
import type { Signal } from "./signal.ts";

export function idOf(signal: Signal): string {
  return `${stemOf(signal)}:${detailOf(signal)}:${mondayOf(signal.evidenceDate)}`;
}

/** What is asked about, whatever the answer. Red on two days is not pain that rises: a no to the one is none to the other. */
export function stemOf({ about, reasons }: Signal): string {
  switch (about.kind) {
    case "pain":
      return `pain:${about.exercise}:${reasons[0]?.why}`;
    case "plateau":
    case "calibrate_reserve":
      return `${about.kind}:${about.exercise}`;
    case "volume":
      return `volume:${about.group}`;
    default:
      return about.kind;
  }
}

function detailOf({ about }: Signal): string {
  if (about.kind === "plateau") return about.step;
  return about.kind === "volume" ? `${about.by}` : "any";
}
