// Why was that not written into the log? One sentence for each refusal: what happened, and what to do.
import type { Measure, Refusal } from "@dorsal/engine";
import { amount } from "./amounts.ts";
import type { Names } from "./names.ts";

type RefusalOf<Why> = Extract<Refusal, { readonly why: Why }>;
type RefusalWords = { readonly [Why in Refusal["why"]]: (refusal: RefusalOf<Why>, names: Names) => string };

const MEASURES: Readonly<Record<Measure, { readonly name: string; readonly unit: string }>> = {
  reps: { name: "Repetitions", unit: "" },
  load: { name: "The load", unit: "kg" },
  assistance: { name: "The assistance", unit: "kg" },
  seconds: { name: "The time", unit: " s" },
  metres: { name: "The distance", unit: " m" },
  rir: { name: "Repetitions in reserve", unit: "" },
  rest: { name: "The rest", unit: " s" },
  pain: { name: "Pain", unit: "" },
  rpe: { name: "The effort of the session", unit: "" },
  body_mass: { name: "Body mass", unit: "kg" },
};

const WORDS: RefusalWords = {
  no_consent: () => "Nothing is stored until you agree to it. You find the question under You.",
  screening_missing: () => "A few safety questions come first. You find them under You.",
  screening_stop: () =>
    "One of your safety answers asks for a clinician's word before you train. Once you have it, say so under You.",
  id_taken: () => "This is in your log already.",
  no_plan: () => "You have no plan at the moment. Make one under Plan.",
  session_not_planned: ({ date }) => `Your plan has no session on ${date}.`,
  session_already_done: ({ date }) =>
    `The session of ${date} is begun or done already, so it stays where it is.`,
  day_taken: ({ date }) => `Your plan has another session on ${date}. Choose a free day.`,
  not_a_day: ({ found }) => `"${found}" is not a day. Write it as 2026-11-23.`,
  another_session_open: () => "Another session is still open. Resume or finish that one first.",
  session_unknown: () => "This session is not in your log.",
  session_not_open: () => "This session is finished. Its sets can be corrected, but none can be added.",
  ended_before_start: () => "A session cannot end before it began. Check the clock of this device.",
  item_unknown: () => "This exercise is not part of the session. Add it first.",
  same_exercise: ({ exercise }, names) => `You are on the ${names.exercise(exercise)} already.`,
  note_too_long: ({ length, max }) => `The note has ${length} characters. ${max} fit.`,
  set_unknown: () => "This set is not in your log.",
  set_voided: () => "This set was taken back. Log it again instead.",
  nothing_measured: () => "A set needs repetitions, seconds or metres.",
  load_negative: () => "A load is never negative. If something helped you up, log it as assistance.",
  assistance_negative: () => "Assistance is never negative. If you added load, log it as load.",
  load_and_assistance: () => "A set has load or assistance, not both.",
  reps_out_of_range: range("reps"),
  load_out_of_range: range("load"),
  assistance_out_of_range: range("assistance"),
  seconds_out_of_range: range("seconds"),
  metres_out_of_range: range("metres"),
  rir_out_of_range: range("rir"),
  rest_out_of_range: range("rest"),
  pain_out_of_range: range("pain"),
  rpe_out_of_range: range("rpe"),
  body_mass_out_of_range: range("body_mass"),
};

export function refusalSentence(refusal: Refusal, names: Names): string {
  const words = WORDS[refusal.why] as (refusal: Refusal, names: Names) => string;
  return words(refusal, names);
}

function range(measure: Measure) {
  const { name, unit } = MEASURES[measure];
  const said = (value: number, names: Names) =>
    unit === "kg" ? names.load(value) : `${amount(value)}${unit}`;
  return (found: { readonly min: number; readonly max: number }, names: Names) =>
    `${name} should be between ${said(found.min, names)} and ${said(found.max, names)}.`;
}
