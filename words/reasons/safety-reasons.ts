// What must stay visible for safety? Cues and gates; never a promise, never a diagnosis.
import type { SafetyReason } from "@dorsal/engine";
import { counted, listed, percent, restText } from "../amounts.ts";
import { ANCHOR_CHECKLISTS } from "../anchors.ts";
import { LIMIT_WORDS } from "../contraindications.ts";
import { startSentence } from "../names.ts";
import { PAIN_LIGHT_IN_SHORT } from "../pain-light.ts";
import type { ReasonOf, ReasonWords } from "./reason-words.ts";

/** Only what this plan really does. */
function careWithAge({
  percent: less,
  supported,
  warmUpS,
}: ReasonOf<"supported_and_slower_start">): readonly string[] {
  return [
    ...(less === undefined ? [] : [`starts ${percent(less)} lighter`]),
    ...(supported ? ["spares your lower back"] : []),
    ...(warmUpS === undefined ? [] : [`takes ${restText(warmUpS)} to get warm`]),
  ];
}

export const SAFETY_REASONS: ReasonWords<SafetyReason> = {
  breathe_out: () => "Breathe out on the effort; never hold your breath.",
  anchor_checklist: ({ anchor }) => `Check first: ${ANCHOR_CHECKLISTS[anchor].join("; ")}.`,
  no_long_holds: ({ seconds }) => `No hard hold for longer than ${counted(seconds, "second")}.`,
  pain_light: () => PAIN_LIGHT_IN_SHORT,
  caution: ({ tag }) => LIMIT_WORDS[tag].care,
  tag_effect: ({ tag, effect }) => `${LIMIT_WORDS[tag].name} - ${effect.replaceAll("_", " ")}.`,
  low_back_gate: ({ holdS, fromWeek }) =>
    `Your back stays supported in this plan. From week ${fromWeek}, once you can hold a back extension for ${counted(holdS, "second")} without trouble, a new plan may load it again.`,
  overhead_paused: ({ weeks }) =>
    `This plan has no pressing or carrying overhead. After ${counted(weeks, "week")} without trouble, try one light set as a test; if pain stays at 0-2, make a new plan without this limit.`,
  no_dead_hang_bottom: () => "Keep your shoulders switched on at the bottom; do not hang slack.",
  technique_first: () => "Clean technique comes before load.",
  supported_and_slower_start: (care) => `${startSentence(listed(careWithAge(care)))}.`,
  pick_up_and_put_down: () =>
    "Pick the weight up and put it down by bending hips and knees, with a flat back.",
  clinician_clearance: () => "Ask a clinician whether this plan suits you before you start it.",
};
