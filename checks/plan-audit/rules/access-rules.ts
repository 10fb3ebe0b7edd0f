// Was this lifter allowed this exercise at all? Kit, exclusions, `avoid`, level and what a history or a test unlocks.
// Kit: `equipment` and the household (with a machine only wall, chair, mat). Level: exercise.level <= level and
// skill <= level + 1 (science 2.1). Unlocked beyond it: the previous mesocycle's exercises; with at least one pull-up the
// rungs below it; free pull-ups as soon as the lower repetitions are within `maxPullUps`. Where `maxPullUps` is known it
// also bounds free pull-ups whatever the level. dead_hang and foot_assisted_pull_up are for everyone.
// `avoid` has one exception, judged in safety-rules: overhead work as a test after a sore shoulder's two weeks.
import type { ContraindicationTag, Exercise } from "@dorsal/content";
import type { Plan, Profile } from "@dorsal/engine";
import { isOverhead, kitOf, usableWays } from "../facts/movement-kinds.ts";
import { type ItemFacts, placeOfItem, type WeekFacts } from "../facts/week-facts.ts";
import { brokenWhen, type Violation } from "../violation.ts";

const FOR_EVERYONE = ["dead_hang", "foot_assisted_pull_up"];
const PROVED_BY_ONE_PULL_UP = [
  "scapular_pull_up",
  "band_assisted_pull_up",
  "negative_pull_up",
  "flexed_arm_hang",
];
const PLAIN_PULL_UPS = ["pull_up", "chin_up", "neutral_pull_up"];
export const FREE_PULL_UPS = [
  ...PLAIN_PULL_UPS,
  "towel_pull_up",
  "suspension_pull_up",
  "weighted_pull_up",
  "archer_pull_up",
];

export function tagsOf(profile: Profile): ReadonlySet<ContraindicationTag> {
  const implied: ContraindicationTag[] = profile.contraindications.includes("pregnancy_late")
    ? ["pregnancy_prone", "pregnancy_supine"]
    : [];
  return new Set([...profile.contraindications, ...implied]);
}

export function accessViolations(plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  const kit = kitOf(plan.profile);
  const items = weeks.flatMap(({ sessions }) => sessions.flatMap(({ work, around }) => [...work, ...around]));
  return items.flatMap((facts) => {
    const where = placeOfItem(facts);
    const { exercise } = facts;
    return [
      ...brokenWhen(usableWays(exercise, kit).length === 0, "equipment", where, `kit ${[...kit]}`),
      ...brokenWhen(plan.profile.exclude.includes(exercise.id), "excluded", where, "the lifter excluded it"),
      ...avoided(facts, plan.profile),
      ...brokenWhen(
        !isUnlocked(exercise, plan.profile, facts.item.reps?.[0] ?? 1),
        "level",
        where,
        `level ${exercise.level} for ${plan.profile.level}`,
      ),
      ...brokenWhen(
        beyondPullUps(facts, plan.profile),
        "not_earned",
        where,
        `${facts.item.reps} with ${plan.profile.maxPullUps} pull-ups`,
      ),
    ];
  });
}

function avoided(facts: ItemFacts, profile: Profile): Violation[] {
  const tags = tagsOf(profile);
  const avoid = facts.exercise.contraindications.filter(
    ({ tag, level }) => level === "avoid" && tags.has(tag),
  );
  return avoid
    .filter(({ tag }) => !(tag === "shoulder_pain" && isOverhead(facts.exercise)))
    .map(({ tag }) => ({ rule: "avoid", where: placeOfItem(facts), what: tag }));
}

/** `lowestReps` of a pull-up must be within what was tested. */
export function isUnlocked(exercise: Exercise, profile: Profile, lowestReps: number): boolean {
  const { id, level, skill } = exercise;
  if (level <= profile.level && skill <= profile.level + 1) return true;
  if (FOR_EVERYONE.includes(id) || profile.lastBlock.includes(id)) return true;
  const best = profile.maxPullUps ?? 0;
  if (best >= 1 && PROVED_BY_ONE_PULL_UP.includes(id)) return true;
  return PLAIN_PULL_UPS.includes(id) && lowestReps <= best;
}

function beyondPullUps({ exercise, item }: ItemFacts, { maxPullUps }: Profile): boolean {
  if (maxPullUps === undefined || !FREE_PULL_UPS.includes(exercise.id)) return false;
  return (item.reps?.[0] ?? 1) > maxPullUps;
}
