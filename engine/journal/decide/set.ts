// May a set be logged, corrected or taken back? Facts must be measured and believable.
import { ok, refuse } from "../../training/result.ts";
import type { SetFacts } from "../../training/set.ts";
import type { DataOf, SetPerformed } from "../events.ts";
import { findSet } from "../evolve/sets.ts";
import type { Decision, Refusal } from "../refusals.ts";
import type { JournalState } from "../state.ts";
import { firstOf, outOfRange } from "./range.ts";
import { findOpenItem } from "./session.ts";

export function decidePerformSet(state: JournalState, performed: SetPerformed): Decision {
  const { setId, sessionId, itemId, facts, restS } = performed;
  const open = findOpenItem(state, sessionId, itemId);
  if (!open.ok) return open;
  if (findSet(state, setId)) return refuse({ why: "id_taken", id: setId });
  const refusal = firstOf(factsRefusal(facts), outOfRange("rest", restS));
  return refusal ? refuse(refusal) : ok([{ type: "SetPerformed", data: performed }]);
}

/** Also after the session: the log is corrected by a further fact, at any time. */
export function decideCorrectSet(state: JournalState, corrected: DataOf<"SetCorrected">): Decision {
  const refusal = standingRefusal(state, corrected.setId) ?? factsRefusal(corrected.facts);
  return refusal ? refuse(refusal) : ok([{ type: "SetCorrected", data: corrected }]);
}

export function decideVoidSet(state: JournalState, voided: DataOf<"SetVoided">): Decision {
  const refusal = standingRefusal(state, voided.setId);
  return refusal ? refuse(refusal) : ok([{ type: "SetVoided", data: voided }]);
}

export function decideConfirmSet(state: JournalState, confirmed: DataOf<"SetConfirmed">): Decision {
  const refusal = standingRefusal(state, confirmed.setId);
  return refusal ? refuse(refusal) : ok([{ type: "SetConfirmed", data: confirmed }]);
}

function standingRefusal(state: JournalState, setId: string): Refusal | null {
  const place = findSet(state, setId);
  if (place === undefined) return { why: "set_unknown", setId };
  return place.set.voided ? { why: "set_voided", setId } : null;
}

/** What the journal would not write down as done. */
export function factsRefusal(facts: SetFacts): Refusal | null {
  const { reps, seconds, metres } = facts;
  if (reps === undefined && seconds === undefined && metres === undefined) return { why: "nothing_measured" };
  return (
    loadRefusal(facts) ??
    outOfRange("reps", reps) ??
    outOfRange("seconds", seconds) ??
    outOfRange("metres", metres) ??
    outOfRange("rir", facts.rir) ??
    outOfRange("angle", facts.angleDeg)
  );
}

/** A load and an assistance are different nouns: neither is negative, and a set has at most one of them. */
function loadRefusal({ loadKg = 0, assistanceKg = 0 }: SetFacts): Refusal | null {
  if (loadKg < 0) return { why: "load_negative", loadKg };
  if (assistanceKg < 0) return { why: "assistance_negative", assistanceKg };
  if (loadKg > 0 && assistanceKg > 0) return { why: "load_and_assistance", loadKg, assistanceKg };
  return outOfRange("load", loadKg) ?? outOfRange("assistance", assistanceKg);
}
