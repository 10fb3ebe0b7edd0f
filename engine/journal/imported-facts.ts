// What does an imported set say about strength? The same facts as a set logged here, where its name means an exercise.
import type { SetFacts } from "../training/set.ts";
import type { ImportedEntry, ImportedSet } from "./imported.ts";

/** RPE = 10 - RIR; a reserve is told from 0 to 5. */
const RPE_AT_FAILURE = 10;
const MOST_RIR = 5;

/** Sets that count as work, in order: no warm-up, no rest timer, nothing that measured nothing. */
export function workOf({ sets }: ImportedEntry, exercise: string): readonly SetFacts[] {
  const work: SetFacts[] = [];
  for (const set of sets) {
    const facts = isWork(set) ? factsOf(set, exercise) : null;
    if (facts !== null) work.push(facts);
  }
  return work;
}

export function isWork({ setType }: ImportedSet): boolean {
  return setType !== "warmup" && setType !== "rest";
}

/**
 * Apps fill what was not measured with 0; repetitions of 0 are a set that failed, unless it was one of time or way.
 * Null where nothing was measured. Years of sets pass here at once: what is known is written, nothing is copied.
 */
function factsOf(set: ImportedSet, exercise: string): SetFacts | null {
  const { loadKg, assistanceKg, reps, seconds, metres, side } = set;
  const hasWay = positive(seconds) || positive(metres);
  const hasReps = reps !== undefined && (reps > 0 || !hasWay);
  if (!hasReps && !hasWay) return null;
  const facts: FactsDraft = { exercise, setType: set.setType === "drop" ? "drop" : "working" };
  if (loadKg !== undefined) facts.loadKg = loadKg;
  if (assistanceKg !== undefined) facts.assistanceKg = assistanceKg;
  if (hasReps) facts.reps = reps;
  if (positive(seconds)) facts.seconds = seconds;
  if (positive(metres)) facts.metres = metres;
  const rir = reserveOf(set);
  if (rir !== undefined) facts.rir = rir;
  if (set.setType === "failure" && positive(reps)) facts.toFailure = true;
  if (side !== undefined) facts.side = side;
  return facts;
}

type FactsDraft = { -readonly [Fact in keyof SetFacts]: SetFacts[Fact] };

function positive(amount: number | undefined): amount is number {
  return amount !== undefined && amount > 0;
}

function reserveOf({ setType, rir, rpe }: ImportedSet): number | undefined {
  if (setType === "failure") return 0;
  const reserve = rir ?? (rpe === undefined ? undefined : RPE_AT_FAILURE - rpe);
  return reserve === undefined ? undefined : Math.min(MOST_RIR, Math.max(0, reserve));
}
