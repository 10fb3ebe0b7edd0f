// What does the reading of a whole file hand out? For tests: all of it, in lists, in pieces of any size.
import { type FileOutcome, readFile } from "../read-file.ts";
import type { LossReport } from "../report/loss-report.ts";
import type { ReadOptions } from "./format.ts";
import type { Doubt, OtherRecord, RecordAt, RefusedRecord, WrittenNote } from "./sink.ts";
import type { WrittenSet } from "./written-set.ts";

export interface ReadWhole {
  readonly outcome: FileOutcome;
  readonly sets: readonly WrittenSet[];
  readonly notes: readonly WrittenNote[];
  readonly notDone: readonly RecordAt[];
  readonly others: readonly OtherRecord[];
  readonly refused: readonly RefusedRecord[];
  readonly suspicious: readonly Doubt[];
}

export function readWhole(
  file: string | Uint8Array,
  options: Partial<ReadOptions> = {},
  pieceBytes = 65_536,
): ReadWhole {
  const sets: WrittenSet[] = [];
  const notes: WrittenNote[] = [];
  const notDone: RecordAt[] = [];
  const others: OtherRecord[] = [];
  const refused: RefusedRecord[] = [];
  const suspicious: Doubt[] = [];
  const reading = readFile(
    { today: "2026-11-21", ...options },
    {
      set: (set) => sets.push(set),
      note: (note) => notes.push(note),
      notDone: (record) => notDone.push(record),
      other: (found) => others.push(found),
      refuse: (record) => refused.push(record),
      suspect: (doubt) => suspicious.push(doubt),
    },
  );
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  for (let at = 0; at < bytes.length; at += pieceBytes) reading.push(bytes.subarray(at, at + pieceBytes));
  return { outcome: reading.end(), sets, notes, notDone, others, refused, suspicious };
}

/** The report of a file that is known to be read. */
export function reportOf({ outcome }: ReadWhole): LossReport {
  if (!outcome.ok) throw new Error(`Not read: ${outcome.why} ${outcome.looksLike}`);
  return outcome.report;
}
