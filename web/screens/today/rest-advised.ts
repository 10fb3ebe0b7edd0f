// Is today no day to train? A warning sign that was noted stands until a session was done again after it; on its own day,
// and with a fever, no key asks for training.
import { dayOf, type JournalState, setsOf } from "@dorsal/engine";
import { checkInOf } from "./check-in/as-planned.ts";

export interface StandingSign {
  readonly signs: readonly string[];
  /** When it was noted. */
  readonly day: string;
}

export function standingSign({ pain, sessions }: Pick<JournalState, "pain" | "sessions">) {
  const note = pain.findLast(({ redFlags }) => redFlags.length > 0);
  if (note === undefined) return null;
  const notedMs = Date.parse(note.notedAt);
  const wasDoneAfter = sessions.some(
    (session) => Date.parse(session.startedAt) > notedMs && setsOf(session).length > 0,
  );
  return wasDoneAfter ? null : { signs: note.redFlags, day: dayOf(note.notedAt) };
}

export function isRestAdvised(state: JournalState, today: string): boolean {
  const checkIn = checkInOf(state, today);
  const hasFever = checkIn?.illness === "fever" && checkIn.wellSince === undefined;
  return hasFever || standingSign(state)?.day === today;
}
