// How much rest is left? Computed from when the last set was stored, so that a reload changes nothing.

export interface Rest {
  /** Milliseconds since the epoch. */
  readonly startedMs: number;
  readonly askedS: number;
  /** What the lifter added or took away with +15 and -15. */
  readonly adjustedS: number;
}

export interface RestLeft {
  readonly leftS: number;
  readonly totalS: number;
  /** 0 at the start, 1 when it is time for the next set. */
  readonly share: number;
  readonly over: boolean;
}

/** Longer than this after the last set, the lifter is doing something else: no timer is shown (design choice). */
export const REST_FORGOTTEN_S = 20 * 60;

export function restLeft(rest: Rest, nowMs: number): RestLeft {
  const totalS = Math.max(0, rest.askedS + rest.adjustedS);
  const goneS = Math.max(0, (nowMs - rest.startedMs) / 1000);
  const leftS = Math.max(0, Math.ceil(totalS - goneS));
  return {
    leftS,
    totalS,
    share: totalS === 0 ? 1 : Math.min(1, goneS / totalS),
    over: leftS === 0,
  };
}

/** "1:45", "12:03", "1:02:03". */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}
