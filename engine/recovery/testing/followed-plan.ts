// What could happen to a plan that was made for somebody? It is followed day by day: strength stands still, some days are
// missed, some are bad, something hurts.
import fc from "fast-check";
import type { JournalEvent } from "../../journal/events.ts";
import { evolve } from "../../journal/evolve.ts";
import { type DueSession, dueSessions } from "../../journal/planned-sessions.ts";
import { EMPTY_JOURNAL, type JournalState } from "../../journal/state.ts";
import { designPlan } from "../../plan/design-plan.ts";
import { catalog } from "../../plan/testing/lifter.ts";
import { anyLifter } from "../../plan/testing/random-lifter.ts";
import type { Profile } from "../../training/profile.ts";
import { checkInOf, painOf, visitOf } from "./told-events.ts";

const day = fc.record({
  isKept: fc.integer({ min: 0, max: 11 }).map((n) => n > 0),
  loadKg: fc.constantFrom(30, 30, 30, 29.5),
  /** Which exercise of the session hurts, where one does. */
  hurts: fc.option(fc.nat(9), { freq: 5 }),
  pain: fc.integer({ min: 3, max: 9 }),
  saysYes: fc.boolean(),
});
export type FollowedDay = typeof day extends fc.Arbitrary<infer Told> ? Told : never;

export interface Followed {
  readonly profile: Profile;
  readonly days: readonly FollowedDay[];
  /** Weeks that are slept badly through. */
  readonly tiredWeeks: readonly number[];
}

export const anyFollowed: fc.Arbitrary<Followed> = fc.record({
  profile: anyLifter,
  days: fc.array(day, { minLength: 40, maxLength: 40 }),
  tiredWeeks: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
});

export function adopted(profile: Profile): JournalState {
  const events: readonly JournalEvent[] = [
    { type: "ProfileSaved", data: { profile } },
    { type: "PlanAdopted", data: { planId: "plan", plan: designPlan(profile, catalog) } },
  ];
  return events.reduce(evolve, EMPTY_JOURNAL);
}

/** The first session that is neither done nor past; null where the plan is over. */
export function nextDue(state: JournalState, after: string): DueSession | null {
  return dueSessions(state).find(({ status, date }) => status === "due" && date > after) ?? null;
}

/** The state after the day of a session. */
export function afterDay(
  state: JournalState,
  { date, session, week }: DueSession,
  { told, isTired }: { readonly told: FollowedDay; readonly isTired: boolean },
): JournalState {
  const work = session.items.filter(({ kind, reps }) => kind === "work" && reps !== undefined);
  const mood = isTired ? "sleep 4 h, soreness 5, energy 1" : "sleep 8 h, soreness 1, energy 4";
  const checkIn: JournalEvent = { type: "CheckInRecorded", data: checkInOf(date, mood) };
  const visits = (told.isKept ? work : []).flatMap(({ exercise, reps = [8, 8], rir = 2 }) => {
    const [set, reserve] = [Math.min(12, reps[0]), isTired ? 0 : rir];
    return visitOf(state, date, `${exercise} ${told.loadKg} kg: ${set}@${reserve} ${set}@${reserve}`);
  });
  const hurts = told.hurts === null ? undefined : work[told.hurts % 3]?.exercise;
  const pain: readonly JournalEvent[] =
    hurts === undefined
      ? []
      : [{ type: "PainNoted", data: painOf(date, `${hurts} ${told.pain + (week % 2)}`) }];
  return [checkIn, ...visits, ...pain].reduce(evolve, state);
}
