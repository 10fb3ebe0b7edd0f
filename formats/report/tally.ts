// How much was found, and where did it end? Counts on the way to another sink, in memory that does not grow with the file.
import type { AppId, ReadEnd } from "../reading/format.ts";
import type { Doubt, OtherRecord, RecordAt, RefusedRecord, Sink } from "../reading/sink.ts";
import type { WrittenSet, WrittenSetType } from "../reading/written-set.ts";
import type { Encoding } from "../text/decode.ts";
import { detached } from "../text/detached.ts";
import { type ExerciseTotal, type LossReport, MOST_LISTED } from "./loss-report.ts";

export interface Tally extends Sink {
  report(read: {
    readonly app: AppId;
    readonly encoding: Encoding | null;
    readonly end: ReadEnd;
  }): LossReport;
}

type Counting = { -readonly [Field in keyof ExerciseTotal]: ExerciseTotal[Field] };

export function tally(next: Sink): Tally {
  const setTypes: Record<WrittenSetType, number> = { working: 0, warmup: 0, drop: 0, failure: 0, rest: 0 };
  const notDone: Record<RecordAt["why"], number> = { planned: 0, skipped: 0 };
  const others: Record<OtherRecord["kind"], number> = { body_mass: 0, workout: 0, nothing: 0 };
  const exercises = new Map<string, Counting>();
  let last: Counting | null = null;
  const refused: RefusedRecord[] = [];
  const suspicious: Doubt[] = [];
  let notes = 0;
  let refusedCount = 0;
  let suspiciousCount = 0;
  let workouts = 0;
  let workout = { at: "", name: null as string | null };
  let firstDay: string | null = null;
  let lastDay: string | null = null;

  function countWorkout({ at: setAt, workout: name, extra }: WrittenSet) {
    const at = extra?.workoutAt ?? setAt;
    if (at === workout.at && name === workout.name) return;
    workout = { at, name };
    workouts += 1;
    const day = at.slice(0, 10);
    if (firstDay === null || day < firstDay) firstDay = day;
    if (lastDay === null || day > lastDay) lastDay = day;
  }

  function totalOf(name: string): Counting {
    const known = exercises.get(name);
    if (known) return known;
    const total = none(detached(name));
    exercises.set(total.name, total);
    return total;
  }

  function countExercise(set: WrittenSet) {
    // Sets of one exercise follow each other.
    const total = last !== null && set.exercise === last.name ? last : totalOf(set.exercise);
    last = total;
    total.sets += 1;
    total.reps += set.reps ?? 0;
    total.seconds += set.seconds ?? 0;
    total.metres += set.metres ?? 0;
    if (set.loadKg === null && (set.rawLoad ?? 0) !== 0) total.volumeKg = null;
    if (set.assisted || total.volumeKg === null) return;
    total.volumeKg += (set.loadKg ?? 0) * (set.reps ?? 0);
  }

  return {
    set(set) {
      setTypes[set.setType] += 1;
      countWorkout(set);
      if (set.setType !== "rest") countExercise(set);
      next.set(set);
    },
    note(note) {
      notes += 1;
      next.note(note);
    },
    notDone(record) {
      notDone[record.why] += 1;
      next.notDone(record);
    },
    other(found) {
      others[found.kind] += 1;
      next.other(found);
    },
    refuse(record) {
      refusedCount += 1;
      if (refused.length < MOST_LISTED) refused.push(record);
      next.refuse(record);
    },
    suspect(doubt) {
      suspiciousCount += 1;
      if (suspicious.length < MOST_LISTED) suspicious.push(doubt);
      next.suspect(doubt);
    },
    report({ app, encoding, end }) {
      const sets = Object.values(setTypes).reduce((sum, count) => sum + count, 0);
      const elsewhere = notes + notDone.planned + notDone.skipped + refusedCount;
      return {
        app,
        dialect: end.dialect,
        encoding,
        unit: end.unit,
        read: sets + elsewhere + others.body_mass + others.workout + others.nothing,
        sets,
        setTypes,
        notes,
        notDone,
        bodyMasses: others.body_mass,
        workoutsWithoutSets: others.workout,
        nothing: others.nothing,
        refusedCount,
        refused,
        suspiciousCount,
        suspicious,
        workouts,
        firstDay,
        lastDay,
        exercises: [...exercises.values()].sort((a, b) => b.sets - a.sets || (a.name < b.name ? -1 : 1)),
      };
    },
  };
}

function none(name: string): Counting {
  return { name, sets: 0, reps: 0, volumeKg: 0, seconds: 0, metres: 0 };
}
