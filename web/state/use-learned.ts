// What does a screen know of the lifter? Nothing while it is drawn first; what the log has taught right after that.
import type { JournalState } from "@dorsal/engine";
import { useEffect, useState } from "react";
import { useCatalog } from "./catalog.ts";
import type { Learned } from "./knowledge.ts";

let rule: typeof import("./knowledge.ts") | null = null;

/** Without a signal and without the part of the app that learns: the coach asks by rule alone. */
const BY_RULE: Learned = { days: [] };

/** Null until it is there; at once where another screen has learned it. A newer one takes its place when it is ready. */
export function useLearned(state: JournalState): Learned | null {
  const catalog = useCatalog();
  const [learned, setLearned] = useState<Learned | null>(null);
  const already = rule?.learnedAlready(state) ?? null;
  useEffect(() => {
    if (already !== null) return;
    let left = false;
    fetched().then(
      (ready) => !left && setLearned(ready.learn(state, catalog)),
      () => !left && setLearned((before) => before ?? BY_RULE),
    );
    return () => {
      left = true;
    };
  }, [already, state, catalog]);
  return already ?? learned;
}

async function fetched(): Promise<typeof import("./knowledge.ts")> {
  rule ??= await import("./knowledge.ts");
  return rule;
}
