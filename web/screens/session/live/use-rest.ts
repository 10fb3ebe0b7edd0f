// What did the lifter change about this rest? Kept beside the log, so that a reload keeps +15 too; worth nothing tomorrow.
import { useState } from "react";
import { REST_FORGOTTEN_S, type Rest } from "../../../parts/rest-clock.ts";
import type { RestDue } from "./rest-after.ts";

const KEY = "dorsal.rest";

interface Changed {
  readonly afterSetId: string;
  readonly adjustedS: number;
  readonly skipped: boolean;
}

export interface RestControls {
  /** Null where no timer is shown. */
  readonly rest: Rest | null;
  readonly adjust: (seconds: number) => void;
  readonly skip: () => void;
}

export function useRest(due: RestDue | null): RestControls {
  const [changed, setChanged] = useState(readChanged);
  const mine = due !== null && changed?.afterSetId === due.afterSetId ? changed : null;
  const change = (next: Partial<Changed>) => {
    if (due === null) return;
    const before = mine ?? { afterSetId: due.afterSetId, adjustedS: 0, skipped: false };
    const after = { ...before, ...next };
    localStorage.setItem(KEY, JSON.stringify(after));
    setChanged(after);
  };
  return {
    rest:
      due === null || mine?.skipped || isForgotten(due) ? null : { ...due, adjustedS: mine?.adjustedS ?? 0 },
    adjust: (seconds) => change({ adjustedS: (mine?.adjustedS ?? 0) + seconds }),
    skip: () => change({ skipped: true }),
  };
}

function isForgotten({ startedMs }: RestDue): boolean {
  return Date.now() - startedMs > REST_FORGOTTEN_S * 1000;
}

function readChanged(): Changed | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}
