// Which loads will be asked? The rule that knows is fetched after the screen: Today is usable before it, and the plan's
// own first loads stand there until then.
import type { JournalState, PlannedSession } from "@dorsal/engine";
import { useEffect, useMemo, useState } from "react";
import { useLearned } from "../../state/use-learned.ts";
import { useAsPlanned } from "./check-in/as-planned.ts";

type Loads = ReadonlyMap<string, { readonly loadKg?: number; readonly assistanceKg?: number }>;

export function useFirstLoads(state: JournalState, session: PlannedSession, today: string): Loads {
  const [rule, setRule] = useState<typeof import("./first-loads.ts") | null>(null);
  useEffect(() => {
    import("./first-loads.ts").then(setRule);
  }, []);
  const learned = useLearned(state);
  const asPlanned = useAsPlanned(state, today);
  return useMemo(
    () =>
      rule === null || learned === null
        ? planned(session)
        : rule.firstLoads({ state, session, today, learned, asPlanned }),
    [rule, learned, state, session, today, asPlanned],
  );
}

function planned({ items }: PlannedSession): Loads {
  return new Map(
    items.map(({ id, startLoadKg, startAssistanceKg }) => [
      id,
      {
        ...(startLoadKg === undefined ? {} : { loadKg: startLoadKg }),
        ...(startAssistanceKg === undefined ? {} : { assistanceKg: startAssistanceKg }),
      },
    ]),
  );
}
