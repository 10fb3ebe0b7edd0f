// How far does a set open the gate of a stage? From 0 to 1; more repetitions, more reserve told, a longer hold, less help
// or more load never give less.
import type { SetFacts } from "../../training/set.ts";

export type Gate =
  | { readonly kind: "hold"; readonly seconds: number }
  | { readonly kind: "reps"; readonly reps: number }
  /**
   * Help at most this share of body mass. Design choice: 8 with two in reserve and 40 % help stand for three quarters of
   * the body lifted once, about as much as can be lowered whole in five seconds.
   */
  | { readonly kind: "assisted"; readonly reps: number; readonly rir: number; readonly mostHelp: number }
  | { readonly kind: "negatives"; readonly reps: number; readonly secondsEach: number }
  /** At least this share of body mass on the belt. Design choice: a first load that is more than a token. */
  | { readonly kind: "weighted"; readonly reps: number; readonly rir: number; readonly leastAdded: number };

/** Without a body mass the share of help or load stays unknown: then repetitions alone decide. */
export function shareOfGate(gate: Gate, set: SetFacts, bodyMassKg: number | undefined): number {
  switch (gate.kind) {
    case "hold":
      return upTo(set.seconds ?? 0, gate.seconds);
    case "reps":
      return upTo(set.reps ?? 0, gate.reps);
    case "assisted":
      return upTo(repsKeeping(set, gate.rir), gate.reps) * helpShare(set, gate.mostHelp, bodyMassKg);
    case "negatives":
      return upTo(set.reps ?? 0, gate.reps) * slowness(set, gate.secondsEach);
    case "weighted":
      return upTo(repsKeeping(set, gate.rir), gate.reps) * addedShare(set, gate.leastAdded, bodyMassKg);
  }
}

/** Sums of kilograms miss a share by less than this and still reach it. */
const HAIR = 1e-9;

function upTo(got: number, wanted: number): number {
  return got >= wanted - HAIR ? 1 : Math.max(0, got / wanted);
}

/** Repetitions after which this many were left; a reserve that nobody told counts as none. */
function repsKeeping({ reps = 0, rir = 0 }: SetFacts, kept: number): number {
  return Math.max(0, Math.min(reps, reps + rir - kept));
}

function helpShare({ assistanceKg }: SetFacts, most: number, bodyMassKg: number | undefined): number {
  if (assistanceKg === undefined || bodyMassKg === undefined || assistanceKg <= 0) return 1;
  return upTo(most, assistanceKg / bodyMassKg);
}

function addedShare({ loadKg = 0 }: SetFacts, least: number, bodyMassKg: number | undefined): number {
  if (bodyMassKg === undefined) return loadKg > 0 ? 1 : 0;
  return upTo(loadKg / bodyMassKg, least);
}

/** Where the time of the whole set was told too, each one must have been slow. */
function slowness({ seconds, reps = 0 }: SetFacts, each: number): number {
  return seconds === undefined || reps < 1 ? 1 : upTo(seconds / reps, each);
}
