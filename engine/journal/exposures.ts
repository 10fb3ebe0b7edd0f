// What has the lifter done with an exercise so far? Past visits with their working sets, oldest first.
import type { Exposure } from "../training/set.ts";
import { dayOf } from "./calendar.ts";
import { deloadDates } from "./evolve/plans.ts";
import { setsOf } from "./sessions.ts";
import type { JournalState, SessionRecord } from "./state.ts";

/** Finished visits only: the sets of the open session are "done today", not history. */
export function exposuresOf(state: JournalState, exercise: string): readonly Exposure[] {
  return state.sessions
    .filter((session) => session.finished !== null)
    .flatMap((session) => exposureIn(state, session, exercise) ?? []);
}

function exposureIn(state: JournalState, session: SessionRecord, exercise: string): Exposure | null {
  const sets = setsOf(session)
    .map((set) => set.facts)
    .filter((facts) => facts.exercise === exercise && facts.setType === "working");
  if (sets.length === 0) return null;
  const date = dayOf(session.startedAt);
  return isDeload(state, session) ? { date, sets, deload: true } : { date, sets };
}

/** Was the visit part of a deload week of its plan, active or past? */
export function isDeload(state: JournalState, { planned }: SessionRecord): boolean {
  if (planned === null) return false;
  if (state.plan?.planId === planned.planId) return deloadDates(state.plan.plan).includes(planned.date);
  const past = state.pastPlans.find((plan) => plan.planId === planned.planId);
  return past?.deloadDates.includes(planned.date) ?? false;
}
