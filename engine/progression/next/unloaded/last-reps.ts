// What did the last visit show where no load is set? Its repetitions, and the band or the lean that they were done with.
import type { Exercise } from "@dorsal/content";
import type { BandStrength, Exposure, SetFacts, SetFlag } from "../../../training/set.ts";
import { tellingVisits } from "../telling-visits.ts";
import { flagOf } from "../visit.ts";

/** How hard the set was made without a load. */
export interface Setup {
  readonly band?: BandStrength;
  readonly angleDeg?: number;
  readonly feetUp?: true;
}

export interface LastReps extends Setup {
  readonly reps: readonly number[];
  readonly rir: number | null;
  readonly flag: SetFlag | null;
}

/** Null before the first visit; lighter weeks are no evidence, and of the bare body neither is a set with help. */
export function lastReps(
  exposures: readonly Exposure[],
  exercise: Pick<Exercise, "loadType">,
): LastReps | null {
  for (const { sets } of tellingVisits(exposures).toReversed()) {
    const done = sets.filter(
      (set) => set.setType === "working" && set.reps !== undefined && !isHelped(set, exercise),
    );
    const last = done.at(-1);
    if (last === undefined) continue;
    const reps = done.map((set) => set.reps ?? 0);
    return { reps, rir: last.rir ?? null, flag: flagOf(done), ...setupOf(last) };
  }
  return null;
}

/** A machine or a band took a part of the body. */
export function isHelped(
  { assistanceKg = 0, band }: SetFacts,
  { loadType }: Pick<Exercise, "loadType">,
): boolean {
  return loadType === "bodyweight" && (assistanceKg > 0 || band !== undefined);
}

export function setupOf({ band, angleDeg, feetUp }: SetFacts | LastReps): Setup {
  return {
    ...(band !== undefined && { band }),
    ...(angleDeg !== undefined && { angleDeg }),
    ...(feetUp !== undefined && { feetUp }),
  };
}
