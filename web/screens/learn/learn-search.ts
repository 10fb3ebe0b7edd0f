// What does the address of Learn say? What is looked for, so that a page can be shared, kept and gone back to.

import { catalog } from "virtual:dorsal-catalog";
import type { Level, MuscleId } from "@dorsal/content";

export interface LearnSearch {
  readonly q?: string;
  readonly muscle?: MuscleId;
  readonly pattern?: string;
  /** An id of equipment, or `none` for what needs nothing. */
  readonly kit?: string;
  readonly level?: Level;
}

/** What the address says and the catalogue knows; the rest is dropped. */
export function readLearnSearch(given: Readonly<Record<string, unknown>>): LearnSearch {
  const { q, muscle, pattern, kit } = given;
  const level = Number(given.level);
  return {
    // The router reads a search for "21" as a number.
    ...(q === undefined || q === "" ? {} : { q: String(q) }),
    ...(typeof muscle === "string" && isMuscle(muscle) ? { muscle } : {}),
    ...(typeof pattern === "string" ? { pattern } : {}),
    ...(typeof kit === "string" ? { kit } : {}),
    ...(isLevel(level) ? { level } : {}),
  };
}

function isMuscle(id: string): id is MuscleId {
  return Object.hasOwn(catalog.muscles, id);
}

function isLevel(level: number): level is Level {
  return Number.isInteger(level) && level >= 1 && level <= 5;
}
