// Why is a tap fast with ten years of history? The past is read once per exercise while the session is open.
import type { JournalState } from "@dorsal/engine";
import { useMemo } from "react";
import { type Past, readPast } from "./past.ts";

export function usePast(state: JournalState): Past {
  // Another tab or device may bring a visit: only then is the past read again, not after every set.
  const finished = state.sessions.filter((session) => session.finished !== null).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: sets of the open session are not the past.
  return useMemo(() => readPast(state), [finished]);
}
