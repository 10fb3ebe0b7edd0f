// Which workout is this record of a backup? Its instants are milliseconds of 1970; its date is what the table export shows.
import { writtenInstant } from "../../values/dates.ts";
import { type JsonFields, wordOf } from "../../values/json-fields.ts";

export interface BackupWorkout {
  readonly at: string | null;
  readonly endedAt: string | null;
  readonly name: string | null;
  /** With the program that it was a day of, which no field holds. */
  readonly note: string;
}

export function backupWorkout(fields: JsonFields): BackupWorkout {
  return {
    // The same instant as in the table export, so that both exports of a workout are one.
    at: writtenInstant(wordOf(fields.date)) ?? instantOfMs(fields.startTime),
    endedAt: instantOfMs(fields.endTime),
    name: wordOf(fields.dayName).trim() || null,
    note: [wordOf(fields.notes), programNote(wordOf(fields.programName))].filter(Boolean).join("\n"),
  };
}

export function programNote(program: string | undefined): string {
  const plain = program?.trim() ?? "";
  return plain === "" ? "" : `Program: ${plain}`;
}

const FIRST_MS = 0;
const LAST_MS = 253_402_300_799_999; // the last millisecond of the year 9999

/** 1782708999712 -> "2026-06-29T04:56:39Z". */
export function instantOfMs(ms: unknown): string | null {
  if (typeof ms !== "number" || !(ms > FIRST_MS && ms <= LAST_MS)) return null;
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
