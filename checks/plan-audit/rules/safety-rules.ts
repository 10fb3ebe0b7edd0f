// Does every flag and age have its effect? Science 6.4-6.5; RIR floors are judged in rir-floors, `avoid` in access-rules.
// low_back: spineLoad <= 1 in weeks 1-2, and throughout unless extensorHoldS >= 45. shoulder_pain: no overhead work in
// weeks 1-2, later only as an item that says `reintroduced_as_test`. hypertension: no counted isometric hold over 10 s.
// elbow: hang and pull-up amount (sets x upper reps, seconds / 4) changes <= 10 % between loading weeks; from 0 it is free.
// First negatives (not in lastBlock): <= 8 repetitions in their first session. Over 69 and level 1: no unsupported row.
import type { ContraindicationTag } from "@dorsal/content";
import type { Plan } from "@dorsal/engine";
import { isOverhead, isUnsupportedRow } from "../facts/movement-kinds.ts";
import { says } from "../facts/reasons.ts";
import { amountOf } from "../facts/session-time.ts";
import { type ItemFacts, loadingWeeks, placeOfItem, type WeekFacts } from "../facts/week-facts.ts";
import { brokenWhen, type Violation } from "../violation.ts";
import { isYouth } from "./rir-floors.ts";

/** Weeks without the provoking work before it may come back. */
const GATE_WEEKS = 2;
const EXTENSOR_HOLD_S = 45;
const GATED_SPINE_LOAD = 1;
const LONGEST_HOLD_S = 10;
const FIRST_NEGATIVE_REPS = 8;
const ELBOW_CHANGE = 0.1;
/** Seconds of hanging that weigh about as much as one repetition (design choice). */
const HANG_S_PER_REP = 4;
const OLDER_YEARS = 69;

export function safetyViolations(plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  const has = (tag: ContraindicationTag) => plan.profile.contraindications.includes(tag);
  const items = weeks.flatMap(({ sessions }) => sessions.flatMap(({ work }) => work));
  return [
    ...(has("low_back") ? items.flatMap((facts) => lowBack(facts, plan)) : []),
    ...(has("shoulder_pain") ? items.flatMap(soreShoulder) : []),
    ...(has("hypertension_valsalva") ? items.flatMap(longHolds) : []),
    ...(has("elbow") ? loadingWeeks(weeks).flatMap(elbowSwings) : []),
    ...firstNegatives(plan, items),
    ...ages(plan, items),
  ];
}

function lowBack(facts: ItemFacts, { profile }: Plan): Violation[] {
  const tested = (profile.extensorHoldS ?? 0) >= EXTENSOR_HOLD_S;
  const gated = !tested || facts.week.number <= GATE_WEEKS;
  return brokenWhen(
    gated && facts.exercise.spineLoad > GATED_SPINE_LOAD,
    "low_back",
    placeOfItem(facts),
    `spine load ${facts.exercise.spineLoad}`,
  );
}

function soreShoulder(facts: ItemFacts): Violation[] {
  if (!isOverhead(facts.exercise)) return [];
  const paused = facts.week.number <= GATE_WEEKS;
  const asTest = says(facts.item.reasons, "reintroduced_as_test");
  return brokenWhen(paused || !asTest, "shoulder_pain", placeOfItem(facts), "overhead work");
}

function longHolds(facts: ItemFacts): Violation[] {
  const { item, exercise } = facts;
  const held = exercise.countsAsHardSet && exercise.isometricTarget ? (item.seconds ?? 0) : 0;
  return brokenWhen(held > LONGEST_HOLD_S, "long_hold", placeOfItem(facts), `${held} s`);
}

function elbowSwings(week: WeekFacts): Violation[] {
  const before = week.before ? hangAmount(week.before) : 0;
  const now = hangAmount(week);
  return brokenWhen(
    before > 0 && Math.abs(now - before) > ELBOW_CHANGE * before + 1e-9,
    "elbow_volume",
    `w${week.week.number}`,
    `hang and pull-up amount from ${before} to ${now}`,
  );
}

function hangAmount({ work }: WeekFacts): number {
  const onBar = work.filter(
    ({ exercise, hardSets }) =>
      hardSets > 0 && exercise.equipmentAnyOf.every((way) => way.includes("pullup_bar")),
  );
  return onBar.reduce((sum, { item }) => {
    const perSet = item.reps ? amountOf(item) : amountOf(item) / HANG_S_PER_REP;
    return sum + item.sets * perSet;
  }, 0);
}

function firstNegatives({ profile }: Plan, items: readonly ItemFacts[]): Violation[] {
  const negatives = items.filter(({ exercise }) => exercise.id === "negative_pull_up");
  const first = negatives[0];
  if (!first || profile.lastBlock.includes("negative_pull_up")) return [];
  const reps = negatives
    .filter(({ session }) => session === first.session)
    .reduce((sum, { item }) => sum + item.sets * amountOf(item), 0);
  return brokenWhen(
    reps > FIRST_NEGATIVE_REPS,
    "first_negatives",
    placeOfItem(first),
    `${reps} of ${FIRST_NEGATIVE_REPS}`,
  );
}

function ages({ profile }: Plan, items: readonly ItemFacts[]): Violation[] {
  const older = (profile.ageYears ?? 0) > OLDER_YEARS && profile.level === 1;
  return items.flatMap((facts) => [
    ...brokenWhen(
      isYouth(profile) && facts.item.drops !== undefined,
      "youth_drop_set",
      placeOfItem(facts),
      `${profile.ageYears} years`,
    ),
    ...brokenWhen(
      older && isUnsupportedRow(facts.exercise),
      "older_unsupported",
      placeOfItem(facts),
      "unsupported row",
    ),
  ]);
}
