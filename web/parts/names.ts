// What are things called, in this lifter's unit? The names that every sentence of `@dorsal/words` asks for.

import { catalog } from "virtual:dorsal-catalog";
import type { MuscleId } from "@dorsal/content";
import { groupName, type Names } from "@dorsal/words";
import { useMemo } from "react";
import { useJournal } from "../state/use-journal.ts";
import { type LoadUnit, loadWords } from "./pounds.ts";

export function namesIn(unit: LoadUnit): Names {
  return {
    exercise: exerciseName,
    group: groupName,
    load: (kg) => loadWords(kg, unit),
  };
}

/** A plan or a log may name an exercise that this version does not know: then its id is the best name. */
export function exerciseName(id: string): string {
  return catalog.exercises[id]?.name ?? id.replaceAll("_", " ");
}

export function muscleName(id: MuscleId): string {
  return catalog.muscles[id]?.name ?? id.replaceAll("_", " ");
}

export function useNames(): Names {
  const unit = useJournal((state) => state.unit);
  return useMemo(() => namesIn(unit), [unit]);
}
