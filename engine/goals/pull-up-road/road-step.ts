// What is the next step on the road? A closed union: each step names its exercise and its numbers; words live in `words`.
import type { RoadBarrier } from "./open-exercises.ts";

export type RoadStep =
  | { readonly step: "hang"; readonly exercise: string; readonly seconds: number }
  | { readonly step: "scapular"; readonly exercise: string; readonly sets: number; readonly reps: number }
  /** `assistanceKg` is null where help has no kilograms or is still to be found by feel. */
  | {
      readonly step: "assisted";
      readonly exercise: string;
      readonly sets: number;
      readonly reps: number;
      readonly rir: number;
      readonly assistanceKg: number | null;
    }
  /** `notBefore` is the first day on which they are due again; null: any day. */
  | {
      readonly step: "negatives";
      readonly exercise: string;
      readonly sets: number;
      readonly reps: number;
      readonly secondsEach: number;
      readonly isFirstTime: boolean;
      readonly notBefore: string | null;
    }
  /** One, fresh and at the start of a session. */
  | { readonly step: "try_first"; readonly exercise: string }
  | {
      readonly step: "pull_ups";
      readonly exercise: string;
      readonly sets: number;
      readonly reps: number;
      readonly towards: number;
    }
  | {
      readonly step: "add_load";
      readonly exercise: string;
      readonly sets: number;
      readonly reps: number;
      readonly rir: number;
      readonly loadKg: number;
    }
  /** The road itself is closed for now; what trains the same muscles meanwhile, best first. */
  | { readonly step: "instead"; readonly because: RoadBarrier; readonly exercises: readonly string[] };
