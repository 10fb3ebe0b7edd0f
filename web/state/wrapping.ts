// How does a decided event become an entry of the log? With an id, this device's name and the hybrid clock.
import { currentVersion, type JournalEvent } from "@dorsal/engine";
import { type Envelope, type HybridTime, tick, UUID7_RANDOM_BYTES, uuid7 } from "@dorsal/sync";

export interface Writer {
  readonly device: string;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** Each later than `last` and than the one before it, whatever the wall clock says. */
export function wrap(
  events: readonly JournalEvent[],
  { device, randomBytes }: Writer,
  when: { readonly last: HybridTime; readonly nowMs: number },
): readonly Envelope[] {
  let at = when.last;
  return events.map(({ type, data }) => {
    at = tick(at, when.nowMs);
    const id = uuid7(when.nowMs, randomBytes(UUID7_RANDOM_BYTES));
    return { id, device, at, type, version: currentVersion(type), data };
  });
}
