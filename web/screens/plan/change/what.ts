// What about a plan can be changed on a page of its own?
import { CIRCUMSTANCES } from "./circumstance.ts";

export const WHATS = [...CIRCUMSTANCES, "missed", "volume", "rest"] as const;
export type What = (typeof WHATS)[number];

export function isWhat(text: unknown): text is What {
  return WHATS.some((one) => one === text);
}
