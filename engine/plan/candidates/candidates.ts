// Which exercises may this lifter do? Every exclusion keeps its reason.
import type { Catalog, ContraindicationTag, EquipmentId, Exercise } from "@dorsal/content";
import { availableKit, impliedTags, trainsInGym } from "../../training/equipment.ts";
import type { Excluded } from "../../training/plan.ts";
import type { Profile } from "../../training/profile.ts";
import { provedByPullUps, pullUpsNeeded } from "./pull-up-ladder.ts";
import { ruledOutBy } from "./safety-filter.ts";

/** Things at home that a pull hangs on: each wants its checklist (science 6.4). */
export type Anchor = "door" | "table" | "bar";

export interface Candidate {
  readonly exercise: Exercise;
  /** The alternative of its kit that the lifter has, the safest first. */
  readonly kit: readonly EquipmentId[];
  /** What the pull hangs on at home; null in a gym and for free weights. */
  readonly anchor: Anchor | null;
  /** Improvised from the household: real training, but a made implement comes first. */
  readonly makeshift: boolean;
  /** Limits of the lifter that the catalogue warns of here. */
  readonly cautions: readonly ContraindicationTag[];
}

export interface Candidates {
  /** By exercise id, ascending. */
  readonly all: ReadonlyMap<string, Candidate>;
  readonly excluded: readonly Excluded[];
}

/** `byHand`: chosen by the lifter, who may reach one level up; safety and kit bind as ever. */
export function candidates(
  profile: Profile,
  catalog: Catalog,
  byHand: ReadonlySet<string> = NOTHING_CHOSEN,
): Candidates {
  const all = new Map<string, Candidate>();
  const excluded: Excluded[] = [];
  for (const id of Object.keys(catalog.exercises).sort()) {
    const exercise = catalog.exercises[id];
    if (!exercise) continue;
    const refusal = refusalOf(exercise, profile, byHand.has(id));
    if (refusal) excluded.push({ exercise: id, ...refusal });
    else all.set(id, candidateAnyway(exercise, profile));
  }
  return { all, excluded };
}

/** Null where this lifter may not do it. */
export function candidateFor(exercise: Exercise, profile: Profile): Candidate | null {
  return refusalOf(exercise, profile) === null ? candidateAnyway(exercise, profile) : null;
}

/** The limit of the lifter that rules it out, whatever kit is there; null where none does. */
export function limitOf(exercise: Exercise, profile: Profile): Excluded | null {
  const refusal = limitRefusal(exercise, profile);
  return refusal && { exercise: exercise.id, ...refusal };
}

const NOTHING_CHOSEN: ReadonlySet<string> = new Set();

function refusalOf(exercise: Exercise, profile: Profile, byHand = false): Omit<Excluded, "exercise"> | null {
  if (profile.exclude.includes(exercise.id)) return { why: "excluded_by_you", detail: exercise.id };
  if (usableKits(exercise, profile).length === 0)
    return { why: "equipment", detail: missingKit(exercise, profile) };
  return limitRefusal(exercise, profile) ?? levelRefusal(exercise, profile, byHand ? 1 : 0);
}

function limitRefusal(exercise: Exercise, profile: Profile): Omit<Excluded, "exercise"> | null {
  const tags = impliedTags(profile.contraindications);
  const avoid = exercise.contraindications.find((one) => one.level === "avoid" && tags.has(one.tag));
  if (avoid) return { why: "contraindication", detail: avoid.tag };
  const ruledOut = ruledOutBy(exercise, { tags, level: profile.level, ageYears: profile.ageYears });
  return ruledOut === null ? null : { why: "safety", detail: ruledOut };
}

function levelRefusal(
  exercise: Exercise,
  profile: Profile,
  reach: number,
): Omit<Excluded, "exercise"> | null {
  const proved = provedByPullUps(exercise.id, profile.maxPullUps);
  if (proved === false) return { why: "not_yet_earned", detail: `pull_ups:${pullUpsNeeded(exercise.id)}` };
  if (proved || profile.lastBlock.includes(exercise.id)) return null;
  if (exercise.level > profile.level + reach) return { why: "level", detail: `level:${exercise.level}` };
  if (exercise.skill > profile.level + 1 + reach) return { why: "level", detail: `skill:${exercise.skill}` };
  return null;
}

function usableKits(exercise: Exercise, profile: Profile): readonly (readonly EquipmentId[])[] {
  const kit = availableKit(profile);
  return exercise.equipmentAnyOf.filter((all) => all.every((one) => kit.has(one)));
}

/** The alternative that lacks least, named by what is missing. */
function missingKit(exercise: Exercise, profile: Profile): string {
  const kit = availableKit(profile);
  const lacking = exercise.equipmentAnyOf.map((all) => all.filter((one) => !kit.has(one)));
  const least = Math.min(...lacking.map((all) => all.length));
  return (lacking.find((all) => all.length === least) ?? []).join("+");
}

/** As this lifter would do it, allowed or not: where none of its kit is theirs, all its ways are looked at. */
export function candidateAnyway(exercise: Exercise, profile: Profile): Candidate {
  const usable = usableKits(exercise, profile);
  const kits = usable.length > 0 ? usable : exercise.equipmentAnyOf;
  const rated = kits.map((kit) => ({
    kit,
    anchor: anchorOf(exercise, kit, profile),
    makeshift: isMakeshift(kit),
  }));
  const trouble = (one: (typeof rated)[number]) =>
    (one.anchor ? 4 : 0) + (one.makeshift ? 2 : 0) + (one.kit.includes("band") ? 1 : 0);
  rated.sort((a, b) => trouble(a) - trouble(b));
  const chosen = rated[0] ?? { kit: [], anchor: null, makeshift: false };
  const tags = impliedTags(profile.contraindications);
  const cautions = exercise.contraindications.filter(({ tag }) => tags.has(tag)).map(({ tag }) => tag);
  return { exercise, ...chosen, cautions };
}

const MAKESHIFT: readonly EquipmentId[] = ["backpack", "door", "household_weights", "table", "towel"];

function isMakeshift(kit: readonly EquipmentId[]): boolean {
  return kit.some((one) => MAKESHIFT.includes(one));
}

function anchorOf(exercise: Exercise, kit: readonly EquipmentId[], profile: Profile): Anchor | null {
  if (exercise.category === "mobility" || exercise.category === "push") return null;
  if (kit.includes("door")) return "door";
  if (kit.includes("table")) return "table";
  const bar = kit.some((one) => one === "pullup_bar" || one === "low_bar" || one === "suspension");
  return bar && !trainsInGym(profile.equipment) ? "bar" : null;
}
