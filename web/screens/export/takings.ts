// What can be taken along from this log? The whole of it; the history, where there is one; the plan, where there is one.
import type { JournalState } from "@dorsal/engine";
import {
  HISTORY_WRITERS,
  type HistoryFormat,
  type Loss,
  lossesOf,
  type PerformedWorkout,
  performedHistory,
  planCalendar,
  planLiftoscript,
} from "@dorsal/formats";
import { appName, counted } from "@dorsal/words";
import type { Choice } from "../../parts/Choices.tsx";
import { exerciseName } from "../../parts/names.ts";
import type { JournalStore } from "../../state/journal-store.ts";

export interface Taking extends Choice<string> {
  readonly ending: string;
  readonly mime: string;
  /** "whole" for the log itself, "plan" where no history is in it. */
  readonly losses: () => readonly Loss[] | "whole" | "plan";
  readonly write: () => string | Promise<string>;
}

export function takingsOf(state: JournalState, journal: JournalStore): readonly Taking[] {
  const history = performedHistory(state, exerciseName);
  return [everything(journal), ...(history.length > 0 ? ofHistory(history) : []), ...ofPlan(state)];
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
    losses: () => lossesOf(history, writer.holds),
    write: () => writer.write(history),
  }));
}

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
