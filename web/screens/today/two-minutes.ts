// What can be done in two minutes on a rest day? A band where there is one, else drills that need nothing.
// Two minutes a day with a band eased neck and shoulder tension in a trial of 198 office workers (science 3.14).
import type { Catalog, Exercise } from "@dorsal/content";

/** In order of preference; whatever is ruled out for the lifter is passed over. */
const WISHES = [
  "band_pull_apart",
  "wall_slide",
  "open_book",
  "cat_cow",
  "seated_cat_cow",
  "chin_tuck",
] as const;
const TWO_MINUTES_S = 120;
/** Two drills can be remembered (design choice). */
const MOST = 2;

export function twoMinutes(catalog: Catalog, ruledOut: ReadonlySet<string>): readonly Exercise[] {
  const possible = WISHES.map((id) => catalog.exercises[id])
    .filter((exercise) => exercise !== undefined)
    .filter(({ id }) => !ruledOut.has(id));
  const chosen: Exercise[] = [];
  let seconds = 0;
  for (const exercise of possible) {
    const needed = drillS(exercise);
    if (chosen.length === MOST || seconds + needed > TWO_MINUTES_S) continue;
    chosen.push(exercise);
    seconds += needed;
  }
  return chosen;
}

/** One set of the smallest useful dose, both sides; setting up is standing up from the chair. */
function drillS({ dose, secondsPerUnit, unilateral }: Exercise): number {
  return dose.min * secondsPerUnit * (unilateral ? 2 : 1);
}
