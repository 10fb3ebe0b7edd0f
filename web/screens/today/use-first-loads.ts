// Which loads will be asked? The rule that knows is fetched after the screen: Today is usable before it, and the plan's
// own first loads stand there until then.
import type { JournalState, PlannedSession } from "@dorsal/engine";
import { useEffect, useState } from "react";

type Loads = ReadonlyMap<string, { readonly loadKg?: number; readonly assistanceKg?: number }>;

export function useFirstLoads(state: JournalState, session: PlannedSession, today: string): Loads {
  const [rule, setRule] = useState<typeof import("./first-loads.ts") | null>(null);
  useEffect(() => {
    import("./first-loads.ts").then(setRule);
  }, []);
  return rule === null ? planned(session) : rule.firstLoads(state, session, today);
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
