// Was this tap meant for what lies under the finger now? The second half of a double tap, and the tap of somebody who has
// waited, fall on a page, a sheet or a row that was not there when the finger set out: they are not taken.

/** Nobody reads a page in this time, and every double tap is faster, milliseconds (design choice). */
const SETTLING_MS = 400;

/** So far apart are two taps of one finger on one place at most, pixels (design choice). */
const SAME_PLACE_PX = 32;

export interface Tap {
  /** The key or the link that was under the finger. */
  readonly key: unknown;
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
}

export interface Before {
  readonly last: Tap | null;
  /** When a page, a sheet or the end of an action last changed what is there. */
  readonly newAtMs: number;
  /** What the last tap began is not over yet. */
  readonly isActing: boolean;
}

/** Keys that only count up or down may be tapped as fast as one likes: nothing new lies under them. */
export function isTaken(tap: Tap, { last, newAtMs, isActing }: Before): boolean {
  if (last === null) return true;
  const isSameKey = tap.key === last.key;
  if (isActing && isSameKey) return false;
  const isElsewhere = Math.hypot(tap.x - last.x, tap.y - last.y) > SAME_PLACE_PX;
  if (isElsewhere && !isSameKey) return true;
  const movedAtMs = isSameKey ? newAtMs : Math.max(newAtMs, last.atMs);
  return tap.atMs - movedAtMs >= SETTLING_MS;
}

let last: Tap | null = null;
let newAtMs = Number.NEGATIVE_INFINITY;
let underWay = 0;

/** A page, a sheet: something else lies under the finger from now on. */
export function somethingNew(): void {
  newAtMs = performance.now();
}

/** While it lasts, the key that began it is not taken again. */
export async function asOneAction<Made>(action: Promise<Made>): Promise<Made> {
  underWay += 1;
  try {
    return await action;
  } finally {
    underWay -= 1;
    somethingNew();
  }
}

/** Before any screen hears of the tap. The keyboard needs no such watch: its focus moves with the page. */
export function watchSecondTaps(): void {
  document.addEventListener("click", watch, { capture: true });
}

function watch(event: MouseEvent): void {
  const { clientX: x, clientY: y, target } = event;
  const key = target instanceof Element ? (target.closest("label, button, a, summary") ?? target) : target;
  const isByKeyboard = event.detail === 0;
  const tap = { key, x, y, atMs: performance.now() };
  const isTakenNow = isByKeyboard
    ? !(underWay > 0 && key === last?.key)
    : isTaken(tap, { last, newAtMs, isActing: underWay > 0 });
  last = tap;
  if (isTakenNow) return;
  event.preventDefault();
  event.stopPropagation();
}
