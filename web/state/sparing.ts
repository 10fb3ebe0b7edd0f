// Which exercises must a new plan do without, beside those that the lifter left out? What hurt badly on two days, until it
// is fine again; the profile itself does not change, so that they may come back.
import { type JournalState, type Profile, ruledOutByPain } from "@dorsal/engine";

export function sparing<Of extends Pick<Profile, "prefer" | "exclude">>(wishes: Of, state: JournalState): Of {
  const hurt = ruledOutByPain(state);
  if (hurt.length === 0) return wishes;
  const exclude = [...new Set([...wishes.exclude, ...hurt])].sort();
  return { ...wishes, exclude, prefer: wishes.prefer.filter((id) => !hurt.includes(id)) };
}
