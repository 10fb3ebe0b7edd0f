// What does a screen do while the server is asked, and with a no? It waits visibly, and says the no in words.
import { useCallback, useEffect, useState } from "react";
import { type Answer, refusalSentence, type ServerRefusal } from "./server/ask-server.ts";

export interface Asking {
  readonly isBusy: boolean;
  readonly trouble: string | null;
  /** What the server gave; null where it refused (then `trouble` says why). */
  readonly ask: <T>(answer: Answer<T>) => Promise<{ readonly given: T } | null>;
}

export function useAsking(): Asking {
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const ask: Asking["ask"] = async (answer) => {
    setBusy(true);
    const answered = await answer;
    setBusy(false);
    setTrouble(answered.ok ? null : refusalSentence(answered.refusal));
    return answered.ok ? { given: answered.value } : null;
  };
  return { isBusy, trouble, ask };
}

export interface Told<T> {
  /** Null until it is there. */
  readonly told: T | null;
  readonly refusal: ServerRefusal | null;
  readonly renew: () => Promise<void>;
}

/** Asks when the screen opens, and again with `renew`; `question` is the same function each time. */
export function useTold<T>(question: () => Answer<T>): Told<T> {
  const [{ told, refusal }, set] = useState<Pick<Told<T>, "told" | "refusal">>({ told: null, refusal: null });
  const renew = useCallback(async () => {
    const answered = await question();
    set(answered.ok ? { told: answered.value, refusal: null } : { told: null, refusal: answered.refusal });
  }, [question]);
  useEffect(() => {
    void renew();
  }, [renew]);
  return { told, refusal, renew };
}
