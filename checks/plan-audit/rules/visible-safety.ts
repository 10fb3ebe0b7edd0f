// Is the care that is taken also said? Every flag has a visible effect or note, and every anchor its checklist.
// Visible: a reason in notes or items that names the tag, the tag's own safety reason, or an `excluded` row that names it.
// An item whose exercise carries a `caution` for one of the (expanded) tags says so itself, or the notes name the tag.
import type { ContraindicationTag } from "@dorsal/content";
import type { Plan } from "@dorsal/engine";
import { namesTag, reasonsOf, says, type Why } from "../facts/reasons.ts";
import { type ItemFacts, placeOfItem, type WeekFacts } from "../facts/week-facts.ts";
import { brokenWhen, type Violation } from "../violation.ts";
import { tagsOf } from "./access-rules.ts";
import { hangsOnHousehold, isYouth } from "./rir-floors.ts";

const OWN_REASON: Readonly<Partial<Record<ContraindicationTag, Why>>> = {
  hypertension_valsalva: "breathe_out",
  low_back: "low_back_gate",
  shoulder_pain: "overhead_paused",
  shoulder_instability: "no_dead_hang_bottom",
};

export function visibleSafetyViolations(plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  const work = weeks.flatMap((week) => week.work);
  return [
    ...plan.profile.contraindications.flatMap((tag) => unseenTag(tag, plan, weeks)),
    ...work.flatMap((facts) => unsaidCautions(facts, plan)),
    ...work.flatMap((facts) => unsaidOnItem(facts, plan)),
    ...unsaidAges(plan, weeks),
  ];
}

function unseenTag(tag: ContraindicationTag, plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  const reasons = reasonsOf(plan, weeks);
  const own = OWN_REASON[tag];
  const seen =
    namesTag(reasons, tag) ||
    (own !== undefined && says(reasons, own)) ||
    plan.excluded.some(({ detail }) => detail.includes(tag));
  return brokenWhen(!seen, "tag_unseen", "plan", tag);
}

function unsaidCautions(facts: ItemFacts, plan: Plan): Violation[] {
  const tags = tagsOf(plan.profile);
  const cautions = facts.exercise.contraindications.filter(
    ({ tag, level }) => level === "caution" && tags.has(tag),
  );
  return cautions.flatMap(({ tag }) =>
    brokenWhen(
      !namesTag([...plan.notes, ...facts.item.reasons], tag),
      "caution_unsaid",
      placeOfItem(facts),
      tag,
    ),
  );
}

function unsaidOnItem(facts: ItemFacts, plan: Plan): Violation[] {
  const reasons = [...plan.notes, ...facts.item.reasons];
  const where = placeOfItem(facts);
  const { contraindications } = plan.profile;
  const strains = facts.item.reps !== undefined;
  return [
    ...brokenWhen(
      hangsOnHousehold(facts, plan.profile) && !says(reasons, "anchor_checklist"),
      "anchor_unsaid",
      where,
      "no anchor checklist",
    ),
    ...brokenWhen(
      contraindications.includes("hypertension_valsalva") && strains && !says(reasons, "breathe_out"),
      "breathing_unsaid",
      where,
      "no breathe-out cue",
    ),
    ...brokenWhen(
      contraindications.includes("shoulder_instability") &&
        hangs(facts) &&
        !says(reasons, "no_dead_hang_bottom"),
      "hang_bottom_unsaid",
      where,
      "no word about the dead-hang bottom",
    ),
  ];
}

function hangs({ exercise }: ItemFacts): boolean {
  const onBar = exercise.equipmentAnyOf.every((way) => way.includes("pullup_bar"));
  return onBar && (exercise.pattern === "vertical_pull" || exercise.pattern === "scapular_depression");
}

function unsaidAges(plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  const reasons = reasonsOf(plan, weeks);
  const older = (plan.profile.ageYears ?? 0) > 69 && plan.profile.level === 1;
  return [
    ...brokenWhen(
      isYouth(plan.profile) && !says(reasons, "technique_first"),
      "youth_unsaid",
      "plan",
      "technique first is not said",
    ),
    ...brokenWhen(
      older && !says(reasons, "supported_and_slower_start"),
      "older_unsaid",
      "plan",
      "the slower start is not said",
    ),
  ];
}
