// How much of a long list is seen at once? As much as has room; the rest is folded away.

/** A rest so short is not worth a tap. */
const WORTH_A_FOLD = 3;

export interface Parted<Item> {
  readonly seen: readonly Item[];
  readonly folded: readonly Item[];
}

export function inSight<Item>(items: readonly Item[], room: number): Parted<Item> {
  const isWorth = items.length - room >= WORTH_A_FOLD;
  return isWorth ? { seen: items.slice(0, room), folded: items.slice(room) } : { seen: items, folded: [] };
}
