// How does the report of an import look in a terminal? What was read, what stayed behind with its line, what to look at.
import type { LossReport } from "@dorsal/formats";
import {
  counted,
  doubtSentence,
  importCounts,
  importTitle,
  refusedRecordSentence,
  unitSentence,
} from "@dorsal/words";
import type { Adopted } from "../import/adopt-log.ts";
import type { ImportedFile } from "../import/import-history.ts";
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

function beforeAndAfter(totals: ImportedFile["totals"]): readonly string[] {
  const partly = totals.filter(({ isWhole }) => !isWhole);
  if (partly.length === 0) return ["", paragraph(`Before and after: ${wholeText(totals.length)}.`)];
  return [
    heading(
      `Before and after: ${partly.length} of ${counted(totals.length, "exercise")} ${verbFor(partly.length, "differ", "differs")}`,
    ),
    row(["Sets, repetitions and volume as they are kept", "sets", "reps", "reps x load"], COLUMNS),
    ...partly.map(({ name, after: { sets, reps, volumeKg } }) =>
      row([name, String(sets), String(reps), `${Math.round(volumeKg)} kg`], COLUMNS),
    ),
  ];
}

function wholeText(exercises: number): string {
  return exercises === 1 ? "the one exercise is whole" : `all ${exercises} exercises are whole`;
}

function verbFor(count: number, many = "are", one = "is"): string {
  return count === 1 ? one : many;
}

/** Names that are shown: the least certain first. */
const NAMES_SHOWN = 15;

export function importedText(
  { report, plan, importId, meanings, totals }: ImportedFile,
  dryRun: boolean,
): string {
  const { newWorkouts, changedWorkouts, knownWorkouts, newBodyMasses } = plan;
  const counts = [
    `${counted(newWorkouts.length, "workout")} ${verbFor(newWorkouts.length)} new`,
    `${changedWorkouts.length} ${verbFor(changedWorkouts.length, "are known and have changed", "is known and has changed")}`,
    `${knownWorkouts.length} ${verbFor(knownWorkouts.length)} known already`,
    ...(newBodyMasses.length > 0
      ? [`${counted(newBodyMasses.length, "body mass", "body masses")} ${verbFor(newBodyMasses.length)} new`]
      : []),
  ];
  return [
    importReportText(report).trimEnd(),
    ...beforeAndAfter(totals),
    heading("Names"),
    ...nameLines(meanings),
    heading("Your log"),
    ...bullets(counts),
    paragraph(
      closing({ waits: report.unit.from === "guess", dryRun, changes: plan.events.length > 0, importId }),
    ),
    "",
  ].join("\n");
}

function nameLines(meanings: ImportedFile["meanings"]): readonly string[] {
  const known = meanings.filter(({ exercise }) => exercise !== null).length;
  const unsure = meanings.toSorted((a, b) => a.confidence - b.confidence).slice(0, NAMES_SHOWN);
  return [
    paragraph(
      `${counted(meanings.length, "name")} in the file, ${known} known to the catalogue; the others stay your own. The least certain:`,
    ),
    ...unsure.map(({ name, exercise, groups, confidence }) => {
      const own = groups.length === 0 ? "your own" : `your own, for ${groups.join(", ")}`;
      return row([name, exercise ?? own, `${Math.round(100 * confidence)} %`], NAME_COLUMNS);
    }),
    paragraph('Correct one, for every import: dorsal names --explain "Name=exercise_id" (or Name=own).'),
  ];
}

const NAME_COLUMNS = [{ width: 46 }, { width: 44 }, { width: 6, align: "right" }] as const;

interface Closing {
  readonly waits: boolean;
  readonly dryRun: boolean;
  readonly changes: boolean;
  readonly importId: string;
}

function closing({ waits, dryRun, changes, importId }: Closing): string {
  if (dryRun) return "Nothing was written: this was a dry run.";
  if (waits) return "Nothing was written: the unit of the loads is not known.";
  if (!changes) return "Nothing was written: the log holds all of it.";
  return `Written, as one act. To take it back: dorsal imports --undo ${importId}`;
}

export function adoptedText({ added, known, broken }: Adopted, dryRun: boolean): string {
  const lines = broken.slice(0, MOST_SHOWN).map(({ line, why }) => `Line ${line} was not taken: ${why}.`);
  const more = broken.length - lines.length;
  return [
    paragraph(
      `A log of Dorsal: ${counted(added, "entry", "entries")} ${dryRun ? "would be new" : verbFor(added, "were added", "was added")}, ${known} known already.`,
    ),
    ...bullets(lines),
    ...(more > 0 ? [`  ... and ${more} more.`] : []),
    "",
  ].join("\n");
}
