// How does a session begin? It is written down, what was left out is marked, and the screen changes.
import type { PlanItem } from "@dorsal/engine";
import { useNavigate } from "@tanstack/react-router";
import { useNames } from "../../parts/names.ts";
import { readySound } from "../../parts/signal.ts";
import { useAction } from "../../parts/use-action.ts";
import { addExercise, skipItem, startSession } from "../../state/actions/session.ts";
import { useJournalStore } from "../../state/use-journal.ts";

export interface Start {
  /** `leftOut`: items dropped because there is less time. */
  readonly planned: (plannedDate: string, leftOut: readonly PlanItem[]) => Promise<void>;
  readonly free: (exercises: readonly string[]) => Promise<void>;
  readonly trouble: string | null;
}

export function useStart(): Start {
  const journal = useJournalStore();
  const navigate = useNavigate();
  const { run, trouble } = useAction(useNames());
  const begin = async (plannedDate: string | null) => {
    readySound();
    return (await run(startSession(journal, { plannedDate })))?.made.sessionId ?? null;
  };
  const planned: Start["planned"] = async (plannedDate, leftOut) => {
    const sessionId = await begin(plannedDate);
    if (sessionId === null) return;
    for (const { id } of leftOut) await run(skipItem(journal, { sessionId, itemId: id, why: "time" }));
    await navigate({ to: "/session/$id", params: { id: sessionId } });
  };
  const free: Start["free"] = async (exercises) => {
    const sessionId = await begin(null);
    if (sessionId === null) return;
    for (const exercise of exercises) await run(addExercise(journal, { sessionId, exercise }));
    await navigate({ to: "/session/$id", params: { id: sessionId } });
  };
  return { planned, free, trouble };
}
