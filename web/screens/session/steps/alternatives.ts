// What could be done instead? The ladder's easier and harder rungs first, then what trains the same pattern,
// each with what it shares; what the lifter's kit, limits or level rule out stays visible with its reason.
import type { Catalog, Exercise, GroupId } from "@dorsal/content";
import type { Excluded } from "@dorsal/engine";

export interface Alternative {
  readonly exercise: Exercise;
  readonly kind: "easier" | "harder" | "same_pattern";
  /** Planning groups that both train, the most credited first. */
  readonly shared: readonly GroupId[];
}

export interface Alternatives {
  readonly offered: readonly Alternative[];
  /** Rungs of the ladder that are ruled out now. */
  readonly barred: readonly Excluded[];
}

export interface SwapQuestion {
  readonly exercise: Exercise;
  readonly catalog: Catalog;
  /** Why an exercise may not be done now; null where it may. */
  readonly barredBy: (exercise: Exercise) => Excluded | null;
  /** Exercises that this session already has. */
  readonly taken: ReadonlySet<string>;
  /** Pain asks for an easier one first and never for a harder one. */
  readonly because: "pain" | "choice";
}

/** As many as fit a sheet without scrolling far (design choice). */
const SAME_PATTERN_SHOWN = 6;

export function alternativesTo(question: SwapQuestion): Alternatives {
  const { exercise, because, barredBy } = question;
  const easier = rungs(question, exercise.regressions, "easier");
  const harder = because === "pain" ? [] : rungs(question, exercise.progressions, "harder");
  const ladder = [...easier, ...harder];
  const barred = ladder.map((rung) => barredBy(rung.exercise)).filter((reason) => reason !== null);
  const open = ladder.filter((rung) => barredBy(rung.exercise) === null);
  const seen = new Set([exercise.id, ...ladder.map((rung) => rung.exercise.id)]);
  return { offered: [...open, ...samePattern(question, seen)], barred };
}

function rungs(question: SwapQuestion, ids: readonly string[], kind: "easier" | "harder") {
  return ids
    .map((id) => question.catalog.exercises[id])
    .filter((rung) => rung !== undefined)
    .filter((rung) => !question.taken.has(rung.id))
    .map((exercise) => ({ exercise, kind, shared: sharedGroups(question.exercise, exercise) }));
}

function samePattern(question: SwapQuestion, seen: ReadonlySet<string>): readonly Alternative[] {
  const { exercise, catalog, taken, barredBy, because } = question;
  return Object.values(catalog.exercises)
    .filter((other) => other.pattern === exercise.pattern && !seen.has(other.id) && !taken.has(other.id))
    .filter((other) => because === "choice" || isNoHarder(other, exercise))
    .filter((other) => barredBy(other) === null)
    .sort((a, b) => likeness(exercise, b) - likeness(exercise, a) || a.id.localeCompare(b.id))
    .slice(0, SAME_PATTERN_SHOWN)
    .map((other) => ({ exercise: other, kind: "same_pattern", shared: sharedGroups(exercise, other) }));
}

function isNoHarder(other: Exercise, exercise: Exercise): boolean {
  const isRungAbove = exercise.progressions.includes(other.id);
  return !isRungAbove && other.level <= exercise.level && other.spineLoad <= exercise.spineLoad;
}

/** Credit that both give to the same groups, less the distance in skill. */
function likeness(a: Exercise, b: Exercise): number {
  const credit = creditedGroups(a).reduce(
    (sum, group) => sum + Math.min(creditOf(a, group), creditOf(b, group)),
    0,
  );
  return credit - Math.abs(a.skill - b.skill) / 4;
}

function sharedGroups(a: Exercise, b: Exercise): readonly GroupId[] {
  return creditedGroups(a)
    .filter((group) => creditOf(b, group) > 0)
    .sort((x, y) => creditOf(b, y) - creditOf(b, x));
}

function creditedGroups({ groupCredit }: Exercise): readonly GroupId[] {
  return Object.keys(groupCredit) as GroupId[];
}

function creditOf({ groupCredit }: Exercise, group: GroupId): number {
  return groupCredit[group] ?? 0;
}
