// What does the log hold? Envelopes: who wrote when, and a payload that only its owner opens.
import type { HybridTime } from "./hybrid-clock.ts";
import { isUuid7 } from "./uuid7.ts";

/** The least that is known of an event: its name and its payload. */
export interface Fact {
  readonly type: string;
  readonly data: unknown;
}

export interface Envelope<E extends Fact = Fact> {
  /** UUID version 7, unique for ever: the same id is the same event. */
  readonly id: string;
  /** The device (or the import) that wrote it. */
  readonly device: string;
  readonly at: HybridTime;
  readonly type: E["type"];
  /** Version of the payload's shape, from 1. */
  readonly version: number;
  readonly data: E["data"];
}

/**
 * Levels that a payload may have. A whole plan has about ten; every host writes, copies and compares payloads by calls of
 * functions, and what is nested by the thousand exhausts the stack of some. Design choice.
 */
const DEEPEST_DATA = 50;

/** Reads outside input as an envelope, keys in the order of the type; null where it is none. */
export function parseEnvelope(input: unknown): Envelope | null {
  if (!isRecord(input)) return null;
  const { id, device, at, type, version, data } = input;
  if (typeof id !== "string" || !isUuid7(id)) return null;
  if (!isName(device) || !isName(type) || !isCount(version) || version < 1) return null;
  if (!isRecord(at) || !isCount(at.wallMs) || !isCount(at.counter)) return null;
  if (data === undefined || isTooDeep(data)) return null;
  return { id, device, at: { wallMs: at.wallMs, counter: at.counter }, type, version, data };
}

/** Level by level, without a call for each. */
function isTooDeep(data: unknown): boolean {
  let level = containersIn([data]);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > DEEPEST_DATA) return true;
    level = level.flatMap((container) => containersIn(Object.values(container)));
  }
  return false;
}

/** Lists and objects. */
function containersIn(values: readonly unknown[]): readonly object[] {
  return values.filter((value) => typeof value === "object" && value !== null);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length > 0;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
