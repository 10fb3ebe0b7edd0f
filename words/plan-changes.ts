// What changed in the plan, and why? One sentence for each difference, each refusal, and each reason of a next mesocycle.
import type {
  DifferenceCause,
  ItemDetail,
  MesocycleReason,
  PlanDifference,
  ReviseRefusal,
} from "@dorsal/engine";
import { counted, listed, percent } from "./amounts.ts";
import { dayText } from "./calendar-days.ts";
import { type Names, startSentence } from "./names.ts";
import { constraintWords } from "./unmet.ts";
import { WEEKDAY_NAMES } from "./weekdays.ts";

/** Empty where the change itself is the cause. */
const BECAUSE: Readonly<Record<DifferenceCause, string>> = {
  asked: "",
  kit: "your kit is another",
  limits: "your limits ask for it",
  level: "your level is another",
  minutes: "the minutes leave no room for more",
  days: "your days are others",
  safety: "a safety rule comes first",
  balance: "it keeps the week in balance",
  spine_budget: "the back carries enough in that session",
  session_cap: "more of it would add little",
  weekly_rise: "sets may only rise slowly from week to week",
};

const DETAILS: Readonly<Record<ItemDetail, string>> = {
  reserve: "repetitions in reserve",
  duration: "time or distance",
  rest: "rest",
  grip: "grip",
  technique: "pairs or drop sets",
  start_load: "first load",
};

type Said<Kind extends PlanDifference["kind"]> = (
  difference: Extract<PlanDifference, { readonly kind: Kind }>,
  names: Names,
) => string;

const DIFFERENCES: { readonly [Kind in PlanDifference["kind"]]: Said<Kind> } = {
  exercise_added: ({ exercise, weekday, sets }, names) =>
    `${names.exercise(exercise)} is new on ${WEEKDAY_NAMES[weekday]}, ${counted(sets, "set")}`,
  exercise_removed: ({ exercise, weekday }, names) =>
    `${names.exercise(exercise)} is gone from ${WEEKDAY_NAMES[weekday]}`,
  exercise_swapped: ({ from, to, weekday }, names) =>
    `On ${WEEKDAY_NAMES[weekday]} ${names.exercise(to)} takes the place of ${names.exercise(from)}`,
  sets_changed: ({ exercise, weekday, from, to }, names) =>
    `${names.exercise(exercise)} on ${WEEKDAY_NAMES[weekday]}: ${counted(to, "set")} instead of ${from}`,
  reps_changed: ({ exercise, from, to }, names) =>
    `${names.exercise(exercise)}: ${range(to)} repetitions instead of ${range(from)}`,
  details_changed: ({ exercise, details }, names) =>
    `${names.exercise(exercise)}: other ${listed(details.map((detail) => DETAILS[detail]))}`,
  day_added: ({ weekday }) => `${WEEKDAY_NAMES[weekday]} is a training day now`,
  day_removed: ({ weekday }) => `${WEEKDAY_NAMES[weekday]} is no training day any more`,
  deload_moved: ({ fromWeek, toWeek }) => movedDeload(fromWeek, toWeek),
  weeks_changed: ({ from, to }) => `The plan has ${counted(to, "week")} instead of ${from}`,
};

function range([lo, hi]: readonly [number, number]): string {
  return lo === hi ? `${lo}` : `${lo}-${hi}`;
}

function movedDeload(from: number | null, to: number | null): string {
  if (from === null) return `Week ${to} becomes a lighter week`;
  return to === null
    ? `Week ${from} is no lighter week any more`
    : `The lighter week moves from week ${from} to week ${to}`;
}

/** "Pull-up on Monday: 2 sets instead of 3 - the minutes leave no room for more." */
export function differenceSentence(difference: PlanDifference, names: Names): string {
  // The table is total over `kind`; TypeScript cannot see that difference and entry carry the same one.
  const say = DIFFERENCES[difference.kind] as (difference: PlanDifference, names: Names) => string;
  const because = "why" in difference ? BECAUSE[difference.why] : "";
  return `${startSentence(say(difference, names))}${because === "" ? "" : ` - ${because}`}.`;
}

type Refused<Why extends ReviseRefusal["why"]> = (
  refusal: Extract<ReviseRefusal, { readonly why: Why }>,
  names: Names,
) => string;

const REFUSALS: { readonly [Why in ReviseRefusal["why"]]: Refused<Why> } = {
  plan_over: ({ lastDate }) => `The plan ends on ${dayText(lastDate)}; nothing of it is left to change.`,
  nothing_changes: () => "That is how the plan stands already; nothing changed.",
  exercise_unknown: () => "This exercise is not in the library.",
  not_for_work: ({ exercise }, names) =>
    `${names.exercise(exercise)} prepares or eases out; it is no work of its own.`,
  not_in_plan: ({ exercise }, names) => `${names.exercise(exercise)} is not in what is left of the plan.`,
  already_in_session: ({ exercise, weekday }, names) =>
    `${names.exercise(exercise)} is there on ${WEEKDAY_NAMES[weekday]} already.`,
  only_exercise: ({ exercise, weekday }, names) =>
    `${names.exercise(exercise)} is all there is on ${WEEKDAY_NAMES[weekday]}. Put another in its place, or take the day out under Days.`,
  no_session_that_day: ({ weekday }) => `${WEEKDAY_NAMES[weekday]} has no session left in this plan.`,
  not_for_you: ({ exercise, because }, names) =>
    `${names.exercise(exercise)} cannot come in: ${NOT_FOR_YOU[because]}.`,
  still_hurts: ({ exercise }, names) =>
    `${names.exercise(exercise)} hurt too much to come back yet. Once you say that it is fine again, it can.`,
  sets_out_of_range: ({ sets, min, max }) =>
    `${counted(sets, "set")} cannot be planned; ${min} to ${max} in one session can.`,
  reps_out_of_range: ({ exercise, min, max }, names) =>
    `${names.exercise(exercise)} is for ${min} to ${max} repetitions a set.`,
  counts_no_reps: ({ exercise }, names) =>
    `${names.exercise(exercise)} is held or carried; it counts no repetitions.`,
  no_room_for_exercise: ({ exercise, rule }, names) =>
    `There is no room for ${names.exercise(exercise)}: ${constraintWords(rule)}.`,
  no_room_for_group: ({ group, rule }, names) =>
    `There is no room for more ${names.group(group)}: ${constraintWords(rule)}.`,
  days_too_close: ({ exercise, other }, names) =>
    `${names.exercise(exercise)} needs a day between it and ${names.exercise(other)}: both tire the lower back.`,
  week_not_open: ({ week }) => `Week ${week} is past or begun, or the plan has no such week.`,
  nothing_to_lighten: ({ week }) => `Week ${week} has no week of training before it to rest from.`,
  deload_too_soon: ({ week, last }) =>
    `Week ${last} was a lighter week; week ${week} is too soon for another. Four weeks lie between two.`,
  days_out_of_range: ({ days, min, max }) =>
    `${counted(days, "training day")} a week cannot be planned; ${min} to ${max} can.`,
};

const NOT_FOR_YOU: Readonly<Record<Extract<ReviseRefusal, { why: "not_for_you" }>["because"], string>> = {
  equipment: "your kit lacks what it needs",
  contraindication: "your limits rule it out",
  level: "it is more than one level above yours",
  excluded_by_you: "you left it out yourself",
  not_yet_earned: "a few more pull-ups come first",
  safety: "a safety rule keeps it out",
};

/** "There is no room for Pull-up: the minutes leave no room." */
export function reviseRefusalSentence(refusal: ReviseRefusal, names: Names): string {
  const say = REFUSALS[refusal.why] as (refusal: ReviseRefusal, names: Names) => string;
  return say(refusal, names);
}

type Next<Why extends MesocycleReason["why"]> = (
  reason: Extract<MesocycleReason, { readonly why: Why }>,
  names: Names,
) => string;

const NEXT: { readonly [Why in MesocycleReason["why"]]: Next<Why> } = {
  starts_on: ({ date }) => `The next plan starts on ${dayText(date)}.`,
  sessions_done: ({ sessions, of }) => `You did ${sessions} of ${counted(of, "session")} of the last plan.`,
  level_rises: ({ to, weeks }) => `After ${counted(weeks, "week")} with training you go on at level ${to}.`,
  level_waits: ({ percent: done, wanted }) =>
    `The level stays for now: ${percent(done)} of the plan was done, and ${percent(wanted)} are asked for.`,
  pull_ups_counted: ({ maxPullUps }) =>
    `Your best set had ${counted(maxPullUps, "strict pull-up")}; the plan builds on that.`,
  hurt_twice: ({ exercise }, names) => `${names.exercise(exercise)} hurt on two days and stays out.`,
  swapped_for_dislike: ({ exercise }, names) =>
    `You swapped ${names.exercise(exercise)} away; it comes back only where nothing else fits.`,
  day_left_out: ({ weekday, sessions, of }) =>
    `${WEEKDAY_NAMES[weekday]} is left out: you trained on ${sessions} of ${of}.`,
};

export function mesocycleReasonSentence(reason: MesocycleReason, names: Names): string {
  const say = NEXT[reason.why] as (reason: MesocycleReason, names: Names) => string;
  return say(reason, names);
}
