// What does a screen do with the answer of an action? Go on with what was made, or say why nothing was stored.
import type { Names } from "@dorsal/words";
import { useState } from "react";
import type { Outcome } from "../state/actions/action.ts";
import { actionRefusalSentence } from "./action-refusal.ts";
import { asOneAction } from "./second-tap.ts";

export interface Acting {
  /** What the action made; null where it was refused (then `trouble` says why). */
  readonly run: <Made>(outcome: Outcome<Made>) => Promise<{ readonly made: Made } | null>;
  readonly trouble: string | null;
  /** What was refused is put right: the trouble is over. */
  readonly settle: () => void;
}

export function useAction(names: Names): Acting {
  const [trouble, setTrouble] = useState<string | null>(null);
  const run: Acting["run"] = async (outcome) => {
    const result = await asOneAction(outcome);
    setTrouble(result.ok ? null : actionRefusalSentence(result.refusal, names));
    return result.ok ? { made: result.value } : null;
  };
  return { run, trouble, settle: () => setTrouble(null) };
}
