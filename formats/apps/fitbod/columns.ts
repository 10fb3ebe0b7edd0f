// Which column is which in a Fitbod export? One dialect; the units stand in the header.
import { columnsOf, plainName } from "../../reading/table-format.ts";
import type { LoadUnit } from "../../reading/written-set.ts";
import { loadUnit, metresPer } from "../../values/units.ts";

const NAMES = {
  date: ["date"],
  exercise: ["exercise"],
  reps: ["reps"],
  load: ["weight(kg)", "weight(lb)", "weight(lbs)", "weight"],
  seconds: ["duration(s)", "duration"],
  distance: ["distance(m)", "distance(km)", "distance(mi)", "distance"],
  incline: ["incline"],
  resistance: ["resistance"],
  warmup: ["iswarmup"],
  note: ["note"],
  multiplier: ["multiplier"],
} as const;

export type FitbodColumns = Readonly<Record<keyof typeof NAMES, number>>;

export function fitbodColumns(header: readonly string[]): FitbodColumns {
  // A spreadsheet may have put a blank before the bracket.
  return columnsOf(
    header.map((name) => plainName(name).replace(" (", "(")),
    NAMES,
  );
}

/** The unit in brackets; null where the header names none. */
export function headerUnit(title: string | undefined): LoadUnit | null {
  return loadUnit(inBrackets(title));
}

/** Metres in one of the unit in brackets; metres where the header names none, as the app always has them. */
export function headerMetres(title: string | undefined): number {
  return metresPer(inBrackets(title) ?? "m") ?? 1;
}

function inBrackets(title: string | undefined): string | undefined {
  return /\(([a-z]+)\)\s*$/i.exec(title ?? "")?.[1];
}
