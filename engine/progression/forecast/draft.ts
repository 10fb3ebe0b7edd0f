// What may be written over while days are learned? A copy that nobody else has seen: the same shape, all the way down,
// without `readonly`.

export type Draft<T> =
  T extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : T extends readonly (infer Item)[]
      ? Item[]
      : T extends object
        ? { -readonly [Member in keyof T]: Draft<T[Member]> }
        : T;
