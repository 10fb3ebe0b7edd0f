// Which exercises must a new plan do without, beside those that the lifter left out? What hurt badly on two days, until it
// is fine again; the profile itself does not change, so that they may come back.
import { type JournalState, type Profile, ruledOutByPain } from "@dorsal/engine";

export function sparing(profile: Profile, state: JournalState): Profile {
  const hurt = ruledOutByPain(state);
  if (hurt.length === 0) return profile;
  const exclude = [...new Set([...profile.exclude, ...hurt])].sort();
  return { ...profile, exclude, prefer: profile.prefer.filter((id) => !hurt.includes(id)) };
}
