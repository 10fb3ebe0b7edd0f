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
  level: "much of what your kit allows is above your level for now",
  excluded_by_you: "you left most of it out",
};

const NO_RUNG_BECAUSE: Readonly<
  Record<Extract<NoteReason, { why: "no_rung_of_the_ladder" }>["because"], string>
> = {
  kit: "A pull-up needs a bar to hang from, and your kit has none",
  contraindications: "Your limits keep you off the pull-up bar for now",
  level:
    "What your bar allows is above your level for now, and a chair or box under it would open the first step",
  excluded_by_you: "You left out every step that leads up to a pull-up",
};

export const NOTE_REASONS: ReasonWords<NoteReason> = {
  nothing_scheduled_floor: ({ group }, names) =>
    `No set in this plan trains your ${inSentence(names.group(group))}.`,
  no_vertical_pull_without_bar: () =>
    "Without a bar, a band or a cable there is no good way to pull from overhead, so rows do most of the work.",
  small_plan: ({ because }) =>
    `A small plan, because ${SMALL_BECAUSE[because]}. Small and regular still counts.`,
  no_rung_of_the_ladder: ({ because }) =>
    `${NO_RUNG_BECAUSE[because]}: this plan trains the muscles for it, not the movement.`,
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
