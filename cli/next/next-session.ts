// What is to be done next, and on what does that rest? The plan's next session; where there is no plan, or none of it is left,
// the session of the log that rested longest.
import type { Catalog } from "@dorsal/content";
import {
  type AskedSession,
  addDays,
  askedSession,
  dueSessions,
  evolve,
  type JournalState,
  type Morning,
  morningOf,
  type Plan,
  type Profile,
  type TrainingDay,
  type Trim,
  trainingDays,
  visitsByExercise,
  weekdayOf,
} from "@dorsal/engine";
import { reviseRefusalSentence } from "@dorsal/words";
import { BadUse } from "../terminal.ts";
import { namesFrom } from "../text/names.ts";
import { lifterFromLog } from "./lifter-from-log.ts";
import { ownedInPounds } from "./pound-loads.ts";
import type { ToldHistory } from "./told-history.ts";
import { type LeftOut, type UsualPlan, usualPlan } from "./usual-plan.ts";
import { usualSession } from "./usual-session.ts";

export type Basis =
  | { readonly kind: "plan"; readonly week: number; readonly weeks: number; readonly deload: boolean }
  | {
      readonly kind: "log";
      /** The last session of the same kind, and how many there were lately. */
      readonly lastDate: string;
      readonly visits: number;
      readonly trims: readonly Trim[];
      readonly leftOut: readonly LeftOut[];
      /** Weeks with training that the level was guessed from; null where a profile was given. */
      readonly guessedFromWeeks: number | null;
      /** A plan was given, and holds no session any more. */
      readonly planIsOver: boolean;
    };

export interface NextSession {
  readonly date: string;
  readonly basis: Basis;
  readonly asked: AskedSession;
  readonly morning: Morning;
}

export interface NextAsk {
  readonly told: ToldHistory;
  readonly plan: Plan | null;
  readonly profile: Profile | null;
  readonly catalog: Catalog;
  readonly today: string;
}

export function nextSession(ask: NextAsk): NextSession {
  return fromPlan(ask) ?? fromLog(ask);
}

function fromPlan(ask: NextAsk): NextSession | null {
  const { told, catalog, today } = ask;
  const state = withPlan(told.state, ask.plan);
  if (state.plan === null) return null;
  const days = daysUpTo(today, state);
  const trainedOn = new Set(days.map(({ date }) => date));
  const isImported = ask.plan !== null;
  const due = dueSessions(state).find(
    ({ status, date }) => status !== "done" && date >= today && !(isImported && trainedOn.has(date)),
  );
  if (due === undefined) return null;
  const { date, session, week, deload } = due;
  const { profile: planned, weeks } = state.plan.plan;
  const profile = ownedIn(told.unit, planned);
  const morning = morningOf({ state, profile, catalog, date, days: before(date, days) });
  const basis = { kind: "plan", week, weeks: weeks.length, deload } as const;
  return { date, basis, asked: askedSession(session, morning), morning };
}

/** A plan that is given stands for the one that the log may hold. */
function withPlan(state: JournalState, plan: Plan | null): JournalState {
  return plan === null ? state : evolve(state, { type: "PlanAdopted", data: { planId: "next", plan } });
}

/** Asked as on another day, nobody knows what came after it. */
function daysUpTo(today: string, state: JournalState): readonly TrainingDay[] {
  return trainingDays(state).filter(({ date }) => date <= today);
}

function before(date: string, days: readonly TrainingDay[]): readonly TrainingDay[] {
  return days.filter((day) => day.date < date);
}

function ownedIn(unit: "kg" | "lb", profile: Profile): Profile {
  return unit === "lb" ? ownedInPounds(profile) : profile;
}

function fromLog(ask: NextAsk): NextSession {
  const { told, catalog, today } = ask;
  const all = daysUpTo(today, told.state);
  const date = all.some((day) => day.date === today) ? addDays(today, 1) : today;
  const days = before(date, all);
  const usual = usualSession(days, catalog);
  if (usual === null) throw new BadUse(`${NOTHING_KNOWN} ${WAY_OUT}`);
  const { unit, state } = told;
  const own = ask.profile ?? state.profile;
  const lifter = own === null ? lifterFromLog({ state, days, date, catalog }) : { profile: own, weeks: null };
  const profile = ownedIn(unit, onDay(lifter.profile, date));
  const visits = visitsByExercise(days);
  const made = usualPlan({ ...usual, profile, catalog, visitsTo: (id) => visits.get(id) ?? [] });
  if (made.session === null) throw new BadUse(nothingAllowed(made, catalog));
  const morning = morningOf({ state, profile, catalog, date, days });
  const basis = {
    kind: "log",
    lastDate: usual.date,
    visits: usual.visits,
    trims: made.trims,
    leftOut: made.leftOut,
    guessedFromWeeks: lifter.weeks,
    planIsOver: (ask.plan ?? state.plan) !== null,
  } as const;
  return { date, basis, asked: askedSession(made.session, morning), morning };
}

const NOTHING_KNOWN = "No exercise in this log is one of the catalogue's, so there is nothing to ask for.";
const WAY_OUT = "Make a plan with `plan --profile`, and name it with --plan.";

function nothingAllowed({ leftOut }: UsualPlan, catalog: Catalog): string {
  const names = namesFrom(catalog);
  const why = leftOut.map(({ refusal }) => reviseRefusalSentence(refusal, names));
  return ["Nothing of the session in the log may be asked of this lifter.", ...why, WAY_OUT].join(" ");
}

/** The session of a log is a routine of one day. */
function onDay(profile: Profile, date: string): Profile {
  return { ...profile, days: [weekdayOf(date)], startDate: date };
}
