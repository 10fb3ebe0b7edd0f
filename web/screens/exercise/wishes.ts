// What did the lifter say about this exercise? Wished for, hidden, or nothing: three states of one profile.
import type { Profile } from "@dorsal/engine";

type Wishes = Pick<Profile, "prefer" | "dislike" | "exclude">;

/** The planner tries to fit it in; nothing said against it stays. */
export function wished<Of extends Wishes>(profile: Of, id: string): Of {
  const { prefer, dislike, exclude } = profile;
  return {
    ...profile,
    prefer: joined(prefer, id),
    dislike: without(dislike, id),
    exclude: without(exclude, id),
  };
}

export function unwished<Of extends Wishes>(profile: Of, id: string): Of {
  return { ...profile, prefer: without(profile.prefer, id) };
}

/** No plan uses it, and no list shows it. */
export function hidden<Of extends Wishes>(profile: Of, id: string): Of {
  return { ...profile, prefer: without(profile.prefer, id), exclude: joined(profile.exclude, id) };
}

export function shown<Of extends Wishes>(profile: Of, id: string): Of {
  return { ...profile, exclude: without(profile.exclude, id) };
}

/** Lists of a profile are sorted and hold nothing twice. */
function joined(ids: readonly string[], id: string): readonly string[] {
  return [...new Set([...ids, id])].sort();
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id);
}
