// Does the first load exist? It must be one that the lifter owns, for at least one usable way of doing the exercise.
// A list of weights is what it says; a bar takes pairs of its smallest plate upwards; a stack goes in steps up to its top.
// Where nothing is declared for a way, any load may be set up. To the body's own weight nothing may be added.
import type { EquipmentId } from "@dorsal/content";
import type { OwnedLoads, Plan, Profile } from "@dorsal/engine";
import { kitOf, usableWays } from "../facts/movement-kinds.ts";
import { type ItemFacts, placeOfItem, type WeekFacts } from "../facts/week-facts.ts";
import { brokenWhen, type Violation } from "../violation.ts";

const SLACK_KG = 1e-6;

export function loadViolations(plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  return weeks
    .flatMap(({ work }) => work)
    .flatMap((facts) => {
      const loadKg = facts.item.startLoadKg;
      if (loadKg === undefined) return [];
      return brokenWhen(
        !(loadKg >= 0) || !isThere(facts, loadKg, plan.profile),
        "load_owned",
        placeOfItem(facts),
        `${loadKg} kg from ${JSON.stringify(plan.profile.loadsKg)}`,
      );
    });
}

function isThere({ exercise }: ItemFacts, loadKg: number, profile: Profile): boolean {
  if (exercise.loadType === "bodyweight_plus" && loadKg === 0) return true;
  return usableWays(exercise, kitOf(profile)).some((way) => {
    const declared = way.flatMap((thing) => ownedOf(thing, profile));
    return declared.length === 0 || declared.some((owned) => includes(owned, loadKg));
  });
}

function ownedOf(thing: EquipmentId, { loadsKg }: Profile): OwnedLoads[] {
  const owned = loadsKg[thing];
  return owned === undefined ? [] : [owned];
}

function includes(owned: OwnedLoads, loadKg: number): boolean {
  if ("bar" in owned) return isMultiple((loadKg - owned.bar) / 2, Math.min(...owned.plates));
  if ("step" in owned) return loadKg <= owned.max + SLACK_KG && isMultiple(loadKg, owned.step);
  return owned.some((each) => Math.abs(each - loadKg) < SLACK_KG);
}

function isMultiple(kg: number, stepKg: number): boolean {
  return kg > -SLACK_KG && Math.abs(kg / stepKg - Math.round(kg / stepKg)) < SLACK_KG;
}
