// Which sets alternated? The log says which planned item a set belongs to; its plan says which items are partners.
import type { DataOf, SessionStarted } from "@dorsal/engine";

export class PlannedSupersets {
  readonly #words = new Map<string, string>();

  adopt({ planId, plan }: DataOf<"PlanAdopted">): void {
    for (const { date, items } of plan.weeks.flatMap(({ sessions }) => sessions)) {
      for (const { id, supersetWith } of items) {
        if (supersetWith === undefined) continue;
        const word = id < supersetWith ? id : supersetWith;
        this.#words.set(key({ planId, date }, id), word).set(key({ planId, date }, supersetWith), word);
      }
    }
  }

  wordOf(planned: SessionStarted["planned"], itemId: string): string | null {
    return planned === null ? null : (this.#words.get(key(planned, itemId)) ?? null);
  }
}

function key({ planId, date }: NonNullable<SessionStarted["planned"]>, itemId: string): string {
  return `${planId} ${date} ${itemId}`;
}
