// How does a session begin? It is written down with what is left out or brought in, and the screen changes.
import type { PlanItem } from "@dorsal/engine";
import { useNavigate } from "@tanstack/react-router";
import { useNames } from "../../parts/names.ts";
import { readySound } from "../../parts/signal.ts";
import { useAction } from "../../parts/use-action.ts";
import { type Starting, startSession } from "../../state/actions/session.ts";
import { useJournalStore } from "../../state/use-journal.ts";

export interface Start {
  /** False on a day without training: then no key asks for it. */
  readonly isAdvised: boolean;
  /** While a warning sign stands training is possible, and not what the screen urges. */
  readonly kind: "primary" | "quiet";
  /** `leftOut`: items dropped because there is less time. */
  readonly planned: (plannedDate: string, leftOut: readonly PlanItem[]) => Promise<void>;
  readonly free: (exercises: readonly string[]) => Promise<void>;
  readonly trouble: string | null;
}

export function useStart(day: Pick<Start, "isAdvised" | "kind">): Start {
  const journal = useJournalStore();
  const navigate = useNavigate();
  const { run, trouble } = useAction(useNames());
  const begin = async (starting: Starting) => {
    readySound();
    const started = await run(startSession(journal, starting));
    if (started) await navigate({ to: "/session/$id", params: { id: started.made.sessionId } });
  };
  return {
    ...day,
    planned: (plannedDate, leftOut) => begin({ plannedDate, leftOut: leftOut.map(({ id }) => id) }),
    free: (exercises) => begin({ plannedDate: null, exercises }),
    trouble,
  };
}
