// What does an imported set say about strength? The same facts as a set logged here, where its name means an exercise.
import type { SetFacts } from "../training/set.ts";
import type { ImportedEntry, ImportedSet } from "./imported.ts";

/** RPE = 10 - RIR; a reserve is told from 0 to 5. */
const RPE_AT_FAILURE = 10;
const MOST_RIR = 5;

/** Sets that count as work, in order: no warm-up, no rest timer, nothing that measured nothing. */
export function workOf({ sets }: ImportedEntry, exercise: string): readonly SetFacts[] {
  return sets.flatMap((set) => (isWork(set) ? factsOf(set, exercise) : []));
}

export function isWork({ setType }: ImportedSet): boolean {
  return setType !== "warmup" && setType !== "rest";
}

/** Apps fill what was not measured with 0; repetitions of 0 are a set that failed, unless it was one of time or way. */
function factsOf(set: ImportedSet, exercise: string): readonly SetFacts[] {
  const { loadKg, assistanceKg, reps, seconds, metres, side } = set;
  const hasWay = positive(seconds) || positive(metres);
  const hasReps = reps !== undefined && (reps > 0 || !hasWay);
  if (!hasReps && !hasWay) return [];
  const rir = reserveOf(set);
  const facts: SetFacts = {
    exercise,
    setType: set.setType === "drop" ? "drop" : "working",
    ...(loadKg === undefined ? {} : { loadKg }),
    ...(assistanceKg === undefined ? {} : { assistanceKg }),
    ...(hasReps ? { reps } : {}),
    ...(positive(seconds) ? { seconds } : {}),
    ...(positive(metres) ? { metres } : {}),
    ...(rir === undefined ? {} : { rir }),
    ...(side === undefined ? {} : { side }),
  };
  return [facts];
}

function positive(amount: number | undefined): amount is number {
  return amount !== undefined && amount > 0;
}

function reserveOf({ setType, rir, rpe }: ImportedSet): number | undefined {
  if (setType === "failure") return 0;
  const reserve = rir ?? (rpe === undefined ? undefined : RPE_AT_FAILURE - rpe);
  return reserve === undefined ? undefined : Math.min(MOST_RIR, Math.max(0, reserve));
}
