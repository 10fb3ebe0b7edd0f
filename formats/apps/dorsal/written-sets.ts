// How is a fact of the journal written as other apps write theirs? Own sets by the catalogue's id, imported ones as they came.
import type { ImportedSet, SetPerformed, WorkoutImported } from "@dorsal/engine";
import type { WrittenExtra, WrittenSet } from "../../reading/written-set.ts";

interface Session {
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

export function ownSet(performed: SetPerformed, { startedAt, endedAt }: Session, line: number): WrittenSet {
  const { facts, performedAt, prescribed, restS } = performed;
  const { exercise, assistanceKg } = facts;
  return {
    line,
    at: startedAt ?? performedAt,
    workout: null,
    exercise,
    ...doneIn(facts),
    // Written as a negative load, as the apps do that know no assistance.
    ...(assistanceKg === undefined ? {} : { rawLoad: -assistanceKg }),
    superset: null,
    extra: {
      doneAt: performedAt,
      ...(endedAt === null ? {} : { endedAt }),
      ...(restS === undefined ? {} : { restS }),
      ...(prescribed?.targetReps === undefined ? {} : { targetReps: prescribed.targetReps }),
      ...(prescribed?.loadKg === undefined ? {} : { targetLoadKg: prescribed.loadKg }),
    },
  };
}

export function importedSets(workout: WorkoutImported, line: number): readonly WrittenSet[] {
  const { startedAt: at, name, entries } = workout;
  return entries.flatMap((entry) =>
    entry.sets.map((set) => ({
      line,
      at,
      workout: name ?? null,
      exercise: entry.name,
      ...doneIn(set),
      superset: entry.superset ?? null,
      extra: importedExtra(workout, entry.note, set),
    })),
  );
}

/** What both have in common; without a number as it was written, that is the number in kilograms. */
function doneIn(set: Omit<ImportedSet, "words">) {
  const { setType, loadKg, assistanceKg, asWritten, reps, seconds, metres, rir, rpe, side, note } = set;
  const kg = assistanceKg ?? loadKg ?? null;
  const assisted = assistanceKg !== undefined;
  const rawLoad = asWritten?.load ?? kg;
  const unit = asWritten?.unit ?? (rawLoad === null ? null : "kg");
  const counted = { reps: reps ?? null, seconds: seconds ?? null, metres: metres ?? null };
  const felt = { rir: rir ?? null, rpe: rpe ?? null, side: side ?? null, note: note ?? null };
  return { setType, assisted, loadKg: kg, rawLoad, unit, ...counted, ...felt } as const;
}

function importedExtra(
  workout: WorkoutImported,
  entryNote: string | undefined,
  set: ImportedSet,
): WrittenExtra | null {
  const { endedAt, note } = workout;
  const { hands, at, words } = set;
  const extra = {
    ...(at === undefined ? {} : { doneAt: at }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(note === undefined ? {} : { workoutNote: note }),
    ...(entryNote === undefined ? {} : { exerciseNote: entryNote }),
    ...(hands === undefined ? {} : { multiplier: hands }),
    ...(words === undefined ? {} : { words }),
  };
  return Object.keys(extra).length === 0 ? null : extra;
}
