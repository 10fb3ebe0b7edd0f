// What was moved in a set? Kilograms that can be compared from set to set: of the implement, or of the body with what hangs
// on it less what helps. Science 3.13. Bands, holds, carries and negatives have none: they are ordinal, never an e1RM.
import type { Catalog, Exercise } from "@dorsal/content";
import type { SetFacts } from "../../training/set.ts";
import { leverLoadKg, suspensionLoadKg, systemLoadKg } from "../estimates/bodyweight-load.ts";

/** How the kilograms of an exercise come about. */
export type LoadModel =
  /** Those of the implement as they are logged: of one hand where each hand has its own. */
  | { readonly by: "implement" }
  /** A share of the body; `leans` where the angle of the body changes it; `helped` where help is part of the exercise. */
  | { readonly by: "body"; readonly fraction: number; readonly leans: boolean; readonly helped: boolean }
  /** A share of the body that follows the angle, as measured. */
  | { readonly by: "suspension"; readonly points: Catalog["suspensionAngle"] };

/** Of an inverted row with the feet on a bench. Science 3.13, own lever model. */
const FRACTION_FEET_UP = 0.75;
/** Lying below the bar: the pull is at right angles to the body. Degrees from the vertical. */
const LYING_DEG = 90;
/** Lowered and never lifted: nobody knows what goes up once. */
const LOWERED_ONLY: ReadonlySet<string> = new Set(["negative_pull_up"]);

/** Null for what has no comparable kilograms. */
export function loadModelOf(exercise: Exercise, points: Catalog["suspensionAngle"]): LoadModel | null {
  const { id, category, loadType, bodyweightFraction: fraction, bodyweightModel, pattern, dose } = exercise;
  if (dose.unit !== "reps" || LOWERED_ONLY.has(id)) return null;
  if (loadType === "external") return { by: "implement" };
  // Where the shoulder blades alone move, the body rises by centimetres: no lift of so many kilograms.
  if (category === "scapular") return null;
  if (loadType !== "bodyweight" && loadType !== "bodyweight_plus" && loadType !== "assisted") return null;
  if (bodyweightModel === "suspension_angle") return { by: "suspension", points };
  if (fraction === null) return null;
  return { by: "body", fraction, leans: pattern === "horizontal_pull", helped: loadType === "assisted" };
}

/** Kilograms; null where they are not known: no body mass, no angle, a band, a load that nobody wrote down. */
export function systemLoadOf(model: LoadModel, set: SetFacts, bodyMassKg: number | undefined): number | null {
  const { loadKg, assistanceKg, band } = set;
  // What a band takes off is known only to the lifter who hung a scale on it.
  if (band !== undefined && assistanceKg === undefined) return null;
  if (model.by === "implement") return assistanceKg === undefined && loadKg !== undefined ? loadKg : null;
  const bodyKg = bodyMassKg === undefined ? null : bodyPartKg(model, set, bodyMassKg);
  if (bodyKg === null) return null;
  const kg = systemLoadKg({ bodyMassKg: bodyKg, fraction: 1, addedKg: loadKg, assistanceKg });
  return kg > 0 ? kg : null;
}

function bodyPartKg(
  model: Exclude<LoadModel, { by: "implement" }>,
  { assistanceKg, angleDeg, feetUp }: SetFacts,
  bodyMassKg: number,
): number | null {
  if (model.by === "suspension") {
    return angleDeg === undefined ? null : suspensionLoadKg(bodyMassKg, angleDeg, model.points);
  }
  if (model.helped && assistanceKg === undefined) return null;
  if (!model.leans) return bodyMassKg * model.fraction;
  const fraction = feetUp ? Math.max(model.fraction, FRACTION_FEET_UP) : model.fraction;
  return leverLoadKg(bodyMassKg, angleDeg ?? LYING_DEG, fraction);
}
