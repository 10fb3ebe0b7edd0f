// Does it still hurt? The latest note about an exercise holds until the exercise has been trained again without one.
import { type Exposure, type JournalState, type PainLight, painLight } from "@dorsal/engine";

export function painSince(
  notes: JournalState["pain"],
  exercise: string,
  visits: readonly Exposure[],
): PainLight | undefined {
  const lastVisit = visits.at(-1)?.date ?? "";
  const note = notes.findLast((one) => one.exercise === exercise && one.notedAt.slice(0, 10) >= lastVisit);
  return note === undefined ? undefined : painLight(note);
}

/** Red twice or more, in different sessions: time to have it looked at (science 6.3). */
export function isRedAgain(notes: JournalState["pain"], exercise: string): boolean {
  const red = notes.filter((note) => note.exercise === exercise && painLight(note) === "red");
  return new Set(red.map(({ notedAt }) => notedAt.slice(0, 10))).size >= 2;
}
