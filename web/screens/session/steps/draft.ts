// What will be stored when "Done" is tapped? The prescription, until the lifter changes a number.
import type { BandStrength, SetFacts, SetFlag, SetPrescription, SetType, Side } from "@dorsal/engine";

export interface Draft {
  readonly loadKg?: number | undefined;
  readonly assistanceKg?: number | undefined;
  readonly reps?: number | undefined;
  readonly seconds?: number | undefined;
  readonly metres?: number | undefined;
  readonly rir?: number | undefined;
  readonly toFailure?: true | undefined;
  readonly flags?: readonly SetFlag[] | undefined;
  readonly angleDeg?: number | undefined;
  readonly feetUp?: true | undefined;
  readonly band?: BandStrength | undefined;
}

export function draftOf(asked: SetPrescription): Draft {
  return {
    loadKg: asked.loadKg,
    assistanceKg: asked.assistanceKg,
    reps: asked.targetReps ?? asked.reps?.[1],
    seconds: asked.seconds,
    metres: asked.metres,
    rir: asked.rir,
    toFailure: asked.toFailure,
    angleDeg: asked.angleDeg,
    feetUp: asked.feetUp,
    band: asked.band,
  };
}

export interface SetKind {
  readonly exercise: string;
  readonly setType: SetType;
  readonly side: Side | null;
}

/** Only what was said: an absent reserve stays absent. */
export function factsOf(draft: Draft, { exercise, setType, side }: SetKind): SetFacts {
  const said = Object.entries(draft).filter(([, value]) => value !== undefined);
  return { exercise, setType, ...Object.fromEntries(said), ...(side === null ? {} : { side }) };
}
