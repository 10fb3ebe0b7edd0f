// What does the coach know when a set is asked? The lifter, the past, what the log has taught, and how today is: its
// check-in, its pain, an illness, a break.
import type { Catalog } from "@dorsal/content";
import {
  bodyMassOn,
  dueSessions,
  hasRoomForSet,
  illnessGap,
  isCalibrationAgreed,
  type JournalState,
  type MayTrain,
  mayTrain,
  type Profile,
  readinessOn,
  type SessionRecord,
  setsOf,
} from "@dorsal/engine";
import type { Learned } from "../../../state/knowledge.ts";
import type { Asking, DayFacts } from "../steps/asked-set.ts";
import { sessionsSinceBreak } from "../steps/since-break.ts";
import { lifterOf } from "./lifter.ts";
import type { Past } from "./past.ts";

export interface AskingSources {
  readonly state: JournalState;
  readonly past: Past;
  readonly learned: Learned;
  readonly catalog: Catalog;
  /** The day of the visit, which an open session keeps after midnight: its plan, its check-in, what was before it. */
  readonly today: string;
  /** The day that the clock says, where a session may have gone on after midnight: pain of either day counts. */
  readonly clockDay?: string;
  /** The open session; its warm-up may overrule the check-in. */
  readonly record?: SessionRecord;
  /** The lifter undid what the check-in trims. */
  readonly asPlanned?: boolean;
}

export function askingOf(sources: AskingSources): Asking {
  const { state, past, catalog, today } = sources;
  const lights = new Map<string, MayTrain>();
  const light = (exercise: string) => {
    const found = lights.get(exercise) ?? lightOf(exercise, sources);
    lights.set(exercise, found);
    return found;
  };
  const profile = weighed(state, today);
  return { ...past, catalog, today, profile, mayTrain: light, day: dayFacts(sources, profile) };
}

function lightOf(exercise: string, { state, catalog, learned, today, clockDay }: AskingSources): MayTrain {
  const { knowledge } = learned;
  const evidence = { state, catalog, today, ...(knowledge !== undefined && { knowledge }) };
  const light = mayTrain(exercise, evidence);
  if (!light.allowed || clockDay === undefined || clockDay === today) return light;
  return mayTrain(exercise, { ...evidence, today: clockDay });
}

/** With the mass of the day: what the body lifts is no older than the last weighing. */
function weighed(state: JournalState, today: string): Profile {
  const profile = lifterOf(state);
  const bodyMassKg = bodyMassOn(state, today) ?? profile.bodyMassKg;
  return bodyMassKg === undefined ? profile : { ...profile, bodyMassKg };
}

function dayFacts(sources: AskingSources, profile: Profile): DayFacts {
  const { state, today, learned, record, asPlanned = false } = sources;
  const { knowledge, days } = learned;
  const lastTrained = days.findLast(({ date }) => date < today)?.date;
  const illness = illnessGap(state.checkIns, today, lastTrained);
  const sinceBreak = sessionsSinceBreak(days, today);
  const week = weekOf(state, today);
  const sets = record === undefined ? [] : setsOf(record).map(({ facts }) => facts);
  return {
    ...(knowledge !== undefined && { knowledge }),
    ...(lastTrained !== undefined && { lastTrained }),
    ...(illness !== null && { illness }),
    ...(sinceBreak !== undefined && { sessionsSinceBreak: sinceBreak }),
    ...(!asPlanned && { readiness: readinessOn(state.checkIns, today) }),
    rampToday: sets.filter(({ setType }) => setType === "warmup"),
    calibrates: (exercise) => isCalibrationAgreed(state, exercise),
    hasRoom: (exercise) => week !== undefined && hasRoomForSet(exercise, week, profile),
  };
}

/** The plan's, where a session of it falls on the day; where no plan counts the week's sets, none is added. */
function weekOf(state: JournalState, today: string) {
  const due = dueSessions(state).find(({ date }) => date === today);
  return state.plan?.plan.weeks.find(({ number }) => number === due?.week);
}
