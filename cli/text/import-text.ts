// How does the report of an import look in a terminal? What was read, what stayed behind with its line, what to look at.
import type { LossReport } from "@dorsal/formats";
import { doubtSentence, importCounts, importTitle, refusedRecordSentence, unitSentence } from "@dorsal/words";
import { bullets, heading, paragraph, row } from "./page.ts";

/** Lines of each kind that are shown; `--json` has them all. */
const MOST_SHOWN = 20;
const EXERCISES_SHOWN = 30;

export function importReportText(report: LossReport): string {
  const { refused, refusedCount, suspicious, suspiciousCount } = report;
  return [
    paragraph(importTitle(report)),
    ...bullets(importCounts(report)),
    paragraph(unitSentence(report.unit)),
    ...problems("Not imported", refused.map(refusedRecordSentence), refusedCount),
    ...problems("Kept, but look", suspicious.map(doubtSentence), suspiciousCount),
    ...exerciseTable(report),
    "",
  ].join("\n");
}

function problems(title: string, sentences: readonly string[], count: number): readonly string[] {
  if (count === 0) return [];
  const more = count - Math.min(count, MOST_SHOWN);
  const rest = more === 0 ? [] : [`  ... and ${more} more; --json lists them.`];
  return [heading(`${title} (${count})`), ...bullets(sentences.slice(0, MOST_SHOWN)), ...rest];
}

const COLUMNS = [
  { width: 50 },
  { width: 7, align: "right" },
  { width: 9, align: "right" },
  { width: 14, align: "right" },
] as const;

function exerciseTable({ exercises }: LossReport): readonly string[] {
  if (exercises.length === 0) return [];
  const shown = exercises.slice(0, EXERCISES_SHOWN).map(({ name, sets, reps, volumeKg }) => {
    const volume = volumeKg === null ? "unit?" : `${Math.round(volumeKg)} kg`;
    return row([name, String(sets), String(reps), volume], COLUMNS);
  });
  const more = exercises.length - shown.length;
  return [
    heading(`Exercises (${exercises.length})`),
    row(["As the file names them", "sets", "reps", "reps x load"], COLUMNS),
    ...shown,
    ...(more > 0 ? [`... and ${more} more; --json lists them.`] : []),
  ];
}
