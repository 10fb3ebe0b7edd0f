// Which entries that the server refused has the person left on this device? They are asked about no more.
import { useSyncExternalStore } from "react";

const KEY = "dorsal.left-here";
const listeners = new Set<() => void>();

export function leaveHere(ids: readonly string[]): void {
  localStorage.setItem(KEY, JSON.stringify(ids));
  for (const listener of listeners) listener();
}

/** Whether all of `ids` were left. */
export function useLeftHere(ids: readonly string[]): boolean {
  const text = useSyncExternalStore(onChange, () => localStorage.getItem(KEY) ?? "[]");
  const left = new Set(idsIn(text));
  return ids.every((id) => left.has(id));
}

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

/** What stands there may be from another version, or damaged: then everything is asked about again. */
function idsIn(text: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
