// Where does a late arrival belong? Lists of the state are sorted, so the order of arrival does not show.

/** A copy with `added` after every entry that is not greater; the common case, the newest, costs one comparison. */
export function insertInOrder<T>(
  list: readonly T[],
  added: T,
  compare: (a: T, b: T) => number,
): readonly T[] {
  return list.toSpliced(
    placeIn(list, (entry) => compare(entry, added) <= 0),
    0,
    added,
  );
}

/** How many entries stand before; asked of the last one first, then by halves. */
function placeIn<T>(list: readonly T[], isBefore: (entry: T) => boolean): number {
  const last = list.at(-1);
  if (last === undefined || isBefore(last)) return list.length;
  let [from, to] = [0, list.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    const entry = list[middle];
    if (entry !== undefined && isBefore(entry)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A copy in which `entry` replaces the one with the same key, or is inserted in order. */
export function upsertInOrder<T>(
  list: readonly T[],
  entry: T,
  key: (entry: T) => string,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const others = list.filter((other) => key(other) !== key(entry));
  return insertInOrder(others, entry, compare);
}
