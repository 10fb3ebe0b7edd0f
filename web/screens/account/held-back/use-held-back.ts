// What are the entries that the server did not take? Read from the log by their places.
import type { Envelope, Quarantined } from "@dorsal/sync";
import { useEffect, useState } from "react";
import type { JournalStore } from "../../../state/journal-store.ts";
import { useJournalStore } from "../../../state/use-journal.ts";

export interface HeldBackFacts {
  readonly event: Envelope;
  readonly refused: Quarantined;
}

export function useHeldBack(quarantine: readonly Quarantined[]): readonly HeldBackFacts[] {
  const journal = useJournalStore();
  const [entries, setEntries] = useState<readonly HeldBackFacts[]>([]);
  useEffect(() => {
    let left = false;
    read(journal, quarantine).then(
      (found) => !left && setEntries(found),
      // A store in trouble says so where something is written.
      () => {},
    );
    return () => {
      left = true;
    };
  }, [journal, quarantine]);
  return entries;
}

async function read(
  journal: JournalStore,
  quarantine: readonly Quarantined[],
): Promise<readonly HeldBackFacts[]> {
  if (quarantine.length === 0) return [];
  const first = Math.min(...quarantine.map(({ place }) => place));
  const events = await journal.exchangeLog().readSince(first - 1);
  return quarantine.flatMap((refused) => {
    const event = events[refused.place - first];
    return event === undefined ? [] : [{ event, refused }];
  });
}
