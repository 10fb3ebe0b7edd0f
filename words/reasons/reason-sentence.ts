// What is said to a lifter who asks "why"? Every reason the engine can give, as one sentence.
import type { Reason } from "@dorsal/engine";
import type { Names } from "../names.ts";
import { LOAD_REASONS } from "./load-reasons.ts";
import { NOTE_REASONS } from "./note-reasons.ts";
import { PLAN_REASONS } from "./plan-reasons.ts";
import type { ReasonWords } from "./reason-words.ts";
import { SAFETY_REASONS } from "./safety-reasons.ts";
import { SIGNAL_REASONS } from "./signal-reasons.ts";

export const REASON_WORDS: ReasonWords<Reason> = {
  ...PLAN_REASONS,
  ...SAFETY_REASONS,
  ...NOTE_REASONS,
  ...LOAD_REASONS,
  ...SIGNAL_REASONS,
};

export function reasonSentence(reason: Reason, names: Names): string {
  // The table is total over `why`; TypeScript cannot see that reason and entry carry the same one.
  const say = REASON_WORDS[reason.why] as (reason: Reason, names: Names) => string;
  return say(reason, names);
}

/** True for reasons that a page shows first and never folds away. */
export function isSafetyReason(reason: Reason): boolean {
  return reason.why in SAFETY_REASONS;
}
