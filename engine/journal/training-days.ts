// What was trained, day by day? Every visit that stands, logged here or brought along, in one pass: the evidence that a
// lifter's knowledge is learned from, and the past visits of every exercise at once.
import type { Exposure, SetFacts } from "../training/set.ts";
import type { TrainedExercise, TrainingDay } from "../training/training-day.ts";
import { compareClocks, dayOf } from "./calendar.ts";
import { factsRefusal } from "./decide/set.ts";
import { deloadDates } from "./evolve/plans.ts";
import type { WorkoutImported } from "./imported.ts";
import { workOf } from "./imported-facts.ts";
import { importedWorkouts, meaningOf } from "./imported-workouts.ts";
import type { JournalState, SessionRecord } from "./state.ts";

/** Oldest first; finished visits only. Visits of one calendar day are one day, in the order in which they began. */
export function trainingDays(state: JournalState): readonly TrainingDay[] {
  const days: DayDraft[] = [];
  for (const { startedAt, tellTo } of visitsInOrder(state)) {
    const date = dayOf(startedAt);
    let day = days.at(-1);
    if (day?.date !== date) {
      day = { date, trained: new Map() };
      days.push(day);
    }
    tellTo(day);
  }
  return days.flatMap(({ date, trained }) =>
    trained.size === 0 ? [] : { date, trained: [...trained.values()] },
  );
}

/** Past visits of every exercise, oldest first: as `exposuresOf` gives them, with the visits of one day as one. */
export function visitsByExercise(days: readonly TrainingDay[]): ReadonlyMap<string, readonly Exposure[]> {
  const visits = new Map<string, Exposure[]>();
  for (const { date, trained } of days) {
    for (const { exercise, sets, deload, confirmed } of trained) {
      const visit = { date, sets, ...(deload && { deload }), ...(confirmed && { confirmed }) };
      const earlier = visits.get(exercise);
      if (earlier === undefined) visits.set(exercise, [visit]);
      else earlier.push(visit);
    }
  }
  return visits;
}

interface DayDraft {
  readonly date: string;
  readonly trained: Map<string, TrainedDraft>;
}

interface TrainedDraft extends TrainedExercise {
  readonly sets: SetFacts[];
  deload?: boolean;
  confirmed?: true;
}

interface Visit {
  readonly startedAt: string;
  readonly tellTo: (day: DayDraft) => void;
}

/** By the clock on the wall; at the same minute what was brought along comes first. */
function visitsInOrder(state: JournalState): readonly Visit[] {
  const visits = [...importedVisits(state), ...ownVisits(state)];
  const isInOrder = visits.every((visit, at) => {
    const before = visits[at - 1];
    return before === undefined || compareClocks(before.startedAt, visit.startedAt) <= 0;
  });
  return isInOrder ? visits : visits.sort((a, b) => compareClocks(a.startedAt, b.startedAt));
}

function ownVisits(state: JournalState): readonly Visit[] {
  const isDeload = deloadsOf(state);
  return state.sessions
    .filter(({ finished }) => finished !== null)
    .map((session) => ({
      startedAt: session.startedAt,
      tellTo: (day) => tellSession(day, session, isDeload(session)),
    }));
}

function tellSession(day: DayDraft, { items }: SessionRecord, deload: boolean): void {
  let trained: TrainedDraft | null = null;
  for (const { sets } of items) {
    for (const { facts, voided, confirmed } of sets) {
      if (voided || facts.setType !== "working") continue;
      if (trained?.exercise !== facts.exercise) trained = trainedIn(day, facts.exercise);
      trained.sets.push(facts);
      // One visit of a deload week makes the day light for the exercise.
      if (deload) trained.deload = true;
      if (confirmed) trained.confirmed = true;
    }
  }
}

/** What a name means is looked up once; names that mean no exercise of the catalogue are left out. */
function importedVisits(state: JournalState): readonly Visit[] {
  const meanings = new Map<string, string | null>();
  const meant = (name: string): string | null => {
    const known = meanings.get(name);
    if (known !== undefined) return known;
    const exercise = meaningOf(state, name)?.exercise ?? null;
    meanings.set(name, exercise);
    return exercise;
  };
  return importedWorkouts(state).map((workout) => ({
    startedAt: workout.startedAt,
    tellTo: (day) => tellWorkout(day, workout, meant),
  }));
}

/** What the journal would not believe if it were logged here is shown in the history, and no evidence. */
function tellWorkout(
  day: DayDraft,
  { entries }: WorkoutImported,
  meant: (name: string) => string | null,
): void {
  for (const entry of entries) {
    const exercise = meant(entry.name);
    if (exercise === null) continue;
    for (const facts of workOf(entry, exercise)) {
      if (facts.setType !== "working" || factsRefusal(facts) !== null) continue;
      trainedIn(day, exercise).sets.push(facts);
    }
  }
}

function trainedIn({ trained }: DayDraft, exercise: string): TrainedDraft {
  const found = trained.get(exercise);
  if (found !== undefined) return found;
  const draft: TrainedDraft = { exercise, sets: [] };
  trained.set(exercise, draft);
  return draft;
}

/** Was a visit part of a deload week of its plan, active or past? Asked of every session: the dates are listed once. */
function deloadsOf({ plan, pastPlans }: JournalState): (session: SessionRecord) => boolean {
  const dates = new Map<string, ReadonlySet<string>>();
  for (const past of pastPlans) dates.set(past.planId, new Set(past.deloadDates));
  if (plan !== null) dates.set(plan.planId, new Set(deloadDates(plan.plan)));
  return ({ planned }) => planned !== null && (dates.get(planned.planId)?.has(planned.date) ?? false);
}
