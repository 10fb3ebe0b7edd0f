// Is a fresh selection the same as the one before? Identical, or equal entry by entry, one level deep.

export function sameSelection(before: unknown, fresh: unknown): boolean {
  if (Object.is(before, fresh)) return true;
  if (typeof before !== "object" || typeof fresh !== "object" || before === null || fresh === null)
    return false;
  if (Array.isArray(before) !== Array.isArray(fresh)) return false;
  const entries = Object.entries(before);
  if (entries.length !== Object.keys(fresh).length) return false;
  return entries.every(
    ([key, value]) => Object.hasOwn(fresh, key) && Object.is(value, Reflect.get(fresh, key)),
  );
}
