// Which exercises does the reader mean? By words in the name, by muscle, and in the order of the back's main work.
import type { Exercise, Level, MuscleId } from "@dorsal/content";

export interface Wanted {
  readonly words: string;
  readonly muscle?: MuscleId | undefined;
  readonly pattern?: string | undefined;
  readonly kit?: string | undefined;
  readonly level?: Level | undefined;
}

/** Asks for what can be done with nothing at all. */
export const NO_KIT = "none";

export interface Shelf {
  readonly pattern: string;
  readonly exercises: readonly Exercise[];
}

/** What an upper-back book opens with; every other pattern follows by its number of exercises. */
const FIRST = ["vertical_pull", "horizontal_pull", "horizontal_abduction", "hinge", "carry"];

export function searchExercises(all: readonly Exercise[], wanted: Wanted): readonly Shelf[] {
  const found = all.filter((exercise) => matches(exercise, wanted));
  const shelves = Map.groupBy(found, (exercise) => exercise.pattern);
  return [...shelves]
    .map(([pattern, exercises]) => ({ pattern, exercises: exercises.toSorted(easiestFirst) }))
    .sort(
      (a, b) => rank(a) - rank(b) || b.exercises.length - a.exercises.length || byText(a.pattern, b.pattern),
    );
}

function matches(exercise: Exercise, { words, ...filters }: Wanted): boolean {
  if (!passes(exercise, filters)) return false;
  const text = plain(`${exercise.name} ${exercise.id} ${exercise.pattern}`);
  return plain(words)
    .split(" ")
    .every((word) => text.includes(word));
}

/** Whether every filter that is set lets it through. */
export function passes(exercise: Exercise, { muscle, pattern, kit, level }: Omit<Wanted, "words">): boolean {
  if (muscle !== undefined && exercise.setCredit[muscle] === undefined) return false;
  if (pattern !== undefined && exercise.pattern !== pattern) return false;
  if (level !== undefined && exercise.level !== level) return false;
  return kit === undefined || exercise.equipmentAnyOf.some((way) => isWayWith(way, kit));
}

function isWayWith(way: readonly string[], kit: string): boolean {
  return kit === NO_KIT ? way.length === 0 : way.includes(kit);
}

/** "Pull-ups" finds "Pull-up": lower case, no punctuation, no plural. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/([a-z]{2})s\b/g, "$1")
    .trim();
}

function rank({ pattern }: Shelf): number {
  const place = FIRST.indexOf(pattern);
  return place === -1 ? FIRST.length : place;
}

function easiestFirst(a: Exercise, b: Exercise): number {
  return a.level - b.level || byText(a.name, b.name);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
