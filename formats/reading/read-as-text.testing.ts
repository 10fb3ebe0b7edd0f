// How does the reading of a small file look on paper? One line a record, for case files that a lifter can check by eye.
import type { ReadOptions } from "./format.ts";
import { type ReadWhole, readWhole, reportOf } from "./read-whole.testing.ts";
import type { WrittenSet } from "./written-set.ts";

/** A case: `# comment`, `? option value` lines, the file, `----`, what is read. */
export interface ReadCase {
  readonly head: readonly string[];
  readonly file: string;
  readonly expected: string;
}

const DIVIDER = "\n----\n";

export function readCase(text: string): ReadCase {
  const [before = "", expected = ""] = text.split(DIVIDER);
  const lines = before.split("\n");
  const first = lines.findIndex((line) => !line.startsWith("# ") && !line.startsWith("? "));
  return { head: lines.slice(0, first), file: `${lines.slice(first).join("\n")}\n`, expected };
}

export function writtenCase({ head, file }: ReadCase, read: string): string {
  return [...head, file.replace(/\n$/, "")].join("\n") + DIVIDER + read;
}

export function readAsText({ head, file }: ReadCase): string {
  return asText(readWhole(file, optionsOf(head)));
}

function optionsOf(head: readonly string[]): Partial<ReadOptions> {
  const words = head.filter((line) => line.startsWith("? ")).map((line) => line.slice(2).split(" "));
  const given = Object.fromEntries(words) as Readonly<Record<string, string>>;
  return {
    ...(given.unit === "kg" || given.unit === "lb" ? { unit: given.unit } : {}),
    ...(given.dayFirst === undefined ? {} : { dayFirst: given.dayFirst === "true" }),
  };
}

function asText(read: ReadWhole): string {
  const { app, dialect, unit } = reportOf(read);
  const records = [
    ...read.sets.map((set) => ({ line: set.line, says: setAsText(set) })),
    ...read.notes.map((note) => ({
      line: note.line,
      says: `note: ${note.at} ${note.workout} / ${note.exercise}: ${note.text}`,
    })),
    ...read.notDone.map(({ line, why }) => ({ line, says: why })),
    ...read.others.map(({ line, ...other }) => ({ line, says: Object.values(other).join(" ") })),
    ...read.refused.map(({ line, why, found }) => ({ line, says: `REFUSED ${why}: ${found}` })),
    ...read.suspicious.map(({ line, why, found }) => ({ line, says: `DOUBTED ${why}: ${found}` })),
  ].sort((a, b) => a.line - b.line);
  const unitSays = unit.from === "nowhere" ? "no loads" : `${unit.unit} by ${unit.from}`;
  return `${app}: ${dialect}; ${unitSays}\n${records.map(({ line, says }) => `${line}: ${says}\n`).join("")}`;
}

function setAsText(set: WrittenSet): string {
  const done = [
    loadAsText(set),
    set.reps === null ? "" : `x ${set.reps}`,
    set.seconds === null ? "" : `${set.seconds} s`,
    set.metres === null ? "" : `${set.metres} m`,
    set.rpe === null ? "" : `RPE ${set.rpe}`,
    set.rir === null ? "" : `RIR ${set.rir}`,
    set.superset === null ? "" : `superset ${set.superset}`,
    set.side ?? "",
    set.note === null ? "" : JSON.stringify(set.note),
    set.extra === null ? "" : JSON.stringify(set.extra),
  ];
  const what = `${set.at} ${set.workout} / ${set.exercise} / ${set.setType}${set.assisted ? " assisted" : ""}`;
  return `${what}: ${done.filter((word) => word !== "").join(" ")}`;
}

function loadAsText({ rawLoad, loadKg, unit }: WrittenSet): string {
  if (rawLoad === null) return "no load";
  if (unit === "kg" && loadKg === rawLoad) return `${rawLoad} kg`;
  return `${rawLoad} ${unit ?? "?"} = ${loadKg ?? "?"} kg`;
}
