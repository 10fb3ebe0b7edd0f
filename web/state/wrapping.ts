// How does a decided event become an entry of the log? At today's version, with this device's name and the hybrid clock.
import { currentVersion, type EventType, type JournalEvent } from "@dorsal/engine";
import { type Writer as AnyWriter, type Envelope, type HybridTime, wrapFacts } from "@dorsal/sync";

export type Writer = Omit<AnyWriter, "versionOf">;

export function wrap(
  events: readonly JournalEvent[],
  { device, randomBytes }: Writer,
  when: { readonly last: HybridTime; readonly nowMs: number },
): readonly Envelope[] {
  return wrapFacts(events, { device, randomBytes, versionOf }, when);
}

function versionOf(type: string): number {
  return currentVersion(type as EventType);
}
