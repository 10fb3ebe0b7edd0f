// Which sets does a FitNotes backup hold? All of `training_log`, day after day, in the order in which they were logged.
// What the numbers mean was looked up where others read and write these backups: loads are kilograms, distances metres, and
// `unit` is that in which a distance was typed.
import { saysAssisted } from "../../../reading/assisted.ts";
import { doubtSet } from "../../../reading/doubts.ts";
import type { Reading } from "../../../reading/format.ts";
import type { RefusalWhy } from "../../../reading/sink.ts";
import type { LoadUnit, WrittenExtra, WrittenSet } from "../../../reading/written-set.ts";
import type { SqliteDatabase } from "../../../sqlite/database.ts";
import { eachRow, type NamedRow, numberIn, textIn } from "../../../sqlite/named-rows.ts";
import { writtenInstant } from "../../../values/dates.ts";
import { tidy } from "../../../values/numbers.ts";
import { KG_PER_LB } from "../../../values/units.ts";
import { type BackupExercise, type BackupFacts, type Broken, supersetKey } from "./backup-facts.ts";

const COLUMNS = [
  "exercise_id",
  "date",
  "metric_weight",
  "reps",
  "is_personal_record",
  "distance",
  "duration_seconds",
] as const;

type LogRow = NamedRow<(typeof COLUMNS)[number]>;

interface DatedRow {
  readonly day: string;
  readonly row: LogRow;
}

export function loggedRows(database: SqliteDatabase, broken: Broken): readonly DatedRow[] {
  const rows: DatedRow[] = [];
  eachRow(database, {
    table: "training_log",
    columns: COLUMNS,
    row: (row) => rows.push({ day: textIn(row.date).slice(0, 10), row }),
    broken,
  });
  return rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.row.id - b.row.id));
}

export class BackupSets {
  readonly #reading: Reading;
  readonly #facts: BackupFacts;
  readonly #noted = new Set<BackupExercise>();
  readonly units = new Set<LoadUnit>();
  #day = { written: "", at: null as string | null };

  constructor(reading: Reading, facts: BackupFacts) {
    this.#reading = reading;
    this.#facts = facts;
  }

  /** When the workout of the day began, as far as that is known. */
  at(day: string): string | null {
    if (day !== this.#day.written) {
      this.#day = { written: day, at: this.#facts.times.get(day)?.start ?? writtenInstant(day) };
    }
    return this.#day.at;
  }

  tell({ day, row }: DatedRow): void {
    const at = this.at(day);
    const exercise = this.#facts.exercises.get(numberIn(row.exercise_id) ?? -1);
    if (at === null) this.#refuse(row, "no_date");
    else if (!exercise?.name) this.#refuse(row, "no_exercise");
    else {
      this.#note(exercise, { line: row.id, at });
      this.#set({ day, row, at, exercise });
    }
  }

  #refuse(row: LogRow, why: RefusalWhy) {
    const found = Object.values(row).map(textIn).join(", ").slice(0, 200);
    this.#reading.sink.refuse({ line: row.id, why, found });
  }

  /** What the lifter wrote about an exercise is told once, with its first set. */
  #note(exercise: BackupExercise, { line, at }: { readonly line: number; readonly at: string }) {
    if (exercise.note === "" || this.#noted.has(exercise)) return;
    this.#noted.add(exercise);
    this.#reading.sink.note({ line, at, workout: null, exercise: exercise.name, text: exercise.note });
  }

  /** Words about exercises that were never trained have no workout to go with. */
  end(): void {
    for (const [line, exercise] of this.#facts.exercises) {
      if (exercise.note === "" || this.#noted.has(exercise)) continue;
      const found = `note on ${exercise.name}, which was never trained: ${exercise.note}`;
      this.#reading.sink.refuse({ line, why: "not_a_record", found: found.slice(0, 200) });
    }
  }

  #set({ day, row, at, exercise }: DatedRow & { readonly at: string; readonly exercise: BackupExercise }) {
    const does = measuredBy(exercise.type);
    const load = writtenLoad(does("load", numberIn(row.metric_weight)), exercise.isInPounds);
    if (load.unit) this.units.add(load.unit);
    const set: WrittenSet = {
      line: row.id,
      at,
      workout: null,
      exercise: exercise.name,
      setType: "working",
      assisted: (load.rawLoad ?? 0) < 0 || saysAssisted(exercise.name),
      ...load,
      reps: does("reps", numberIn(row.reps)),
      seconds: numberIn(row.duration_seconds) || null,
      metres: does("distance", numberIn(row.distance)),
      rir: null,
      rpe: null,
      superset: this.#facts.supersets.get(supersetKey(day, numberIn(row.exercise_id) ?? -1)) ?? null,
      side: null,
      note: this.#facts.comments.get(row.id) ?? null,
      extra: this.#extra(day, { row, exercise }),
    };
    this.#reading.sink.set(set);
    doubtSet(this.#reading, set);
  }

  #extra(day: string, { row, exercise }: { readonly row: LogRow; readonly exercise: BackupExercise }) {
    const end = this.#facts.times.get(day)?.end ?? null;
    const extra: WrittenExtra = {
      ...(end === null ? {} : { endedAt: end }),
      ...(exercise.category === "" ? {} : { category: exercise.category }),
      ...(row.is_personal_record === 1 ? { kind: "personal record" } : {}),
    };
    return Object.keys(extra).length === 0 ? null : extra;
  }
}

type Measured = "load" | "reps" | "distance";

// `exercise.exercise_type_id`: what the app asks for. The others are written as 0, which then means "nothing".
const ASKED: readonly (readonly Measured[])[] = [
  ["load", "reps"],
  ["distance"], // and time
  ["load", "distance"],
  ["load"], // and time
  ["reps", "distance"],
  ["reps"], // and time
  ["load"],
  ["reps"],
  ["distance"],
  [], // time alone
];

function measuredBy(type: number | null) {
  const asked = ASKED[type ?? 0] ?? ASKED[0] ?? [];
  return (what: Measured, value: number | null) => (value === 0 && !asked.includes(what) ? null : value);
}

const TYPED = 0.001; // lb: nearer to two decimals than this was typed in pounds

/** A load that was typed in pounds is told in pounds again; kilograms stay those of the file. */
function writtenLoad(metric: number | null, isInPounds: boolean) {
  if (metric === null) return { rawLoad: null, loadKg: null, unit: null };
  const loadKg = tidy(Math.abs(metric));
  const pounds = metric / KG_PER_LB;
  const typed = Math.round(pounds * 100) / 100;
  if (isInPounds && Math.abs(pounds - typed) < TYPED) return { rawLoad: typed, loadKg, unit: "lb" as const };
  return { rawLoad: metric, loadKg, unit: "kg" as const };
}
