// Whose plan is it after the change? Circumstances are taken over; what is chosen by hand is preferred from now on, what is
// thrown out because it hurts stays out, and what is thrown out otherwise comes back only where nothing else fits.
import type { CircumstanceChange, HandEdit, PlanChange, SwapCause } from "../../training/plan-change.ts";
import { type Profile, WEEKDAYS } from "../../training/profile.ts";

type Wishes = Pick<Profile, "prefer" | "dislike" | "exclude">;

export function isHandEdit(change: PlanChange): change is HandEdit {
  return !CIRCUMSTANCES.some((kind) => kind === change.kind);
}

const CIRCUMSTANCES: readonly CircumstanceChange["kind"][] = [
  "days",
  "minutes",
  "kit",
  "limits",
  "level",
  "goal",
  "wishes",
  "missed",
];

export function profileAfter(profile: Profile, change: PlanChange): Profile {
  switch (change.kind) {
    case "days":
      return { ...profile, days: WEEKDAYS.filter((day) => change.days.includes(day)) };
    case "minutes":
      return { ...profile, minutes: change.minutes };
    case "kit":
      return {
        ...profile,
        equipment: sorted(change.equipment),
        household: change.household,
        loadsKg: change.loadsKg,
      };
    case "limits":
      return { ...profile, contraindications: sorted(change.contraindications) };
    case "level":
      return { ...profile, level: change.level };
    case "goal":
      return { ...profile, goal: change.goal };
    case "wishes":
      return {
        ...profile,
        prefer: sorted(change.prefer),
        dislike: sorted(change.dislike),
        exclude: sorted(change.exclude),
      };
    case "swap_exercise":
      return chosen(thrownOut(profile, change.from, change.why), change.to);
    case "remove_exercise":
      return thrownOut(profile, change.exercise, change.why);
    case "add_exercise":
      return chosen(profile, change.exercise);
    default:
      return profile;
  }
}

/**
 * The profile without what a change made of it. `before` is it as it stood then: what else was said since stays, and of
 * the wishes only those go that the change had brought.
 */
export function profileBefore(profile: Profile, change: PlanChange, before: Profile): Profile {
  const then = profileAfter(before, change);
  const restored = Object.keys(before).filter((key) => !isSame(before, then, key as keyof Profile));
  const fields = Object.fromEntries(restored.map((key) => [key, before[key as keyof Profile]]));
  const wishes = WISHES.map((list) => [list, withoutStep(profile[list], before[list], then[list])]);
  return { ...profile, ...fields, ...Object.fromEntries(wishes) };
}

const WISHES = ["prefer", "dislike", "exclude"] as const;

function isSame(one: Profile, other: Profile, key: keyof Profile): boolean {
  return JSON.stringify(one[key]) === JSON.stringify(other[key]);
}

/** The list without what the step added, and with what it took away. */
function withoutStep(
  list: readonly string[],
  before: readonly string[],
  then: readonly string[],
): readonly string[] {
  const added = then.filter((id) => !before.includes(id));
  const gone = before.filter((id) => !then.includes(id));
  return sorted([...list.filter((id) => !added.includes(id)), ...gone]);
}

function chosen(profile: Profile, exercise: string): Profile {
  return { ...profile, ...without(profile, exercise), prefer: sorted([...profile.prefer, exercise]) };
}

function thrownOut(profile: Profile, exercise: string, why: SwapCause): Profile {
  const wishes = without(profile, exercise);
  if (why === "pain") return { ...profile, ...wishes, exclude: sorted([...wishes.exclude, exercise]) };
  if (why === "equipment") return { ...profile, ...wishes };
  return { ...profile, ...wishes, dislike: sorted([...wishes.dislike, exercise]) };
}

function without({ prefer, dislike, exclude }: Wishes, exercise: string): Wishes {
  const others = (list: readonly string[]) => list.filter((id) => id !== exercise);
  return { prefer: others(prefer), dislike: others(dislike), exclude: others(exclude) };
}

function sorted<T extends string>(list: readonly T[]): readonly T[] {
  return [...new Set(list)].sort();
}
