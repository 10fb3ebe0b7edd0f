// Why was something not written down? What happened, what was kept, and what to do; one sentence or two.
import type { Refusal } from "@dorsal/engine";
import { amount, counted } from "./amounts.ts";
import type { Names } from "./names.ts";
import type { ReasonWords } from "./reasons/reason-words.ts";

type Range = { readonly found: number; readonly min: number; readonly max: number };

function between(what: string, unit = ""): (refusal: Range) => string {
  return ({ found, min, max }) =>
    `${what} of ${amount(found)}${unit} is out of range; ${amount(min)} to ${amount(max)}${unit} can be kept.`;
}

function loadBetween(what: string): (refusal: Range, names: Names) => string {
  return ({ found, min, max }, names) =>
    `${what} of ${names.load(found)} is out of range; ${names.load(min)} to ${names.load(max)} can be kept.`;
}

const REFUSALS: ReasonWords<Refusal> = {
  no_consent: () => "Nothing is kept before you agree. You can do that on the first page.",
  screening_missing: () => "Answer the safety questions first.",
  screening_stop: ({ questions }) =>
    `${counted(questions.length, "answer")} should be seen by a clinician first. Once you are cleared, say so and go on.`,
  id_taken: () => "This was already written down; nothing changed.",
  no_plan: () => "You have no plan at the moment. Make one, or start a free session.",
  session_not_planned: ({ date }) => `Your plan has no session on ${date}.`,
  session_already_done: ({ date }) => `The session of ${date} is already done and stays as it is.`,
  day_taken: ({ date }) => `There is already a session on ${date}. Choose another day.`,
  not_the_last_change: () => "Only the newest change that stands can be taken back; the plan is as it was.",
  past_changed: ({ date }) =>
    `The session of ${date} is past or begun and stays as it is. Nothing was changed.`,
  not_a_day: ({ found }) => `${found} is no calendar day.`,
  another_session_open: () => "Another session is still open. Finish it first; its sets are kept.",
  session_unknown: () => "This session is not in your log.",
  session_not_open: () => "This session is finished. Its sets can still be corrected in History.",
  ended_before_start: () => "A session cannot end before it starts. Its sets are kept; check the clock.",
  item_unknown: () => "This exercise is not part of the session.",
  same_exercise: ({ exercise }, names) => `${names.exercise(exercise)} is already there; choose another one.`,
  note_too_long: ({ length, max }) =>
    `The note has ${counted(length, "character")}; ${amount(max)} can be kept.`,
  set_unknown: () => "This set is not in your log.",
  set_voided: () => "This set was removed; log it again if it happened.",
  nothing_measured: () => "A set needs repetitions, seconds or metres.",
  load_negative: ({ loadKg }, names) =>
    `A load of ${names.load(loadKg)} cannot be. Help from a band or a machine goes under assistance.`,
  assistance_negative: ({ assistanceKg }, names) =>
    `Assistance of ${names.load(assistanceKg)} cannot be. Extra weight goes under load.`,
  load_and_assistance: ({ loadKg, assistanceKg }, names) =>
    `A set has either load or assistance, not both (${names.load(loadKg)} and ${names.load(assistanceKg)}).`,
  import_unknown: () => "This import is not in your log.",
  import_already_undone: () => "This import was undone before; nothing changed.",
  name_blank: () => "Choose a name from the imported files first.",
  reps_out_of_range: between("A count"),
  load_out_of_range: loadBetween("A load"),
  assistance_out_of_range: loadBetween("Assistance"),
  seconds_out_of_range: between("A time", " s"),
  metres_out_of_range: between("A distance", " m"),
  rir_out_of_range: between("A reserve"),
  rest_out_of_range: between("A rest", " s"),
  pain_out_of_range: between("A pain score"),
  rpe_out_of_range: between("An effort score"),
  body_mass_out_of_range: loadBetween("A body mass"),
  angle_out_of_range: between("An angle", "°"),
  sleep_out_of_range: between("A night", " h"),
  check_in_out_of_range: between("An answer"),
};

/** "A load of 900 kg is out of range; 0 kg to 500 kg can be kept." */
export function refusalSentence(refusal: Refusal, names: Names): string {
  // The table is total over `why`; TypeScript cannot see that refusal and entry carry the same one.
  const say = REFUSALS[refusal.why] as (refusal: Refusal, names: Names) => string;
  return say(refusal, names);
}
