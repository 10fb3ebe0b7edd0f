// When did a workout begin, where each set has a time of its own? With the first of a run of sets that belong together.
import { secondsBetween } from "../values/dates.ts";
import type { Sink } from "./sink.ts";
import type { WrittenSet } from "./written-set.ts";

/** Nobody rests for longer and goes on with the same workout; design choice. */
const LONGEST_REST_S = 3 * 3600;
/** No workout has more; design choice. */
const MOST_SETS = 2_000;

/** Holds the sets of one workout, then tells them with its beginning and its end. */
export class TimedRun {
  readonly #sink: Sink;
  readonly #limitS: number;
  #key = "";
  #sets: WrittenSet[] = [];

  /** Sets with the same key and no longer rest between them are one workout; "for ever" where the key alone tells. */
  constructor(sink: Sink, longestRest: "usual" | "for ever" = "usual") {
    this.#sink = sink;
    this.#limitS = longestRest === "usual" ? LONGEST_REST_S : Number.POSITIVE_INFINITY;
  }

  set(set: WrittenSet, key: string): void {
    const last = this.#sets.at(-1);
    const isNext = key === this.#key && (!last || this.#isNear(last.at, set.at));
    if (!isNext || this.#sets.length >= MOST_SETS) this.end();
    this.#key = key;
    this.#sets.push(set);
  }

  #isNear(before: string, at: string): boolean {
    const seconds = Math.abs(secondsBetween(before, at));
    // Without a clock only the day can tell.
    if (Number.isNaN(seconds)) return before.slice(0, 10) === at.slice(0, 10);
    return seconds <= this.#limitS;
  }

  end(): void {
    let [workoutAt, endedAt] = ["", ""];
    for (const { at } of this.#sets) {
      if (workoutAt === "" || at < workoutAt) workoutAt = at;
      if (at > endedAt) endedAt = at;
    }
    const times = endedAt === workoutAt ? { workoutAt } : { workoutAt, endedAt };
    for (const set of this.#sets) this.#sink.set({ ...set, extra: { ...set.extra, ...times } });
    this.#sets = [];
  }
}
