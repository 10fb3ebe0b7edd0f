// How strong today, and since when? What one clean repetition would be, with its range; and where it came from.
import { counted } from "./amounts.ts";
import { dayText } from "./calendar-days.ts";
import type { Names } from "./names.ts";

export interface StrengthToday {
  readonly e1rmKg: number;
  readonly lo80Kg: number;
  readonly hi80Kg: number;
  /** The kilograms hold the body, or a share of it, as well. */
  readonly withBody: boolean;
}

/** Whole kilograms: an estimate knows no quarters. "About 62 kg for one repetition; between 57 kg and 67 kg in eight of ten cases." */
export function strengthSentence({ e1rmKg, lo80Kg, hi80Kg, withBody }: StrengthToday, names: Names): string {
  const load = (kg: number) => names.load(Math.round(kg));
  const body = withBody ? ", your body included" : "";
  const about = `About ${load(e1rmKg)} for one repetition${body}`;
  const [low, high] = [load(lo80Kg), load(hi80Kg)];
  // Light loads: the range is smaller than what is said of it.
  return low === high ? `${about}.` : `${about}; between ${low} and ${high} in eight of ten cases.`;
}

/** "6 visits since 3 October, from 55 kg to 62 kg." */
export function strengthPathSentence(
  visits: readonly { readonly date: string; readonly e1rmKg: number }[],
  names: Names,
): string {
  const [first, last] = [visits[0], visits.at(-1)];
  if (first === undefined || last === undefined) return "";
  const count = counted(visits.length, "visit");
  if (visits.length === 1) return `${count}, on ${dayText(first.date)}.`;
  return `${count} since ${dayText(first.date)}, from ${names.load(Math.round(first.e1rmKg))} to ${names.load(Math.round(last.e1rmKg))}.`;
}
