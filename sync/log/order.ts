// In which order is the log read? By clock, then device, then id: the same total order on every device.
import type { Envelope } from "./envelope.ts";
import { compareTimes } from "./hybrid-clock.ts";

/** Where an envelope stands in the order; all that is needed to tell whether another comes later. */
export type Position = Pick<Envelope, "id" | "device" | "at">;

export function compareEnvelopes(a: Position, b: Position): number {
  return compareTimes(a.at, b.at) || compareText(a.device, b.device) || compareText(a.id, b.id);
}

export function positionOf({ id, device, at }: Position): Position {
  return { id, device, at };
}

export function inOrder<P extends Position>(envelopes: readonly P[]): readonly P[] {
  return envelopes.toSorted(compareEnvelopes);
}

/** By code unit, not by locale: the order must not depend on the reader's language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
