// Which pain note of yesterday still waits for the morning after?
import { addDays, dayOf, type JournalState, type PainNoted } from "@dorsal/engine";

/** One that named an exercise; a warning sign is not scored. */
export function unanswered({ pain }: Pick<JournalState, "pain">, today: string): PainNoted | undefined {
  const yesterday = addDays(today, -1);
  return pain.find(
    (note) =>
      note.exercise !== undefined &&
      dayOf(note.notedAt) === yesterday &&
      note.nextMorning === undefined &&
      note.redFlags.length === 0,
  );
}
