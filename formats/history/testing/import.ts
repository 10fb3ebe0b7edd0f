// How do the tests import? A file's rows into a journal, and what can be seen there afterwards.
import {
  EMPTY_JOURNAL,
  evolve,
  importedWorkouts,
  type JournalEvent,
  type JournalState,
  type NameMeaning,
} from "@dorsal/engine";
import type { WrittenSet } from "../../reading/written-set.ts";
import type { BodyMass } from "../collect-workouts.ts";
import { type ImportPlan, namesIn, planImport } from "../plan-import.ts";
import { collected } from "./written.ts";

export interface TestFile {
  readonly rows: readonly WrittenSet[];
  readonly bodyMasses?: readonly BodyMass[];
  readonly importId?: string;
}

export function planned(state: JournalState, file: TestFile): ImportPlan {
  const { rows, bodyMasses = [], importId = "import" } = file;
  const { workouts } = collected(rows);
  return planImport({
    workouts,
    bodyMasses,
    state,
    meanings: namesIn(workouts).map(guess),
    file: { app: "strong", fileName: "strong.csv", refused: 2 },
    importId,
    importedAt: "2026-11-21T16:00:00.000+00:00",
  });
}

function guess(name: string): NameMeaning {
  return { name, exercise: name === "Row" ? "barbell_row" : null, groups: ["lats"], confidence: 0.9 };
}

export function fold(events: readonly JournalEvent[], state = EMPTY_JOURNAL): JournalState {
  return events.reduce(evolve, state);
}

/** The state after importing the files one by one. */
export function imported(files: readonly TestFile[], state = EMPTY_JOURNAL): JournalState {
  return files.reduce((now, file, index) => {
    const plan = planned(now, { importId: `import ${index + 1}`, ...file });
    return fold(plan.events, now);
  }, state);
}

/** What can be seen: the workouts that stand, whichever import they are from. */
export function visible(state: JournalState) {
  return {
    workouts: importedWorkouts(state).map(({ importId: _, ...workout }) => workout),
    bodyMass: state.bodyMass.map(({ date, bodyMassKg }) => ({ date, bodyMassKg })),
  };
}
