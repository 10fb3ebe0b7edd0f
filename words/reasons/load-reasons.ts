// Why this load, today? One sentence each, with the numbers that decided it.
import type { LoadReason, SetFlag } from "@dorsal/engine";
import { amount, counted, countedReps, dayOfYear, finePercent, percent } from "../amounts.ts";
import type { ReasonWords } from "./reason-words.ts";

const FLAGGED: Readonly<Record<SetFlag, string>> = {
  momentum: "Swing helped last time",
  form: "Form broke last time",
  grip_slip: "Your grip slipped last time",
};

const BLOCK_WORDS = {
  volume: "These weeks build volume: more repetitions, a little lighter",
  load: "These weeks build load: fewer repetitions, heavier",
  peak: "These weeks show what you have built: few and heavy",
} as const;

function enough(sets: number): string {
  return sets === 1 ? "1 set is enough" : `${counted(sets, "set")} are enough`;
}

export const LOAD_REASONS: ReasonWords<LoadReason> = {
  first_load_prior: ({ fraction, bodyMassKg, ageFactor }, names) => {
    const eased = ageFactor < 1 ? `, eased to ${percent(ageFactor * 100)} of that for your age` : "";
    return `A careful first guess to adjust by feel, from your body mass: about ${percent(fraction * 100)} of ${names.load(bodyMassKg)}${eased}.`;
  },
  first_load_sibling: ({ from, ratio }, names) =>
    `Taken from your ${names.exercise(from)}: about ${percent(ratio * 100)} of that.`,
  first_load_history: ({ loadKg, reps }, names) =>
    `You have done ${names.load(loadKg)} for ${amount(reps)} before.`,
  calibrate_by_feel: ({ rir }) =>
    `Find your load: start light and go up set by set until about ${amount(rir)} are left in reserve.`,
  calibrate_help_by_feel: ({ rir }) =>
    `Find your help: start with much of it and take some off set by set until about ${amount(rir)} are left in reserve.`,
  choose_band_by_feel: ({ rir }) => `Choose a band that leaves you about ${amount(rir)} in reserve.`,
  easiest_too_hard: ({ of, easiestKg, guessKg }, names) =>
    of === "help"
      ? `The most help that you have, ${names.load(easiestKg)}, is less than a careful first guess of ${names.load(guessKg)}. Try it for a few repetitions, and swap the exercise if they do not go well.`
      : `The lightest that you have, ${names.load(easiestKg)}, is more than a careful first guess of ${names.load(guessKg)}. Try it for a few repetitions, and swap the exercise if they do not go well.`,
  youth_unloaded: () => "Begin with the lightest load there is, or with none, and learn the movement first.",
  rounded_to_owned: ({ fromKg, toKg }, names) =>
    `${names.load(toKg)} is the load you own that fits ${names.load(fromKg)}.`,
  all_sets_at_top: ({ reps, rir, incrementKg }, names) => {
    const reserve = rir === null ? "" : ` with ${amount(rir)} in reserve`;
    return `All sets reached ${amount(reps)}${reserve}, so ${names.load(incrementKg)} more.`;
  },
  reps_short: ({ missed, decreaseKg }, names) =>
    decreaseKg > 0
      ? `${counted(missed, "set")} stayed under the range, so ${names.load(decreaseKg)} less.`
      : `${counted(missed, "set")} stayed under the range, and nothing lighter is there.`,
  reserve_to_spare: ({ of, rir, asked, kg }, names) =>
    `Every set left at least ${amount(rir)} in reserve where ${amount(asked)} were asked, so ${names.load(kg)} ${of === "help" ? "less help" : "more"}.`,
  hold_and_add_rep: ({ targetReps }) => `Same load; aim for ${counted(targetReps, "repetition")}.`,
  aim_for_reps: ({ targetReps }) => `Aim for ${counted(targetReps, "repetition")}.`,
  lighter_day_passed: ({ loadKg }, names) =>
    `Last time was an easier day than the one before, so back to ${names.load(loadKg)}.`,
  widen_reps_first: ({ hi, stepPercent }) =>
    `The next load up is ${percent(stepPercent)} heavier, so build to ${counted(hi, "repetition")} first.`,
  add_set_before_load: ({ sets }) => `One more set before more load: ${counted(sets, "set")}.`,
  easier_than_asked: ({ spareReps, percent: change }) =>
    `That set had ${countedReps(spareReps)} to spare, so ${percent(change)} more.`,
  harder_than_asked: ({ shortReps, percent: change }) =>
    `That set was ${countedReps(shortReps)} harder than asked, so ${percent(change)} less.`,
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
    kg > 0
      ? `${counted(missed, "set")} stayed under the range, so ${names.load(kg)} more help.`
      : `${counted(missed, "set")} stayed under the range, and there is no more help.`,
  assistance_for: ({ reps, rir }) =>
    `Enough help for ${counted(reps, "repetition")} with ${amount(rir)} in reserve.`,
  first_load_from_pull_ups: ({ maxPullUps }) => `Worked out from your ${counted(maxPullUps, "pull-up")}.`,
  next_rung: ({ exercise }, names) => `Next time you can try the next rung: ${names.exercise(exercise)}.`,
  easier_rung: ({ exercise }, names) => `One rung easier fits better: ${names.exercise(exercise)}.`,
  harder_band: () => "All sets reached the top, so take a harder band.",
  easier_band: () => "The sets fell short, so take an easier band.",
  less_band_help: () => "All sets reached the top, so take a band that helps less.",
  more_band_help: () => "The sets fell short, so take a band that helps more.",
  hold_longer: ({ seconds }) => `Hold for ${counted(seconds, "second")}.`,
  go_farther: ({ metres }) => `Go ${counted(metres, "metre")}.`,
  longest_reached: ({ unit, amount: longest, incrementKg }, names) => {
    const reached = unit === "seconds" ? counted(longest, "second") : counted(longest, "metre");
    return `All sets reached ${reached}, so ${names.load(incrementKg)} more and shorter again.`;
  },
  climbing_back: ({ percent: step }) => `Back from a break: up by ${percent(step)} a session.`,
  fewer_sets_after_break: ({ sets }) => `${enough(sets)} after a break.`,
  readiness_lighter: ({ percent: less }) =>
    `By your check-in this is a tired day, so ${percent(less)} lighter. The effect is small; undo it if you feel fine.`,
  readiness_fewer_sets: ({ sets }) => `By your check-in, ${enough(sets)} today.`,
  readiness_more_reserve: ({ rir }) => `By your check-in, keep ${amount(rir)} in reserve today.`,
  warm_up_overrides: () => "Your warm-up went well, so the check-in trims nothing.",
  flagged_set: ({ flag, decreaseKg }, names) =>
    decreaseKg > 0
      ? `${FLAGGED[flag]}, so ${names.load(decreaseKg)} less until it is clean.`
      : `${FLAGGED[flag]}, so nothing harder until it is clean.`,
  learned_strength: ({ e1rmKg, lo80Kg, hi80Kg }, names) =>
    `Your log puts your best single at about ${names.load(e1rmKg)}, most likely ${names.load(lo80Kg)} to ${names.load(hi80Kg)}.`,
  uncertain_so_lighter: ({ percent: less }) =>
    `Your log does not say much about this yet, so ${percent(less)} on the light side.`,
  own_rep_curve: ({ percentPerRep }) =>
    `Your own sets say that one repetition is worth ${finePercent(percentPerRep)} of load here.`,
  reserve_corrected: ({ reps }) =>
    reps > 0
      ? `You usually have ${amount(reps)} more in reserve than you say, and that is counted in.`
      : `You usually have ${amount(-reps)} fewer in reserve than you say, and that is counted in.`,
  calibrate_reserve: () =>
    "Go on until a clean repetition will not go up: this shows what your reserve numbers mean.",
  after_illness: ({ days, factor }) =>
    `Ill for ${counted(days, "day")}, which counts for more than rest: start at ${percent(factor * 100)} of the last load.`,
  wait_after_fever: ({ days }) =>
    `After a fever wait until you have been free of it for ${counted(days, "day")}.`,
  slower_after_65: ({ factor }) =>
    `After 65 a break costs a little more: ${percent(factor * 100)} of the last load.`,
  no_negatives_yet: ({ visits }) =>
    `No slow lowering in the first ${counted(visits, "session")} back: it makes the most sore.`,
  lean_further: ({ angleDeg }) =>
    `All sets reached the top: walk your feet on to about ${amount(angleDeg)}° from upright.`,
  lean_less: ({ angleDeg }) => `The sets fell short: stand up to about ${amount(angleDeg)}° from upright.`,
  raise_feet: () => "You are as low as the bar allows: put your feet on a bench.",
  set_not_believed: ({ date }) =>
    `The entry of ${dayOfYear(date)} looks like a slip and was left out. You can confirm it.`,
  in_block: ({ of }) => `${BLOCK_WORDS[of]}.`,
};
