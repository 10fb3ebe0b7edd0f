// What is the name of an event? A UUID of version 7 (RFC 9562, 5.7): 48 bits of time, 74 random bits.

/** Random bytes that one id needs. */
export const UUID7_RANDOM_BYTES = 10;

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Throws where fewer than ten random bytes are given: an id that is not random is a bug. */
export function uuid7(wallMs: number, random: Uint8Array): string {
  if (random.length < UUID7_RANDOM_BYTES) {
    throw new Error(`A UUID needs ${UUID7_RANDOM_BYTES} random bytes, not ${random.length}.`);
  }
  const hex = Math.trunc(wallMs).toString(16).padStart(12, "0").slice(-12) + hexOf(random.subarray(0, 10));
  const version = `7${hex.slice(13, 16)}`;
  const variant = (0x8 | (Number.parseInt(hex.slice(16, 17), 16) & 0x3)).toString(16) + hex.slice(17, 20);
  return [hex.slice(0, 8), hex.slice(8, 12), version, variant, hex.slice(20)].join("-");
}

export function isUuid7(text: string): boolean {
  return UUID7.test(text);
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
