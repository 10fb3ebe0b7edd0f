// How do the sessions logged here look as workouts? Sets as they stand, rests before them, partners of supersets.
import {
  type ImportedSet,
  type ItemRecord,
  type JournalState,
  type SessionRecord,
  type SetRecord,
  standingSets,
} from "@dorsal/engine";
import type { NameOf, PerformedEntry, PerformedWorkout } from "./performed-workout.ts";

export function ownWorkouts(state: JournalState, nameOf: NameOf): readonly PerformedWorkout[] {
  return state.sessions.flatMap((session) => {
    if (session.finished === null) return [];
    const superset = supersetWords(state, session);
    const entries = session.items.flatMap((item) => entriesOf(item, { nameOf, superset }));
    const note = workoutNote(session, nameOf);
    if (entries.length === 0 && note === "") return [];
    return {
      key: session.sessionId,
      startedAt: session.startedAt,
      endedAt: session.finished.endedAt,
      ...(note === "" ? {} : { note }),
      source: "dorsal",
      entries,
    };
  });
}

interface Telling {
  readonly nameOf: NameOf;
  readonly superset: ReadonlyMap<string, string>;
}

/** After a swap the sets before it keep their exercise: then an item makes two entries. */
function entriesOf(item: ItemRecord, { nameOf, superset }: Telling): readonly PerformedEntry[] {
  const runs: { exercise: string; sets: ImportedSet[] }[] = [];
  for (const set of standingSets(item)) {
    const { exercise } = set.facts;
    const last = runs.at(-1);
    if (last?.exercise === exercise) last.sets.push(...asSets(set));
    else runs.push({ exercise, sets: [...asSets(set)] });
  }
  const word = superset.get(item.itemId);
  return runs.map(({ exercise, sets }, index) => ({
    name: nameOf(exercise),
    exercise,
    ...(index === 0 && item.note !== "" ? { note: item.note } : {}),
    ...(word === undefined ? {} : { superset: word }),
    sets,
  }));
}

/** The measured rest before the set, where there was one, and the set. */
function asSets({ facts, performedAt, restS }: SetRecord): readonly ImportedSet[] {
  const { exercise: _, ...done } = facts;
  const set: ImportedSet = { ...done, at: performedAt };
  return restS === undefined || restS === 0 ? [set] : [{ setType: "rest", seconds: restS }, set];
}

/** Notes of items without a set belong to the workout. */
function workoutNote({ note, items }: SessionRecord, nameOf: NameOf): string {
  const ofItems = items
    .filter((item) => item.note !== "" && standingSets(item).length === 0)
    .map((item) => (item.exercise === null ? item.note : `${nameOf(item.exercise)}: ${item.note}`));
  return [note, ...ofItems].filter((text) => text !== "").join("\n");
}

/** The same word for the partners of a superset: known while their plan is the active one. */
function supersetWords({ plan }: JournalState, { planned }: SessionRecord): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  if (planned === null || plan?.planId !== planned.planId) return words;
  const sessions = plan.plan.weeks.flatMap((week) => week.sessions);
  for (const { id, supersetWith } of sessions.find(({ date }) => date === planned.date)?.items ?? []) {
    if (supersetWith === undefined) continue;
    const word = words.get(supersetWith) ?? id;
    words.set(id, word).set(supersetWith, word);
  }
  return words;
}
