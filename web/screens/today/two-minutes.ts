// What can be done in two minutes on a rest day? Two drills that need nothing; whatever is ruled out is passed over.
import type { Catalog, Exercise } from "@dorsal/content";
import { doseOf, freeSets } from "../session/steps/free-dose.ts";

/** In order of preference: shoulder blades first, then the spine (design choice). */
const WISHES = ["wall_slide", "cat_cow", "seated_cat_cow", "chin_tuck", "wall_angel", "open_book"] as const;
const TWO_MINUTES_S = 120;
/** Two drills can be remembered (design choice). */
const MOST = 2;

export function twoMinutes(catalog: Catalog, ruledOut: ReadonlySet<string>): readonly Exercise[] {
  const chosen: Exercise[] = [];
  let seconds = 0;
  for (const id of WISHES) {
    const exercise = catalog.exercises[id];
    if (exercise === undefined || ruledOut.has(id) || chosen.length === MOST) continue;
    const needed = drillS(exercise);
    if (seconds + needed > TWO_MINUTES_S) continue;
    chosen.push(exercise);
    seconds += needed;
  }
  return chosen;
}

/** As the session will ask it, with the upper repetitions (time model of science 3.9). */
export function drillS(exercise: Exercise): number {
  const { reps, seconds = 0 } = doseOf(exercise);
  return (
    freeSets(exercise) * (reps?.[1] ?? seconds) * exercise.secondsPerUnit * (exercise.unilateral ? 2 : 1)
  );
}
