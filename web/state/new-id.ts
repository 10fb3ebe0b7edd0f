// How is a new thing named on this device? By a UUID of version 7, with the browser's own randomness.
import { UUID7_RANDOM_BYTES, uuid7 } from "@dorsal/sync";

export function newId(nowMs: number): string {
  return uuid7(nowMs, randomBytes(UUID7_RANDOM_BYTES));
}

export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}
