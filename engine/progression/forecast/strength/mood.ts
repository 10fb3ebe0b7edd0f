// How did the lifter's other exercises go these days? A deload week, a cold or a good spell shows in all of them, so what
// surprised elsewhere since an exercise was last done shifts what is likely for it.

export interface Surprise {
  readonly exercise: string;
  readonly day: number;
  /** Log kilograms above what was expected. */
  readonly surprise: number;
  /** 1 for an estimate that is not in doubt. */
  readonly certainty: number;
}

/** Days after which a surprise says a third as much. Design choice. */
const FADE_DAYS = 2;
/** Days after which a surprise is forgotten. Design choice. */
export const MOOD_DAYS = 8;
/** Unsurprising exercises that are assumed besides: one exercise alone is hardly a mood. Design choice. */
const CALM_EXERCISES = 2;
/** A larger surprise is about its own exercise. Design choice. */
const MOST_SURPRISE = 0.3;

export interface MoodQuestion {
  readonly exercise: string;
  readonly day: number;
  /** The day on which the exercise was last done: it has felt the mood of that day itself. */
  readonly lastDay: number;
}

/** Mean log surprise of the other exercises since then, shrunk towards none; surprises stand oldest first. */
export function moodOf(surprises: readonly Surprise[], { exercise, day, lastDay }: MoodQuestion): number {
  let sum = 0;
  let weight = CALM_EXERCISES;
  // From the newest on: what is older than the last visit, or forgotten, ends the look.
  const since = Math.max(lastDay, day - MOOD_DAYS - 1);
  for (let at = surprises.length - 1; at >= 0; at--) {
    const one = surprises[at];
    if (one === undefined || one.day <= since) break;
    if (one.exercise === exercise) continue;
    const counted = one.certainty * Math.exp(-(day - one.day - 1) / FADE_DAYS);
    sum += counted * Math.max(-MOST_SURPRISE, Math.min(MOST_SURPRISE, one.surprise));
    weight += counted;
  }
  return sum / weight;
}
