// How does a fact become an entry of the log? With an id, the writer's name and the hybrid clock.
import type { Envelope, Fact } from "./envelope.ts";
import { type HybridTime, tick } from "./hybrid-clock.ts";
import { UUID7_RANDOM_BYTES, uuid7 } from "./uuid7.ts";

export interface Writer {
  readonly device: string;
  readonly randomBytes: (count: number) => Uint8Array;
  /** The version in which a type is written today. */
  readonly versionOf: (type: string) => number;
}

/** Each later than `last` and than the one before it, whatever the wall clock says. */
export function wrapFacts(
  facts: readonly Fact[],
  { device, randomBytes, versionOf }: Writer,
  when: { readonly last: HybridTime; readonly nowMs: number },
): readonly Envelope[] {
  let at = when.last;
  return facts.map(({ type, data }) => {
    at = tick(at, when.nowMs);
    const id = uuid7(when.nowMs, randomBytes(UUID7_RANDOM_BYTES));
    return { id, device, at, type, version: versionOf(type), data };
  });
}
