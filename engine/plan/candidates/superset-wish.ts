// Is time short enough to pair a push with a pull? Up to half an hour; a pull that has priority stays alone (science 3.12).
import type { Profile } from "../../training/profile.ts";

const TIME_IS_SHORT_MIN = 30; // design choice

export function timeIsShort({ minutes }: Pick<Profile, "minutes">): boolean {
  return minutes <= TIME_IS_SHORT_MIN;
}

/** A session with both should have such a pair. */
export function wantsPairs(profile: Pick<Profile, "minutes" | "goal">): boolean {
  return timeIsShort(profile) && profile.goal !== "strength" && profile.goal !== "first_pull_up";
}
