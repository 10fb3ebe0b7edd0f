// What does a log on disk tell of its lifter? Any file that can be imported is folded as an import would be, and nothing is kept;
// a log of Dorsal's own is folded as it is.
import { basename } from "node:path";
import type { Catalog } from "@dorsal/content";
import {
  EMPTY_JOURNAL,
  eventCheck,
  evolve,
  type JournalState,
  type NameMeaning,
  upcast,
} from "@dorsal/engine";
import {
  collectWorkouts,
  explainedOrGuessed,
  type LossReport,
  nameMatcher,
  namesIn,
  planImport,
} from "@dorsal/formats";
import { inOrder, readLog } from "@dorsal/sync";
import { unitSentence } from "@dorsal/words";
import { peeked } from "../import/peeked.ts";
import { readLogFile } from "../import/read-log-file.ts";
import { type AskedReading, readOptions } from "../import/read-options.ts";
import { BadUse, type Terminal } from "../terminal.ts";

export interface ToldHistory {
  readonly state: JournalState;
  /** In which loads are said. */
  readonly unit: "kg" | "lb";
  /** What another app's file says of itself; null for a log of Dorsal's own. */
  readonly report: LossReport | null;
  /** Sentences about what was taken for granted, or not understood. */
  readonly doubts: readonly string[];
}

export interface HistoryAsk {
  readonly path: string;
  readonly reading: AskedReading;
  readonly today: string;
  readonly catalog: Catalog;
}

export function toldHistory(ask: HistoryAsk, terminal: Terminal): ToldHistory {
  const { isOwnLog, pieces } = peeked(ask.path, terminal);
  const whole = piecesRead(pieces);
  return isOwnLog ? ownHistory(whole) : otherHistory(ask, { ...terminal, pieces: () => whole });
}

/** A guess of the unit is only known at the end of the file: standard input cannot be read twice. */
function piecesRead(pieces: Iterable<Uint8Array>): readonly Uint8Array[] {
  return [...pieces];
}

function ownHistory(pieces: readonly Uint8Array[]): ToldHistory {
  const { envelopes, broken } = readLog(new TextDecoder().decode(Buffer.concat(pieces)), eventCheck());
  const state = inOrder(envelopes).reduce((before, envelope) => {
    const event = upcast(envelope);
    return event.ok ? evolve(before, event.value) : before;
  }, EMPTY_JOURNAL);
  const count = broken.length;
  const doubts = count === 0 ? [] : [`${count} lines of the log could not be read and were left out.`];
  return { state, unit: state.unit, report: null, doubts };
}

function otherHistory(ask: HistoryAsk, terminal: Terminal): ToldHistory {
  const first = collected(ask, terminal);
  const { unit } = first.report;
  if (unit.from !== "guess") return { ...first, unit: shownUnit(ask, unit.unit), doubts: [] };
  const { shareKg, shareLb } = unit;
  if (shareKg === shareLb) throw new BadUse(`${unitSentence(unit)} Say --unit kg or --unit lb.`);
  const reading = { ...ask.reading, unit: unit.unit };
  const other = unit.unit === "kg" ? "lb" : "kg";
  const doubt = `${unitSentence(unit)} Until you do, they are read as ${unit.unit === "kg" ? "kilograms" : "pounds"}; --unit ${other} reads them the other way.`;
  return { ...collected({ ...ask, reading }, terminal), unit: unit.unit, doubts: [doubt] };
}

function shownUnit({ reading }: HistoryAsk, found: "kg" | "lb" | "both" | null): "kg" | "lb" {
  return reading.unit ?? (found === "lb" ? "lb" : "kg");
}

/** Never stored: the import's id and instant name nothing outside this run. */
const IMPORT_ID = "next";

function collected(
  { path, reading, today, catalog }: HistoryAsk,
  terminal: Terminal,
): Pick<ToldHistory, "state"> & { readonly report: LossReport } {
  const collector = collectWorkouts({ localTime: terminal.localTime });
  const report = readLogFile(path, { options: readOptions(reading, today), terminal }, collector);
  const history = collector.collected(report.app);
  const { events } = planImport({
    ...history,
    state: EMPTY_JOURNAL,
    meanings: meaningsOf(namesIn(history.workouts), catalog),
    file: { app: report.app, fileName: basename(path), refused: report.refusedCount },
    importId: IMPORT_ID,
    importedAt: `${today}T00:00:00Z`,
  });
  return { state: events.reduce(evolve, EMPTY_JOURNAL), report };
}

function meaningsOf(names: readonly string[], catalog: Catalog): readonly NameMeaning[] {
  const matcher = nameMatcher(catalog);
  return names.map((name) => explainedOrGuessed(name, { matcher, explained: {} }));
}
