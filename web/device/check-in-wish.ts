// Does this lifter want to be asked how the day is? Yes, not today, or never; a wish of this device and no event.
import { useSyncExternalStore } from "react";

const KEY = "dorsal.check-in";
const NEVER = "never";
const listeners = new Set<() => void>();

export function useCheckInWish(today: string): { readonly isAsked: boolean; readonly isNever: boolean } {
  const wish = useSyncExternalStore(subscribe, () => localStorage.getItem(KEY));
  return { isAsked: wish !== NEVER && wish !== today, isNever: wish === NEVER };
}

export function dontAskOn(day: string): void {
  localStorage.setItem(KEY, day);
  tell();
}

export function neverAsk(never: boolean): void {
  if (never) localStorage.setItem(KEY, NEVER);
  else localStorage.removeItem(KEY);
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
