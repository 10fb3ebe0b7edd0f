// What does the coach know on the morning of a session? Everything that the log tells up to the day before.
import type { Catalog, Exercise } from "@dorsal/content";
import { bodyMassOn } from "../../journal/body-mass-on.ts";
import { learningContext } from "../../journal/learned-from-journal.ts";
import { dueSessions } from "../../journal/planned-sessions.ts";
import type { JournalState } from "../../journal/state.ts";
import { visitsByExercise } from "../../journal/training-days.ts";
import { illnessGap } from "../../recovery/illness-gap.ts";
import { readinessOn } from "../../recovery/readiness.ts";
import { isCalibrationAgreed } from "../../recovery/signals/calibration-signal.ts";
import { daysBetween } from "../../training/calendar.ts";
import type { Profile } from "../../training/profile.ts";
import type { Exposure } from "../../training/set.ts";
import type { TrainingDay } from "../../training/training-day.ts";
import type { PastLoad } from "../first/first-load.ts";
import { learnLifter } from "../learned/learn-lifter.ts";
import type { LifterKnowledge } from "../learned/lifter-knowledge.ts";
import type { PrescribeAsk } from "./aim.ts";
import { hasRoomForSet } from "./room-for-set.ts";

export interface Morning {
  readonly state: JournalState;
  readonly profile: Profile;
  readonly catalog: Catalog;
  /** The day of the session. */
  readonly date: string;
  /** Before that day, oldest first. */
  readonly days: readonly TrainingDay[];
  readonly visits: ReadonlyMap<string, readonly Exposure[]>;
  readonly knowledge: LifterKnowledge;
  /** Sets of the last weeks: a first load may be taken from a relative. */
  readonly past: readonly PastLoad[];
  readonly sessionsSinceBreak: number | null;
}

export interface MorningAsk {
  readonly state: JournalState;
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly date: string;
  readonly days: readonly TrainingDay[];
}

export function morningOf({ state, profile, catalog, date, days }: MorningAsk): Morning {
  const bodyMassKg = bodyMassOn(state, date) ?? profile.bodyMassKg;
  const weighed = bodyMassKg === undefined ? profile : { ...profile, bodyMassKg };
  return {
    state,
    profile: weighed,
    catalog,
    date,
    days,
    visits: visitsByExercise(days),
    knowledge: learnLifter(days, { ...learningContext(state, catalog), profile: weighed }),
    past: pastLoads(days),
    sessionsSinceBreak: sinceBreak(days, date),
  };
}

/** Days of training that a first load is looked for in. Design choice. */
const PAST_DAYS = 40;

function pastLoads(days: readonly TrainingDay[]): readonly PastLoad[] {
  const sets = days.slice(-PAST_DAYS).flatMap(({ trained }) => trained.flatMap((one) => one.sets));
  return sets.flatMap(({ reps, ...set }) => (reps === undefined ? [] : [{ ...set, reps }]));
}

/** Longer than this is a break. Science 4.6. */
const BREAK_DAYS = 14;

/** Sessions since the last break, 0 where today's is the first; null where there was none. */
function sinceBreak(days: readonly TrainingDay[], today: string): number | null {
  const dates = [...days.map(({ date }) => date), today];
  const first = dates.findLastIndex((date, at) => {
    const before = dates[at - 1];
    return before !== undefined && daysBetween(before, date) > BREAK_DAYS;
  });
  return first === -1 ? null : dates.length - 1 - first;
}

/** Of the first set of an item; the sets that are done come one by one. */
export function askOf(
  morning: Morning,
  { item, exercise, pain }: Pick<PrescribeAsk, "item" | "exercise"> & Required<Pick<PrescribeAsk, "pain">>,
): PrescribeAsk {
  const { state, profile, catalog, date, days, knowledge, past, sessionsSinceBreak } = morning;
  const lastTrained = days.at(-1)?.date;
  const illness = illnessGap(state.checkIns, date, lastTrained);
  return {
    item,
    exercise,
    profile,
    catalog,
    exposures: morning.visits.get(exercise.id) ?? [],
    doneToday: [],
    today: date,
    pain,
    past,
    knowledge,
    readiness: readinessOn(state.checkIns, date),
    calibrate: isCalibrationAgreed(state, exercise.id),
    roomForSet: hasRoom(morning, exercise),
    ...(lastTrained !== undefined && { lastTrained }),
    ...(illness !== null && { illness }),
    ...(sessionsSinceBreak !== null && { sessionsSinceBreak }),
  };
}

/** Where no plan counts the week's sets, none is added. */
function hasRoom({ state, profile, date }: Morning, exercise: Exercise): boolean {
  const due = state.plan === null ? undefined : dueSessions(state).find((one) => one.date === date);
  const week = state.plan?.plan.weeks.find(({ number }) => number === due?.week);
  return week !== undefined && hasRoomForSet(exercise, week, profile);
}
