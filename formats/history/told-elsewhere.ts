// Was this workout logged here, or brought along from another app before? An export that comes home again, perhaps by
// way of a third app, carries another key; its start and its repetitions give it away.
import { type ImportedEntry, isWork, type JournalState } from "@dorsal/engine";
import type { AppId } from "../reading/format.ts";
import type { CollectedWorkout } from "./collect-workouts.ts";
import { performedHistory } from "./performed-history.ts";

/** Rounding on the way through other units; design choice. */
const SAME_VOLUME = 0.01;

const TO_THE_MINUTE = 16; // "2024-03-04T18:00"
const TO_THE_DAY = 10;

interface Amounts {
  /** Repetitions of each set, warm-up sets too (not every app tells them apart), in no order. */
  reps: readonly number[];
  volumeKg: number;
}

/** Compares with what stands from anywhere but the app itself: the key tells about that. */
export function toldElsewhere(state: JournalState, app: AppId): (workout: CollectedWorkout) => boolean {
  const others = performedHistory(state, (id) => id).filter(({ source }) => source !== app);
  const byMinute = Map.groupBy(others, ({ startedAt }) => startedAt.slice(0, TO_THE_MINUTE));
  const byDay = Map.groupBy(others, ({ startedAt }) => startedAt.slice(0, TO_THE_DAY));
  return ({ startedAt, entries }) => {
    const amounts = amountsOf(entries);
    if (amounts.reps.length === 0) return false;
    // An app that knows only days makes one workout of all that was done on one.
    if (startedAt.length === TO_THE_DAY) {
      const day = byDay.get(startedAt) ?? [];
      return areAlike(amounts, amountsOf(day.flatMap((other) => other.entries)));
    }
    const atOnce = byMinute.get(startedAt.slice(0, TO_THE_MINUTE)) ?? [];
    return atOnce.some((other) => areAlike(amounts, amountsOf(other.entries)));
  };
}

function amountsOf(entries: readonly Pick<ImportedEntry, "sets">[]): Amounts {
  const sets = entries.flatMap((entry) =>
    entry.sets.filter((set) => isWork(set) || set.setType === "warmup"),
  );
  return {
    reps: sets.map(({ reps = 0 }) => reps).sort((a, b) => a - b),
    volumeKg: sets.reduce(
      (sum, { reps = 0, loadKg = 0, assistanceKg = 0 }) => sum + reps * (loadKg + assistanceKg),
      0,
    ),
  };
}

function areAlike(one: Amounts, other: Amounts): boolean {
  return (
    one.reps.join() === other.reps.join() &&
    Math.abs(one.volumeKg - other.volumeKg) <= SAME_VOLUME * Math.max(one.volumeKg, other.volumeKg)
  );
}
