// How much is stored, and is it safe from the browser's own clearing? Asked again after each change.
import { useCallback, useEffect, useState } from "react";
import { type StorageReport, storageReport } from "../../device/store/persistence.ts";
import { useJournalStore } from "../../state/use-journal.ts";

export type StorageFacts = StorageReport & { readonly events: number };

export function useStorageFacts(): readonly [StorageFacts | null, () => void] {
  const journal = useJournalStore();
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  const renew = useCallback(async () => {
    const [report, events] = await Promise.all([storageReport(), journal.count()]);
    setFacts({ ...report, events });
  }, [journal]);
  useEffect(() => {
    renew();
    return journal.subscribe(renew);
  }, [journal, renew]);
  return [facts, renew];
}
