// What is said about a file from another app? What was read, what stayed behind and why, which unit, what to do.
import type {
  AppId,
  Doubt,
  FileOutcome,
  LossReport,
  RefusalWhy,
  RefusedRecord,
  UnitFinding,
} from "@dorsal/formats";
import { counted } from "./amounts.ts";
import { dayWithYear } from "./calendar-days.ts";

const APPS: Readonly<Record<AppId, string>> = {
  strong: "Strong",
  hevy: "Hevy",
  fitnotes: "FitNotes",
  fitbod: "Fitbod",
  liftosaur: "Liftosaur",
  gymbook: "GymBook",
  gymrun: "GymRun",
  liftlog: "LiftLog",
  stronglifts: "StrongLifts",
  wger: "wger",
  apple_health: "Apple Health",
  garmin_fit: "Garmin FIT",
  generic: "a table",
  dorsal: "Dorsal",
};

export function appName(app: AppId): string {
  return APPS[app];
}

/** The same for an app as the log names it, which a newer Dorsal may have written. */
export function appNamed(app: string): string {
  return Object.hasOwn(APPS, app) ? appName(app as AppId) : app;
}

const REFUSALS: Readonly<Record<RefusalWhy, string>> = {
  no_date: "no date can be read",
  no_exercise: "no exercise is named",
  too_few_cells: "cells are missing",
  too_many_cells: "there are more cells than columns",
  not_a_number: "a number was expected",
  quote_never_closed: "a quotation mark is never closed",
  too_long: "it is longer than any row can be",
  not_json: "it is not valid JSON",
  not_a_record: "it is no record of this app",
  broken_file: "the file is damaged here",
};

export function refusedRecordSentence({ line, why, found }: RefusedRecord): string {
  const shown = found.trim() === "" ? "" : ` (${shortened(found)})`;
  return `Line ${line} was not imported: ${REFUSALS[why]}${shown}.`;
}

const DOUBTS: Readonly<Record<Doubt["why"], string>> = {
  very_heavy: "a load that hardly anybody lifts",
  very_many_reps: "more repetitions than a set has",
  very_long_workout: "a workout that was probably left open",
  very_long_set: "a set that lasts for hours",
  in_the_future: "a day that has not come yet",
  long_ago: "a day before any training app",
  shifted_columns: "cells that seem to stand in each other's column",
  unit_conflict: "two units for one load",
  nul_bytes: "characters that no text holds; they were left out",
  bad_characters: "characters that could not be read",
};

/** Kept as it stands; the person may want to look. */
export function doubtSentence({ line, why, found }: Doubt): string {
  return `Line ${line} was kept, but look at it: ${DOUBTS[why]} (${shortened(found)}).`;
}

export function unitSentence(unit: UnitFinding): string {
  switch (unit.from) {
    case "nowhere":
      return "The file holds no loads.";
    case "person":
      return `Loads were read as ${unit.unit === "lb" ? "pounds" : "kilograms"}, as you said.`;
    case "file":
      return unit.unit === "both"
        ? "The file writes kilograms and pounds; each load was read in its own unit."
        : `The file says that loads are ${unit.unit === "lb" ? "pounds" : "kilograms"}.`;
    case "guess":
      return guessSentence(unit);
  }
}

function guessSentence({
  unit,
  shareKg,
  shareLb,
  examples,
}: Extract<UnitFinding, { from: "guess" }>): string {
  const [likelier, other] = unit === "kg" ? ["Kilograms", "pounds"] : ["Pounds", "kilograms"];
  const [share, otherShare] = unit === "kg" ? [shareKg, shareLb] : [shareLb, shareKg];
  const loads = examples.length === 0 ? "" : `, such as ${examples.join(", ")}`;
  const why =
    share > otherShare
      ? `${percent(share)} of the loads are usual in ${likelier.toLowerCase()} only${loads}; ${percent(otherShare)} in ${other} only`
      : "the loads do not settle it";
  return `The file does not say whether loads are kilograms or pounds. ${likelier} are likelier: ${why}. You decide.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Why nothing could be read at all. */
export function unreadableFileSentence(outcome: Extract<FileOutcome, { ok: false }>): string {
  const ask = "Export your log from the other app again, as CSV or JSON, and choose that file.";
  if (outcome.why === "empty") return `The file is empty. ${ask}`;
  if (outcome.why === "archive") {
    return `This is a packed file (${outcome.looksLike}). Unpack it first and choose the file inside.`;
  }
  const seems = outcome.looksLike === "" ? "" : ` It seems to be ${outcome.looksLike}.`;
  return `No app's export was recognised in this file.${seems} ${ask}`;
}

/** How the records of a file add up: every one of them is in exactly one of these counts. */
export function importCounts(report: LossReport): readonly string[] {
  const { setTypes, notDone } = report;
  const lines: readonly (readonly [number, one: string, many: string])[] = [
    [report.sets - setTypes.rest, "set", "sets"],
    [setTypes.rest, "rest timer, kept with the sets", "rest timers, kept with the sets"],
    [report.notes, "note without a set, kept as a note", "notes without a set, kept as notes"],
    [report.bodyMasses, "body mass", "body masses"],
    [
      report.workoutsWithoutSets,
      "workout without sets, kept as a note",
      "workouts without sets, kept as notes",
    ],
    [notDone.planned, "set that was planned and never done", "sets that were planned and never done"],
    [notDone.skipped, "set that was skipped", "sets that were skipped"],
    [report.nothing, "row that says nothing", "rows that say nothing"],
    [report.refusedCount, "record that was not understood", "records that were not understood"],
  ];
  return lines.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
}

export function importTitle(report: LossReport): string {
  const { app, dialect, read, workouts, firstDay, lastDay } = report;
  const days =
    firstDay === null ? "" : ` from ${dayWithYear(firstDay)} to ${dayWithYear(lastDay ?? firstDay)}`;
  const shape = dialect === "" ? "" : ` (${dialect})`;
  return `${appName(app)}${shape}: ${counted(read, "record")}, ${counted(workouts, "workout")}${days}.`;
}

function shortened(found: string): string {
  return found.length <= 80 ? found : `${found.slice(0, 79)}…`;
}
