// What is the next step on the road? One or two short sentences, with every number that the step carries.
import type { RoadBarrier, RoadStep } from "@dorsal/engine";
import { amount, counted, listed } from "../amounts.ts";
import { dayText } from "../calendar-days.ts";
import { LIMIT_WORDS } from "../contraindications.ts";
import { EQUIPMENT_WORDS } from "../equipment.ts";
import { inSentence, type Names, startSentence } from "../names.ts";

type StepWords = {
  readonly [Kind in RoadStep["step"]]: (
    step: Extract<RoadStep, { readonly step: Kind }>,
    names: Names,
  ) => string;
};

const STEPS: StepWords = {
  hang: ({ exercise, seconds }, names) => `${names.exercise(exercise)} for ${counted(seconds, "second")}.`,
  scapular: ({ exercise, sets, reps }, names) => `${names.exercise(exercise)}: ${setsOf(sets, reps)}.`,
  assisted: ({ exercise, sets, reps, rir, assistanceKg }, names) => {
    const help =
      assistanceKg === null
        ? `with as much help as leaves ${amount(rir)} in reserve`
        : `with ${names.load(assistanceKg)} of help, ${amount(rir)} in reserve`;
    return `${names.exercise(exercise)}: ${setsOf(sets, reps)} ${help}.`;
  },
  negatives: ({ exercise, sets, reps, secondsEach, isFirstTime, notBefore }, names) => {
    const work = `${names.exercise(exercise)}: ${setsOf(sets, reps)}, ${counted(secondsEach, "second")} down each.`;
    const first = isFirstTime ? " No more than that the first time: lowering makes sore." : "";
    return `${work}${first}${notBefore === null ? "" : ` From ${dayText(notBefore)} on; give it its rest.`}`;
  },
  try_first: ({ exercise }, names) =>
    `Try one ${inSentence(names.exercise(exercise))}, fresh, at the start of a session. If it stalls, step down and go on with your plan.`,
  pull_ups: ({ exercise, sets, reps, towards }, names) =>
    `${names.exercise(exercise)}: ${setsOf(sets, reps)}, easy ones, on the way to ${amount(towards)}.`,
  add_load: ({ exercise, sets, reps, rir, loadKg }, names) =>
    `${names.exercise(exercise)}: ${setsOf(sets, reps)} with ${names.load(loadKg)} added, ${amount(rir)} in reserve.`,
  instead: ({ because, exercises }, names) => {
    const meanwhile = listed(exercises.map((id) => inSentence(names.exercise(id))));
    const start = startSentence(barrierText(because));
    return meanwhile === "" ? `${start}.` : `${start}. Until then: ${meanwhile}.`;
  },
};

export function roadStepSentence(step: RoadStep, names: Names): string {
  // The table is total over `step`; TypeScript cannot see that step and entry carry the same one.
  const say = STEPS[step.step] as (step: RoadStep, names: Names) => string;
  return say(step, names);
}

/** Why a stage is closed for now: "it takes a pull-up bar". */
export function barrierText(barrier: RoadBarrier): string {
  switch (barrier.why) {
    case "kit":
      return `it takes ${listed(barrier.missing.map((id) => EQUIPMENT_WORDS[id].phrase))}`;
    case "limit":
      return `closed for now by your limit: ${inSentence(LIMIT_WORDS[barrier.tag].name)}`;
    case "not_wanted":
      return "left out for now";
  }
}

function setsOf(sets: number, reps: number): string {
  return `${counted(sets, "set")} of ${amount(reps)}`;
}
