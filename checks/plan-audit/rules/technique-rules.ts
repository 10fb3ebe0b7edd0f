// Are drop sets and supersets used only where they belong? Science 3.12.
// Drop sets: from level 3, on an isolation exercise or one that this kit does on a machine or cable, <= 2 a session, and
// with a load of which less can be set: no way of doing it that leaves the body alone, a band, or the only pair owned.
// Strength-priority pull = a main vertical or horizontal pull when the goal is strength or a first pull-up: its partner is
// never pull work (also shoulder extension, rear-delt pulls) and never credits grip.
import type { EquipmentId, Exercise } from "@dorsal/content";
import type { OwnedLoads, Plan, Profile } from "@dorsal/engine";
import { isMachine, isPull, kitOf, usableWays } from "../facts/movement-kinds.ts";
import {
  type ItemFacts,
  placeOfItem,
  placeOfSession,
  type SessionFacts,
  type WeekFacts,
} from "../facts/week-facts.ts";
import { brokenWhen, type Violation } from "../violation.ts";

const DROP_SET_LEVEL = 3;
const MOST_DROP_SETS = 2;
const PULL_WORK = ["vertical_pull", "horizontal_pull", "shoulder_extension", "rear_delt_er"];

export function techniqueViolations(plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  const sessions = weeks.flatMap((week) => week.sessions);
  return sessions.flatMap((session) => [
    ...dropSets(plan.profile, session),
    ...(isStrengthPriority(plan.profile) ? strengthSupersets(session) : []),
  ]);
}

export function isStrengthPriority({ goal }: Profile): boolean {
  return goal === "strength" || goal === "first_pull_up";
}

function dropSets(profile: Profile, session: SessionFacts): Violation[] {
  const dropped = session.work.filter(({ item }) => item.drops !== undefined);
  return [
    ...brokenWhen(
      dropped.length > MOST_DROP_SETS,
      "drop_set_count",
      placeOfSession(session),
      `${dropped.length} drop sets`,
    ),
    ...dropped.flatMap((facts) => [
      ...brokenWhen(
        profile.level < DROP_SET_LEVEL,
        "drop_set_level",
        placeOfItem(facts),
        `level ${profile.level}`,
      ),
      ...brokenWhen(
        !suitsDrops(facts.exercise, profile),
        "drop_set_kind",
        placeOfItem(facts),
        "a free compound",
      ),
      ...brokenWhen(
        !hasLighterLoad(facts.exercise, profile),
        "drop_set_load",
        placeOfItem(facts),
        "nothing can be taken off",
      ),
    ]),
  ];
}

function suitsDrops(exercise: Exercise, profile: Profile): boolean {
  if (exercise.class === "isolation") return true;
  return usableWays(exercise, kitOf(profile)).some((way) => way.some(isMachine));
}

/** Things that hold kilograms of which there may be fewer. */
const FREE_WEIGHTS: readonly EquipmentId[] = [
  "backpack",
  "barbell",
  "dumbbell",
  "household_weights",
  "kettlebell",
  "trap_bar",
];

function hasLighterLoad(exercise: Exercise, profile: Profile): boolean {
  if (exercise.loadType !== "external") return false;
  const carriers = usableWays(exercise, kitOf(profile)).flatMap((way) =>
    way.filter((thing) => isMachine(thing) || FREE_WEIGHTS.includes(thing)),
  );
  return carriers.some((thing) => hasTwo(profile.loadsKg[thing]));
}

/** Undeclared loads come in steps. */
function hasTwo(owned: OwnedLoads | undefined): boolean {
  if (owned === undefined) return true;
  if ("bar" in owned) return owned.plates.length > 0;
  if ("step" in owned) return owned.max >= 2 * owned.step;
  return new Set(owned).size > 1;
}

function strengthSupersets(session: SessionFacts): Violation[] {
  const priority = session.work.filter(({ exercise }) => exercise.category === "main" && isPull(exercise));
  return priority.flatMap((facts) => {
    const partner = session.work.find(({ item }) => item.id === facts.item.supersetWith);
    const clashes = partner !== undefined && isPullOrGrip(partner);
    return brokenWhen(clashes, "superset_strength", placeOfItem(facts), `with ${partner?.item.exercise}`);
  });
}

function isPullOrGrip({ exercise }: ItemFacts): boolean {
  return PULL_WORK.includes(exercise.pattern) || (exercise.groupCredit.grip ?? 0) > 0;
}
