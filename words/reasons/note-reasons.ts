// What should a lifter know about the plan as a whole? Honest about evidence and about gaps.
import type { NoteReason } from "@dorsal/engine";
import { counted, percent } from "../amounts.ts";
import { inSentence } from "../names.ts";
import type { ReasonWords } from "./reason-words.ts";

const SMALL_BECAUSE: Readonly<Record<Extract<NoteReason, { why: "small_plan" }>["because"], string>> = {
  minutes: "the sessions are short",
  days: "there are few days",
  kit: "there is little to train with",
  contraindications: "your limits rule much out",
};

export const NOTE_REASONS: ReasonWords<NoteReason> = {
  nothing_scheduled_floor: ({ group }, names) =>
    `Your ${inSentence(names.group(group))} get no set in this plan.`,
  no_vertical_pull_without_bar: () =>
    "Without a bar, a band or a cable there is no good way to pull from overhead, so rows do most of the work.",
  small_plan: ({ because }) =>
    `A small plan, because ${SMALL_BECAUSE[because]}. Small and regular still counts.`,
  start_low_raise_slowly: ({ percent: rise }) =>
    `Sets start low and rise by no more than ${percent(rise)}, or two sets, a week.`,
  balance_is_a_heuristic: () =>
    "Pulling at least as much as you push is a rule of thumb; no trial shows that a ratio keeps pain away.",
  shorter_than_asked: ({ minutes, needed }) =>
    `You asked for up to ${counted(minutes, "minute")}. What helps is done in ${counted(needed, "minute")}; more would be padding.`,
  posture_expectation: () =>
    "Training may ease a tense neck and shoulders and shift how you hold yourself a little. No posture is bad by itself.",
  volume_is_extrapolated: () =>
    "The weekly ranges come from studies of other muscles; nobody has measured them for the upper back.",
  next_deload: ({ week }) => `Week ${week} is a lighter week: half the sets, more in reserve.`,
  no_deload_for_novices: () => "No lighter week is planned: at your level you recover without one.",
};
