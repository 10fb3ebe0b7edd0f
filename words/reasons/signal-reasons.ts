// Why is a change proposed? What the log shows, one sentence each, with its numbers.
import type { PlateauStep, SignalReason } from "@dorsal/engine";
import { amount, counted, finePercent, percent } from "../amounts.ts";
import type { ReasonWords } from "./reason-words.ts";

const TRIED: Readonly<Record<PlateauStep, string>> = {
  reserve_honesty: "Checking your reserve",
  more_sets: "More sets",
  rep_range: "Another range of repetitions",
  variation: "A variation",
  deload: "A lighter week",
};

export const SIGNAL_REASONS: ReasonWords<SignalReason> = {
  strength_flat: ({ exercise, visits, percent: change }, names) =>
    `Your ${names.exercise(exercise)} moved by ${finePercent(change)} over your last ${counted(visits, "visit")}.`,
  strength_falling: ({ percentPerWeek, weeks }) =>
    `Your strength went down by ${finePercent(percentPerWeek)} a week for ${counted(weeks, "week")}.`,
  effort_above_plan: ({ points }) =>
    `Your sessions felt ${counted(points, "point")} harder than the plan meant them to be.`,
  readiness_low: ({ low, of }) => `Of your last ${counted(of, "check-in")}, ${amount(low)} were low.`,
  soreness_high: ({ times }) => `You noted strong soreness ${counted(times, "time")} lately.`,
  weeks_of_loading: ({ weeks }) =>
    `You have trained ${counted(weeks, "week")} in a row without a lighter one.`,
  adherence: ({ percent: share, weeks }) =>
    `You did ${percent(share)} of what was planned in the last ${counted(weeks, "week")}.`,
  sessions_missed: ({ sessions }) => `${counted(sessions, "session")} passed without a visit.`,
  group_has_room: ({ group, sets, high }, names) =>
    `There is room for ${names.group(group)}: ${counted(sets, "hard set")} a week, and up to ${amount(high)} are worth doing.`,
  group_over_range: ({ group, sets, cap }, names) =>
    `That is much for ${names.group(group)}: ${counted(sets, "hard set")} a week, and more than ${amount(cap)} is hardly worth it.`,
  group_sore: ({ group, times }, names) =>
    `You noted sore ${names.group(group)} at ${counted(times, "check-in")} lately.`,
  group_progresses: ({ group, percent: change }, names) =>
    `What trains ${names.group(group)} moved by ${finePercent(change)}.`,
  pain_red_twice: ({ exercise }, names) =>
    `On two days ${names.exercise(exercise)} hurt badly. Leave it out, and have it looked at.`,
  pain_rising: ({ exercise }, names) => `From week to week ${names.exercise(exercise)} hurts more.`,
  reserve_unchecked: ({ weeks }) =>
    `It is ${counted(weeks, "week")} since a set showed how many you really have in reserve.`,
  answer_tried: ({ step }) => `${TRIED[step]} did not move it.`,
  mesocycle_done: ({ sessions, of }) =>
    `You did ${amount(sessions)} of ${counted(of, "session")} of this plan.`,
};
