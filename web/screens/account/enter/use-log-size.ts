// How much is in the log of this device? Counted in sets, which people know, and in entries, which is what moves.
import { setsOf } from "@dorsal/engine";
import { useEffect, useState } from "react";
import type { JournalStore } from "../../../state/journal-store.ts";

export interface LogSize {
  readonly sets: number;
  readonly entries: number;
}

/** Null until it is counted. */
export function useLogSize(journal: JournalStore): LogSize | null {
  const [size, setSize] = useState<LogSize | null>(null);
  useEffect(() => {
    let left = false;
    journal.count().then(
      (entries) => !left && setSize({ entries, sets: journal.state().sessions.flatMap(setsOf).length }),
      // A store in trouble says so where something is written.
      () => {},
    );
    return () => {
      left = true;
    };
  }, [journal]);
  return size;
}
