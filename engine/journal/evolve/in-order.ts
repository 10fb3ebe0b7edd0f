// Where does a late arrival belong? Lists of the state are sorted, so the order of arrival does not show.

/** A copy with `added` after every entry that is not greater; the common case, the newest, costs one comparison. */
export function insertInOrder<T>(
  list: readonly T[],
  added: T,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const after = list.findLastIndex((entry) => compare(entry, added) <= 0);
  return list.toSpliced(after + 1, 0, added);
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
