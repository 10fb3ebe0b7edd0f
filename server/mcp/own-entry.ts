// Does the catalogue have this, and not merely every object? "constructor" and "__proto__" are no exercises.
export function ownEntry<T>(entries: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
