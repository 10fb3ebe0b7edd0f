// How much did the muscles move in a set, body and implement together? Null where nothing honest can be said: bands, and
// the own body where nobody knows what it weighs. Science 3.13.
import type { Catalog, Exercise } from "@dorsal/content";
import type { JournalState } from "../../journal/state.ts";
import { leverLoadKg, suspensionLoadKg, systemLoadKg } from "../../progression/estimates/bodyweight-load.ts";
import type { Profile } from "../../training/profile.ts";
import type { SetFacts } from "../../training/set.ts";

interface Body {
  readonly state: JournalState;
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly date: string;
}

export function systemKgOf(set: SetFacts, exercise: Exercise, body: Body): number | null {
  const { loadKg, assistanceKg } = set;
  if (set.band !== undefined || exercise.loadType === "band") return null;
  if (exercise.loadType === "external") return loadKg === undefined || loadKg <= 0 ? null : loadKg;
  const bodyMassKg = bodyMassOn(body);
  if (bodyMassKg === undefined || exercise.dose.unit !== "reps") return null;
  if (exercise.loadType === "assisted" && assistanceKg === undefined) return null;
  const moved = movedKg(set, exercise, { bodyMassKg, catalog: body.catalog });
  if (moved === null) return null;
  const kg = systemLoadKg({ bodyMassKg: moved, fraction: 1, addedKg: loadKg, assistanceKg });
  return kg > 0 ? kg : null;
}

/** Of the own body, at the angle of the set where there is one. */
function movedKg(
  { angleDeg }: SetFacts,
  { bodyweightFraction, bodyweightModel }: Exercise,
  { bodyMassKg, catalog }: { readonly bodyMassKg: number; readonly catalog: Catalog },
): number | null {
  if (bodyweightModel === "suspension_angle")
    return angleDeg === undefined ? null : suspensionLoadKg(bodyMassKg, angleDeg, catalog.suspensionAngle);
  if (bodyweightFraction === null) return null;
  return angleDeg === undefined
    ? bodyMassKg * bodyweightFraction
    : leverLoadKg(bodyMassKg, angleDeg, bodyweightFraction);
}

/** As recorded last before the day; the profile's where nothing was. */
function bodyMassOn({ state, profile, date }: Body): number | undefined {
  return state.bodyMass.findLast((recorded) => recorded.date <= date)?.bodyMassKg ?? profile.bodyMassKg;
}
