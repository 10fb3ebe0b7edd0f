// Is enough left in reserve? The floors that safety puts under RIR, item by item.
// >= 1: hinges, barbell rows (Pendlay included), overhead work, everything at level 1. >= 2: ages 13-17, pulls on a
// household anchor. >= 3: hypertension, late pregnancy. Science 3.6, 6.4, 6.5.
// Household anchor: counted work that is not a push and whose every way with this kit needs a door or a table, or, where
// no machine is owned, a pull-up bar or low bar.
import type { EquipmentId } from "@dorsal/content";
import type { Plan, Profile } from "@dorsal/engine";
import {
  isBarbellRow,
  isHinge,
  isOverhead,
  isPush,
  kitOf,
  trainsAtHome,
  usableWays,
} from "../facts/movement-kinds.ts";
import { type ItemFacts, placeOfItem, type WeekFacts } from "../facts/week-facts.ts";
import { brokenWhen, type Violation } from "../violation.ts";

/** Age from which a lifter counts as grown up. */
const ADULT_YEARS = 18;

export function isYouth({ ageYears }: Profile): boolean {
  return ageYears !== undefined && ageYears < ADULT_YEARS;
}

export function rirFloorViolations(plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  return weeks
    .flatMap(({ work }) => work)
    .flatMap((facts) => {
      const { floor, because } = floorOf(facts, plan.profile);
      const rir = facts.item.rir ?? Number.POSITIVE_INFINITY;
      return brokenWhen(rir < floor, "rir_floor", placeOfItem(facts), `${rir} below ${floor}: ${because}`);
    });
}

function floorOf(facts: ItemFacts, profile: Profile): { floor: number; because: string } {
  const has = (tag: "hypertension_valsalva" | "pregnancy_late") => profile.contraindications.includes(tag);
  if (has("hypertension_valsalva")) return { floor: 3, because: "hypertension" };
  if (has("pregnancy_late")) return { floor: 3, because: "late pregnancy" };
  if (isYouth(profile)) return { floor: 2, because: "youth" };
  if (hangsOnHousehold(facts, profile)) return { floor: 2, because: "household anchor" };
  const { exercise } = facts;
  if (isHinge(exercise) || isBarbellRow(exercise)) return { floor: 1, because: "spine" };
  if (isOverhead(exercise)) return { floor: 1, because: "overhead" };
  return { floor: profile.level === 1 ? 1 : 0, because: "level 1" };
}

export function hangsOnHousehold({ exercise }: ItemFacts, profile: Profile): boolean {
  const anchors: EquipmentId[] = ["door", "table"];
  if (trainsAtHome(profile)) anchors.push("pullup_bar", "low_bar");
  const ways = usableWays(exercise, kitOf(profile));
  const anchored = ways.every((way) => way.some((thing) => anchors.includes(thing)));
  return exercise.countsAsHardSet && !isPush(exercise) && ways.length > 0 && anchored;
}
