// How does a written plan become something to work on? Items read back into drafts: written again, they are the same.

import { dateInWeek } from "../../training/calendar.ts";
import type { PlanItem, PlannedSession } from "../../training/plan.ts";
import type { Weekday } from "../../training/profile.ts";
import type { Candidate } from "../candidates/candidates.ts";
import type { DraftItem, DraftSession, Planning } from "../periodise/draft.ts";
import { dayKind } from "../volume/dose.ts";

export function readSession(session: PlannedSession, planning: Planning): DraftSession {
  const items = session.items.flatMap((item) => readItem(item, session, planning));
  return { dayKind: kindOfDay(session.day, planning), items };
}

/** A date without a session is an empty one. */
export function draftOf(session: PlannedSession | null, day: Weekday, planning: Planning): DraftSession {
  return session ? readSession(session, planning) : { dayKind: kindOfDay(day, planning), items: [] };
}

/** Place of a weekday among the training days, in the order of their dates. */
export function placeOfDay(day: Weekday, { problem, profile }: Planning): number {
  const start = problem.dates[0];
  if (start === undefined) return 0;
  const order = orderedDays(profile.days, start);
  return Math.max(0, order.indexOf(day));
}

export function kindOfDay(day: Weekday, planning: Planning): DraftSession["dayKind"] {
  return dayKind(planning.profile.level, placeOfDay(day, planning), planning.profile.days.length);
}

function orderedDays(days: readonly Weekday[], first: string): readonly Weekday[] {
  return [...days].sort((a, b) => (dateInWeek(first, a) < dateInWeek(first, b) ? -1 : 1));
}

function readItem(item: PlanItem, session: PlannedSession, planning: Planning): readonly DraftItem[] {
  const candidate = candidateOf(item.exercise, planning);
  if (!candidate) return [];
  const partner = session.items.find(
    ({ id, supersetWith }) => id === item.supersetWith && supersetWith === item.id,
  );
  const rotated = item.reasons.find((reason) => reason.why === "rotated_accessory");
  return [
    {
      candidate,
      dose: doseOf(item),
      restS: item.restS,
      sets: item.sets,
      drops: item.drops ?? 0,
      partner: partner?.exercise ?? null,
      grip: item.grip,
      replaces: rotated?.replaces ?? null,
      ...(item.rir === undefined ? {} : { rir: item.rir }),
    },
  ];
}

/** What was done may have become impossible since: it still counts. */
function candidateOf(id: string, { candidates, catalog }: Planning): Candidate | null {
  const exercise = catalog.exercises[id];
  if (!exercise) return null;
  return candidates.get(id) ?? { exercise, kit: [], anchor: null, makeshift: false, cautions: [] };
}

function doseOf({ reps, seconds, metres }: PlanItem): DraftItem["dose"] {
  if (reps) return { reps, upper: reps[1] };
  if (seconds !== undefined) return { seconds, upper: seconds };
  return { metres: metres ?? 0, upper: metres ?? 0 };
}
