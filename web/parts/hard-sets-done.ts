// How many hard sets was that? What was logged, credited to muscle groups by the same rule as the plan (science 2.1, 3.1).
// A set without a said reserve counts: unsaid is not easy. One side alone is half a set; a chain of drops adds one set.
import type { Catalog, GroupId, Level } from "@dorsal/content";
import type { SetFacts } from "@dorsal/engine";

/** Science 2.1 [D]: a set with more in reserve does not count. */
const HARDEST_COUNTED_RIR = 4;
const HARDEST_COUNTED_RIR_NOVICE = 5;

export type HardSetsDone = Readonly<Partial<Record<GroupId, number>>>;

/** The sets of one visit; sums of visits make a week. */
export function hardSetsDone(sets: readonly SetFacts[], catalog: Catalog, level: Level): HardSetsDone {
  const total: Partial<Record<GroupId, number>> = {};
  const byExercise = Map.groupBy(sets, ({ exercise }) => exercise);
  for (const [id, own] of byExercise) {
    const exercise = catalog.exercises[id];
    if (!exercise?.countsAsHardSet) continue;
    const count = countedSets(own, level);
    for (const [group, credit] of Object.entries(exercise.groupCredit) as [GroupId, number][]) {
      if (count > 0) total[group] = (total[group] ?? 0) + credit * count;
    }
  }
  return total;
}

export function sumOfHardSets(visits: readonly HardSetsDone[]): HardSetsDone {
  const total: Partial<Record<GroupId, number>> = {};
  for (const visit of visits) {
    for (const [group, sets] of Object.entries(visit) as [GroupId, number][]) {
      total[group] = (total[group] ?? 0) + sets;
    }
  }
  return total;
}

function countedSets(sets: readonly SetFacts[], level: Level): number {
  const limit = level === 1 ? HARDEST_COUNTED_RIR_NOVICE : HARDEST_COUNTED_RIR;
  const working = sets.filter(({ setType, rir }) => setType === "working" && (rir ?? 0) <= limit);
  const halves = working.filter(({ side }) => side === "left" || side === "right").length;
  const drops = sets.some(({ setType }) => setType === "drop") ? 1 : 0;
  return working.length - halves / 2 + drops;
}
