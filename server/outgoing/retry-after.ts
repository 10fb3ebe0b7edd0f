// How long does a receiver want to be left alone? `Retry-After` in seconds or as a date (RFC 9110, 10.2.3).

/** Milliseconds from `nowMs`, 0 for a time that is over; null where nothing was said that can be read. */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const at = / GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}
