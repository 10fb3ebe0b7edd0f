// What can be taken along from this log? The whole of it; the history, where there is one; the plan, where there is one.
import type { Catalog } from "@dorsal/content";
import { type DueSession, dayOf, type JournalState, nextPlannedSession } from "@dorsal/engine";
import {
  fitActivityLosses,
  fitWorkoutLosses,
  HISTORY_WRITERS,
  type HistoryFormat,
  lossesOf,
  type PerformedWorkout,
  performedHistory,
  planCalendar,
  planLiftoscript,
  writeFitActivity,
  writeFitWorkout,
} from "@dorsal/formats";
import { appName, counted, lossPhrase, watchLossPhrase } from "@dorsal/words";
import type { Choice } from "../../parts/Choices.tsx";
import { longDay } from "../../parts/day-words.ts";
import { exerciseName } from "../../parts/names.ts";
import { sessionName } from "../../parts/session-name.ts";
import type { JournalStore } from "../../state/journal-store.ts";

export interface Taking extends Choice<string> {
  readonly ending: string;
  readonly mime: string;
  /** What stays behind, in phrases; "whole" for the log itself, "plan" where no history is in it. */
  readonly losses: () => readonly string[] | "whole" | "plan";
  readonly write: () => string | Uint8Array | Promise<string>;
}

interface Log {
  readonly state: JournalState;
  readonly journal: JournalStore;
  readonly catalog: Catalog;
  readonly today: string;
}

export function takingsOf({ state, journal, catalog, today }: Log): readonly Taking[] {
  const history = performedHistory(state, exerciseName);
  const next = nextPlannedSession(state, today);
  return [
    everything(journal),
    ...(history.length > 0 ? ofHistory(history) : []),
    ...ofLatest(history),
    ...ofPlan(state),
    ...(next === null ? [] : [ofNext(next, { state, catalog })]),
  ];
}

function everything(journal: JournalStore): Taking {
  return {
    id: "dorsal",
    name: "Everything",
    explanation: "All entries as JSON Lines: the backup that Dorsal reads back",
    ending: "jsonl",
    mime: "application/jsonl",
    losses: () => "whole",
    write: () => journal.exportLines(),
  };
}

function ofHistory(history: readonly PerformedWorkout[]): readonly Taking[] {
  const formats = Object.entries(HISTORY_WRITERS) as [
    HistoryFormat,
    (typeof HISTORY_WRITERS)[HistoryFormat],
  ][];
  return formats.map(([id, writer]) => ({
    id,
    name: appName(id),
    explanation: `${counted(history.length, "workout")} as ${writer.ending.toUpperCase()}`,
    ending: writer.ending,
    mime: writer.mime,
    losses: () => lossesOf(history, writer.holds).map(lossPhrase),
    write: () => writer.write(history),
  }));
}

/** A watch's file holds one workout; one that it cannot date is not offered. */
function ofLatest(history: readonly PerformedWorkout[]): readonly Taking[] {
  const latest = history.at(-1);
  if (latest === undefined) return [];
  const written = writeFitActivity(latest);
  if (!written.ok) return [];
  return [
    {
      id: "latest-workout",
      name: "Latest workout",
      explanation: `${longDay(dayOf(latest.startedAt))}, as a FIT activity for a watch's app`,
      ending: "fit",
      mime: FIT,
      losses: () => fitActivityLosses(latest).map(lossPhrase),
      write: () => written.value,
    },
  ];
}

function ofNext({ session, date }: DueSession, { state, catalog }: Pick<Log, "state" | "catalog">): Taking {
  const name = sessionName(session, catalog);
  return {
    id: "next-session",
    name: "Next session",
    explanation: `${name}, ${longDay(date)}, as a FIT workout that a watch leads through`,
    ending: "fit",
    mime: FIT,
    losses: () => fitWorkoutLosses(session).map(watchLossPhrase),
    write: () => writeFitWorkout({ session, name, nameOf: exerciseName, unit: state.unit }),
  };
}

const FIT = "application/vnd.ant.fit";

function ofPlan({ plan: adopted, unit }: JournalState): readonly Taking[] {
  if (adopted === null) return [];
  const { plan, planId } = adopted;
  return [
    {
      id: "calendar",
      name: "Calendar",
      explanation: "The plan's sessions, an entry a day, for any calendar",
      ending: "ics",
      mime: "text/calendar",
      losses: () => "plan",
      write: () => planCalendar({ plan, planId, nameOf: exerciseName, now: new Date().toISOString() }),
    },
    {
      id: "liftoscript",
      name: "Liftoscript",
      explanation: "The plan as a program for Liftosaur",
      ending: "txt",
      mime: "text/plain",
      losses: () => "plan",
      write: () => planLiftoscript({ plan, nameOf: exerciseName, unit }),
    },
  ];
}
