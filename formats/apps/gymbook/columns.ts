// Where does a GymBook table keep what? The app writes its header in the language of the phone, the order is the same in all:
// date, workout, time, exercise, region, muscles, more muscles, perhaps the kind of set, "repetitions / time",
// "load / distance", notes, skipped (facts: formats 4.9).
import type { HeadTable } from "../../reading/format.ts";
import { plainName } from "../../reading/table-format.ts";
import { writtenInstant } from "../../values/dates.ts";

export interface GymBookColumns {
  readonly date: number;
  readonly workout: number;
  readonly time: number;
  readonly exercise: number;
  readonly region: number;
  /** -1 in the older table. */
  readonly kind: number;
  readonly done: number;
  readonly load: number;
  readonly note: number;
  readonly skipped: number;
}

const WITHOUT_KIND = 11;
const WITH_KIND = 12;

export function gymBookColumns(width: number): GymBookColumns {
  const done = width - 4;
  const kind = width === WITH_KIND ? 7 : -1;
  return {
    date: 0,
    workout: 1,
    time: 2,
    exercise: 3,
    region: 4,
    kind,
    done,
    load: done + 1,
    note: done + 2,
    skipped: done + 3,
  };
}

/** Names of the last column: en, it, de, fr, es, pt, nl. */
const SKIPPED = [
  "skipped",
  "saltato",
  "ausgelassen",
  "übersprungen",
  "ignoré",
  "sauté",
  "omitido",
  "saltado",
  "ignorado",
  "pulado",
  "overgeslagen",
];

export function likelyGymBook({ header, rows }: HeadTable): number {
  const names = header.map(plainName);
  if (names.length !== WITHOUT_KIND && names.length !== WITH_KIND) return 0;
  const { done, load, skipped, date, time } = gymBookColumns(names.length);
  const isPaired = [done, load].every((column) => names[column]?.includes(" / "));
  if (!isPaired) return 0;
  if (SKIPPED.includes(names[skipped] ?? "")) return 1;
  const [first] = rows;
  const isDated =
    writtenInstant(first?.[date] ?? "") !== null || writtenInstant(first?.[date] ?? "", false) !== null;
  return isDated && /^\d{1,2}[:.]\d{2}/.test(first?.[time] ?? "") ? 0.8 : 0;
}
