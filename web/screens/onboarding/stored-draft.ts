// Where do half-given answers wait? In this browser alone, from consent until the plan is made.
import { type Draft, FRESH } from "./draft.ts";

const KEY = "dorsal.onboarding";

export function storedDraft(): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return typeof stored === "object" && stored !== null ? { ...FRESH, ...stored } : null;
  } catch {
    return null; // Not our JSON: begin anew rather than not at all.
  }
}

export function storeDraft(draft: Draft): void {
  localStorage.setItem(KEY, JSON.stringify(draft));
}

export function forgetDraft(): void {
  localStorage.removeItem(KEY);
}
