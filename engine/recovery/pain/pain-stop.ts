// What does pain stop? The day's red exercise for the day, one that was red on two days until it is fine again, and with a
// red flag everything for the day. Science 6.2, 6.3.
import type { PainNoted } from "../../journal/events.ts";
import type { JournalState } from "../../journal/state.ts";
import { isRedAgain, isRedOn } from "./pain-notes.ts";

export type PainStop = "red_today" | "red_twice" | "red_flag_today";

/** Exercises that no new plan should hold: red on two days, and not yet fine again. */
export function ruledOutByPain(state: JournalState): readonly string[] {
  const hurt = new Set(state.pain.flatMap(({ exercise }) => exercise ?? []));
  return [...hurt].filter((exercise) => isRedAgain(state.pain, exercise)).sort();
}

export function painStop({ pain }: JournalState, exercise: string, today: string): PainStop | null {
  if (pain.some((note) => note.redFlags.length > 0 && isRedOn(note, today))) return "red_flag_today";
  if (isRedAgain(pain, exercise)) return "red_twice";
  return isRedToday(pain, exercise, today) ? "red_today" : null;
}

/** Also where the lifter called it fine later on the same day: a joint that was red rests until tomorrow. */
function isRedToday(pain: readonly PainNoted[], exercise: string, today: string): boolean {
  return pain.some((note) => note.exercise === exercise && isRedOn(note, today));
}
