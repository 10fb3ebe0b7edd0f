// Why this load, today? One sentence each, with the numbers that decided it.
import type { LoadReason } from "@dorsal/engine";
import { amount, counted, percent } from "../amounts.ts";
import type { ReasonWords } from "./reason-words.ts";

export const LOAD_REASONS: ReasonWords<LoadReason> = {
  first_load_prior: ({ fraction, bodyMassKg, ageFactor }, names) => {
    const eased = ageFactor < 1 ? `, eased to ${percent(ageFactor * 100)} for your age` : "";
    return `A careful first guess to adjust by feel, from your body mass: a little less than ${percent(fraction * 100)} of ${names.load(bodyMassKg)}${eased}.`;
  },
  first_load_sibling: ({ from, ratio }, names) =>
    `Taken from your ${names.exercise(from)}: about ${percent(ratio * 100)} of that.`,
  first_load_history: ({ loadKg, reps }, names) =>
    `You have done ${names.load(loadKg)} for ${amount(reps)} before.`,
  calibrate_by_feel: ({ rir }) =>
    `Find your load: start light and go up set by set until about ${amount(rir)} are left in reserve.`,
  choose_band_by_feel: ({ rir }) => `Choose a band that leaves you about ${amount(rir)} in reserve.`,
  youth_unloaded: () => "Start without load and learn the movement first.",
  rounded_to_owned: ({ fromKg, toKg }, names) =>
    `${names.load(toKg)} is the load you own that fits ${names.load(fromKg)}.`,
  all_sets_at_top: ({ reps, rir, incrementKg }, names) => {
    const reserve = rir === null ? "" : ` with ${amount(rir)} in reserve`;
    return `All sets reached ${amount(reps)}${reserve}, so ${names.load(incrementKg)} more.`;
  },
  reps_short: ({ missed, decreaseKg }, names) =>
    `${counted(missed, "set")} stayed under the range, so ${names.load(decreaseKg)} less.`,
  hold_and_add_rep: ({ targetReps }) => `Same load; aim for ${counted(targetReps, "repetition")}.`,
  widen_reps_first: ({ hi, stepPercent }) =>
    `The next load up is ${percent(stepPercent)} heavier, so build to ${counted(hi, "repetition")} first.`,
  add_set_before_load: ({ sets }) => `One more set before more load: ${counted(sets, "set")}.`,
  easier_than_asked: ({ spareReps, percent: change }) =>
    `That set had ${counted(spareReps, "repetition")} to spare, so ${percent(change)} more.`,
  harder_than_asked: ({ shortReps, percent: change }) =>
    `That set was ${counted(shortReps, "repetition")} harder than asked, so ${percent(change)} less.`,
  as_asked: () => "That set went as asked, so the same again.",
  as_planned: () => "As the plan says.",
  top_of_owned: ({ loadKg }, names) =>
    `${names.load(loadKg)} is the heaviest you own, so add repetitions instead.`,
  weekly_cap: ({ percent: cap }) => `No more than ${percent(cap)} up in a week.`,
  after_break: ({ days, factor }) =>
    `${counted(days, "day")} since last time, so start at ${percent(factor * 100)} of that load.`,
  pain_hold: () => "You noted pain, so the load stays where it is.",
  deload_same_load: () => "Lighter week: same load, fewer sets, more in reserve.",
  less_help: ({ reps, rir, kg }, names) => {
    const reserve = rir === null ? "" : ` with ${amount(rir)} in reserve`;
    return `All sets reached ${amount(reps)}${reserve}, so ${names.load(kg)} less help.`;
  },
  more_help: ({ missed, kg }, names) =>
    `${counted(missed, "set")} stayed under the range, so ${names.load(kg)} more help.`,
  assistance_for: ({ reps, rir }) =>
    `Enough help for ${counted(reps, "repetition")} with ${amount(rir)} in reserve.`,
  first_load_from_pull_ups: ({ maxPullUps }) => `Worked out from your ${counted(maxPullUps, "pull-up")}.`,
  next_rung: ({ exercise }, names) => `Next time you can try the next rung: ${names.exercise(exercise)}.`,
  easier_rung: ({ exercise }, names) => `One rung easier fits better: ${names.exercise(exercise)}.`,
  harder_band: () => "All sets reached the top, so take a harder band.",
  easier_band: () => "The sets fell short, so take an easier band.",
  hold_longer: ({ seconds }) => `Hold for ${counted(seconds, "second")}.`,
  go_farther: ({ metres }) => `Go ${counted(metres, "metre")}.`,
  longest_reached: ({ unit, amount: longest, incrementKg }, names) => {
    const reached = unit === "seconds" ? counted(longest, "second") : counted(longest, "metre");
    return `All sets reached ${reached}, so ${names.load(incrementKg)} more and shorter again.`;
  },
  climbing_back: ({ percent: step }) => `Back from a break: up by ${percent(step)} a session.`,
  fewer_sets_after_break: ({ sets }) => `${counted(sets, "set")} are enough after a break.`,
};
