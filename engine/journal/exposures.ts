// What has the lifter done with an exercise so far? Past visits with their working sets, oldest first, wherever they
// were logged: own sessions, and imported workouts under any name that means the exercise.
import type { Exposure } from "../training/set.ts";
import { compareClocks, dayOf } from "./calendar.ts";
import { factsRefusal } from "./decide/set.ts";
import { deloadDates } from "./evolve/plans.ts";
import type { WorkoutImported } from "./imported.ts";
import { workOf } from "./imported-facts.ts";
import { importedWorkouts, namesOf } from "./imported-workouts.ts";
import { setsOf } from "./sessions.ts";
import type { JournalState, SessionRecord } from "./state.ts";

interface Visit {
  readonly startedAt: string;
  readonly exposure: Exposure;
}

/** Finished visits only: the sets of the open session are "done today", not history. */
export function exposuresOf(state: JournalState, exercise: string): readonly Exposure[] {
  const own = state.sessions
    .filter((session) => session.finished !== null)
    .flatMap((session) => visitIn(state, session, exercise) ?? []);
  const names = namesOf(state, exercise);
  const imported =
    names.size === 0
      ? []
      : importedWorkouts(state).flatMap((workout) => importedVisit(workout, exercise, names) ?? []);
  return [...imported, ...own]
    .sort((a, b) => compareClocks(a.startedAt, b.startedAt))
    .map(({ exposure }) => exposure);
}

function visitIn(state: JournalState, session: SessionRecord, exercise: string): Visit | null {
  const done = setsOf(session).filter(
    ({ facts }) => facts.exercise === exercise && facts.setType === "working",
  );
  if (done.length === 0) return null;
  const { startedAt } = session;
  const exposure: Exposure = {
    date: dayOf(startedAt),
    sets: done.map(({ facts }) => facts),
    ...(isDeload(state, session) && { deload: true }),
    ...(done.some(({ confirmed }) => confirmed) && { confirmed: true }),
  };
  return { startedAt, exposure };
}

/** What the journal would not believe if it were logged here (a slip of 2,956 lb) is shown, and no evidence. */
function importedVisit(
  { startedAt, entries }: WorkoutImported,
  exercise: string,
  names: ReadonlySet<string>,
): Visit | null {
  const sets = entries
    .filter(({ name }) => names.has(name))
    .flatMap((entry) => workOf(entry, exercise))
    .filter((facts) => facts.setType === "working" && factsRefusal(facts) === null);
  return sets.length === 0 ? null : { startedAt, exposure: { date: dayOf(startedAt), sets } };
}

/** Was the visit part of a deload week of its plan, active or past? */
export function isDeload(state: JournalState, { planned }: SessionRecord): boolean {
  if (planned === null) return false;
  if (state.plan?.planId === planned.planId) return deloadDates(state.plan.plan).includes(planned.date);
  const past = state.pastPlans.find((plan) => plan.planId === planned.planId);
  return past?.deloadDates.includes(planned.date) ?? false;
}
