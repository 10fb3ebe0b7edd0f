// Which items can share their rest? A pull with a push of equal sets; at 30 minutes or less every such pair is one.
// Saved by a pair of n sets: 45 s between blocks + (n - 1) x the shorter rest - 10 s of changing per round.
import { isPull, isPush } from "@dorsal/checks";
import type { Exercise } from "@dorsal/content";
import type { Profile } from "@dorsal/engine";
import type { Placed } from "./base-week.ts";

const PULLING = ["vertical_pull", "horizontal_pull", "horizontal_abduction", "rear_delt_er"];
const PUSHING = ["horizontal_push", "scapular_protraction"];
/** Sessions up to this length pair whatever can be paired. */
export const ALWAYS_PAIRED_MIN = 30;

export function canPull(exercise: Exercise, { goal }: Profile): boolean {
  if (goal === "strength" && exercise.category === "main") return false;
  return PULLING.includes(exercise.pattern);
}

export function canPush(exercise: Exercise): boolean {
  return PUSHING.includes(exercise.pattern);
}

export function pairSavingS(sets: number, shorterRestS: number): number {
  return 45 + (sets - 1) * shorterRestS - 10 * sets;
}

export interface Supersets {
  readonly pairs: number;
  /** Sessions short of time that have a push and a pull, and no superset of the two. */
  readonly unpairedSessions: number;
}

/** Short sessions are to pair a push with a pull, unless the pulls have priority. */
export function wantsPairs({ minutes, goal }: Profile): boolean {
  return minutes <= ALWAYS_PAIRED_MIN && goal !== "strength" && goal !== "first_pull_up";
}

/** What the week comes to when every eligible pair is made. */
export function everyPair(week: readonly Placed[], profile: Profile): Supersets {
  const sessions = [...Map.groupBy(week, ({ place }) => place).values()];
  const unpaired = sessions.filter((session) => wantsPairs(profile) && isUnpaired(session));
  const pairs = sessions.reduce((sum, session) => sum + pairsIn(session, profile), 0);
  return { pairs, unpairedSessions: unpaired.length };
}

function pairsIn(session: readonly Placed[], profile: Profile): number {
  const bySets = [...Map.groupBy(session, ({ sets }) => sets).values()];
  return bySets.reduce((sum, equal) => {
    const pulls = equal.filter(({ exercise }) => canPull(exercise, profile)).length;
    return sum + Math.min(pulls, equal.filter(({ exercise }) => canPush(exercise)).length);
  }, 0);
}

/** With the kindest order of items: equal sets of a push and a pull suffice. */
function isUnpaired(session: readonly Placed[]): boolean {
  const pulls = session.filter(({ exercise }) => isPull(exercise));
  const pushes = session.filter(({ exercise }) => isPush(exercise));
  const paired = pulls.some((pull) =>
    pushes.some((push) => canPush(push.exercise) && push.sets === pull.sets),
  );
  return pulls.length > 0 && pushes.length > 0 && !paired;
}
