// Why is this exercise here, with these repetitions and this rest? One sentence each.
import type { PlanReason } from "@dorsal/engine";
import { amount, counted, percent, restText } from "../amounts.ts";
import { LIMIT_WORDS } from "../contraindications.ts";
import { GOAL_WORDS } from "../goals.ts";
import { inSentence } from "../names.ts";
import { patternName } from "../patterns.ts";
import type { ReasonWords } from "./reason-words.ts";

const FLOOR_BECAUSE: Readonly<Record<Extract<PlanReason, { why: "rir_floor" }>["because"], string>> = {
  level_1: "you are learning the movement",
  hinge: "bending lifts are done with clean form to the end",
  barbell_row: "bent-over rows are done with clean form to the end",
  overhead: "overhead work is done with clean form to the end",
  hypertension: "straining raises blood pressure",
  pregnancy: "the effort stays easy",
  youth: "technique comes first",
  home_anchor: "a home anchor is no place to reach the limit",
  inactive_older: "you are easing back in",
};

const REST_FOR: Readonly<Record<Extract<PlanReason, { why: "rest_for" }>["kind"], string>> = {
  heavy: "heavy sets need it",
  compound: "it is a multi-joint lift",
  accessory: "a smaller lift needs no more",
  scapular: "light shoulder-blade work needs little",
  carry: "your grip needs it",
};

export const PLAN_REASONS: ReasonWords<PlanReason> = {
  covers_group: ({ group, sets, weekly }, names) =>
    `Gives your ${inSentence(names.group(group))} ${amount(sets)} of the week's ${counted(weekly, "hard set")}.`,
  compound_first: () => "A multi-joint lift goes first, while you are fresh.",
  balances_pushing: ({ ratio }) =>
    `Keeps pulling level with pushing: ${counted(ratio, "pulling set")} for each pushing set.`,
  balances_directions: ({ direction, percent: share }) =>
    direction === "vertical"
      ? `Pulling from overhead makes up ${percent(share)} of your pulling.`
      : `Rowing makes up ${percent(share)} of your pulling.`,
  only_choice_for_kit: ({ group }, names) =>
    `With your kit, this is what trains your ${inSentence(names.group(group))}.`,
  you_prefer: () => "You said that you like it.",
  kept_from_last_block: () => "Kept from your last block, so that you build on what you know.",
  core_of_the_block: ({ weeks }) =>
    `Stays for ${counted(weeks, "week")}: doing the same lift again shows whether you progress.`,
  rotated_accessory: ({ replaces }, names) =>
    `Takes turns with ${names.exercise(replaces)}; your main lifts stay.`,
  ladder_rung: ({ maxPullUps }) =>
    maxPullUps === 0
      ? "Your rung of the ladder: no full pull-up yet, 0 so far."
      : `Your rung of the ladder, with ${counted(maxPullUps, "full pull-up")} so far.`,
  goal_reps: ({ goal, lo, hi }) =>
    `${lo === hi ? lo : `${lo}-${hi}`} repetitions suit ${GOAL_WORDS[goal].aim}.`,
  rir_wave: ({ rir }) => `Stop with ${amount(rir)} in reserve: this week's effort.`,
  rir_floor: ({ rir, because }) => `At least ${amount(rir)} in reserve, because ${FLOOR_BECAUSE[because]}.`,
  rest_for: ({ kind, restS }) => `Rest ${restText(restS)}: ${REST_FOR[kind]}.`,
  superset_saves: ({ minutes }) =>
    `Taken in turn with its partner: saves about ${counted(minutes, "minute")}.`,
  drop_set_saves: ({ drops }) =>
    `${counted(drops, "drop")} after the last set: it then counts as two, in less time.`,
  ramp_to_first_lift: ({ of }, names) => `Lighter sets that lead up to ${names.exercise(of)}.`,
  raises_pulse: () => "Easy movement to get warm.",
  mobilises_for: ({ pattern }) => `Moves the joints you need for ${inSentence(patternName(pattern))}.`,
  activates_for: ({ pattern }) => `Rehearses the control you need for ${inSentence(patternName(pattern))}.`,
  eases_out: ({ pattern }) => `Winds down after ${inSentence(patternName(pattern))}.`,
  deload: ({ after }) =>
    `A lighter week after ${counted(after, "building week")}: half the sets, more in reserve.`,
  heavy_day: () => "Heavy day: fewer repetitions, more load.",
  moderate_day: () => "Moderate day: repetitions and load in the middle.",
  light_day: () => "Light day: more repetitions, less load.",
  linear_progress: () => "The load goes up a little each time all sets go well.",
  double_progression: () => "Repetitions go up first, then the load.",
  undulating: () => "Heavy, moderate and light days take turns.",
  blocks: () => "A few weeks for sets, then a few weeks for load.",
  negatives_first_dose: ({ max }) =>
    `Slow lowering makes you sore at first, so ${counted(max, "repetition")} in all at most.`,
  reintroduced_as_test: ({ tag, week }) =>
    `Comes back in week ${week} as a test (${inSentence(LIMIT_WORDS[tag].name)}): light, and stop where it hurts.`,
};
