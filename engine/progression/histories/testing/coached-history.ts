// What happens when the coach asks and the lifter does it? Session by session through the real journal: what is asked comes
// from everything logged before, what is done from the true strength of the day, and both become facts.
import type { Catalog } from "@dorsal/content";
import type { JournalEvent } from "../../../journal/events.ts";
import { evolve } from "../../../journal/evolve.ts";
import { type DueSession, dueSessions } from "../../../journal/planned-sessions.ts";
import { EMPTY_JOURNAL, type JournalState } from "../../../journal/state.ts";
import { trainingDays } from "../../../journal/training-days.ts";
import { revisePlan } from "../../../plan/replan/revise-plan.ts";
import { parsed } from "../../../plan/testing/lifter.ts";
import { mayTrain } from "../../../recovery/pain/may-train.ts";
import type { Proposal } from "../../../recovery/proposal.ts";
import { proposals } from "../../../recovery/proposals.ts";
import { checkInOf, painOf } from "../../../recovery/testing/told-events.ts";
import type { PlanItem } from "../../../training/plan.ts";
import type { PlanDifference } from "../../../training/plan-change.ts";
import type { Profile } from "../../../training/profile.ts";
import type { SetFacts, SetPrescription } from "../../../training/set.ts";
import type { TrainingDay } from "../../../training/training-day.ts";
import { learnLifter } from "../../learned/learn-lifter.ts";
import type { LifterKnowledge } from "../../learned/lifter-knowledge.ts";
import { type PrescribeAsk, prescribeSet } from "../../next/prescribe.ts";
import { asksFor } from "./coach-ask.ts";
import type { HistoryFile, ToldLine } from "./history-file.ts";
import { historyPlan } from "./history-plan.ts";
import { dropAfter, lift } from "./simulated-lifter.ts";

export interface VisitTold {
  readonly exercise: string;
  readonly sets: readonly { readonly asked: SetPrescription; readonly done: SetFacts }[];
  /** Null where it was trained; otherwise why not, and what would be trained instead. */
  readonly refused: string | null;
}

export interface SessionTold {
  readonly date: string;
  readonly week: number;
  readonly deload: boolean;
  readonly told: readonly ToldLine[];
  readonly proposed: readonly Proposal[];
  readonly answers: readonly AnswerTold[];
  readonly visits: readonly VisitTold[];
  /** Before the session. */
  readonly knowledge: LifterKnowledge;
  readonly state: JournalState;
}

export interface Coached {
  readonly history: HistoryFile;
  readonly profile: Profile;
  readonly catalog: Catalog;
}

const at = (date: string, time: string) => `${date}T${time}:00.000+00:00`;

/** A profile plans twelve weeks at most; a written plan may be longer. */
const MOST_WEEKS = 12;

export function coachedBy(history: HistoryFile, catalog: Catalog): Coached {
  const weeks = Math.min(MOST_WEEKS, history.weeks);
  return { history, catalog, profile: parsed({ startDate: history.from, weeks, ...history.lifter }) };
}

export function coachHistory(coached: Coached): readonly SessionTold[] {
  const { history, profile, catalog } = coached;
  const begun: readonly JournalEvent[] = [
    { type: "ProfileSaved", data: { profile } },
    { type: "PlanAdopted", data: { planId: "plan", plan: historyPlan(history, profile, catalog) } },
  ];
  let state = begun.reduce(evolve, EMPTY_JOURNAL);
  const sessions: SessionTold[] = [];
  for (;;) {
    const last = sessions.at(-1)?.date ?? "";
    const date = dueSessions(state).find((due) => due.date > last && !isAway(history, due.date))?.date;
    if (date === undefined) return sessions;
    const session = trainOn(date, coached, state, last);
    sessions.push(session);
    state = session.state;
  }
}

function isAway({ told }: HistoryFile, date: string): boolean {
  return told.some(
    ({ verb, date: from, rest }) => verb === "away" && date >= from && date < rest.replace("until ", ""),
  );
}

/** `since` is the day of the session before: what was told after it belongs to this one. */
function trainOn(date: string, coached: Coached, before: JournalState, since: string): SessionTold {
  const { history, profile, catalog } = coached;
  const told = history.told.filter((line) => line.date > since && line.date <= date);
  let state = told.flatMap((line) => toldEvents(line, date)).reduce(evolve, before);
  const days = trainingDays(state);
  const knowledge = learnLifter(days, { catalog, profile, bodyMassOn: () => profile.bodyMassKg });
  const proposed = proposals({ state, catalog, today: date, knowledge });
  const answers = told.flatMap(({ verb }) =>
    verb === "yes" || verb === "no" ? [answerTo(proposed[0], verb, { date, state, catalog })] : [],
  );
  state = answers.flatMap(({ events }) => events).reduce(evolve, state);
  const due = dueSessions(state).find((one) => one.date === date);
  const visits = (due?.session.items ?? []).map((item) =>
    visitTo(item, { coached, state, days, knowledge, date }),
  );
  if (due !== undefined) state = sessionEvents(due, visits).reduce(evolve, state);
  // Pain is noted in the evening of the day.
  state = told
    .filter((line) => line.verb === "pain" && line.date === date)
    .map((line): JournalEvent => ({ type: "PainNoted", data: painOf(line.date, line.rest) }))
    .reduce(evolve, state);
  const { week = 0, deload = false } = due ?? {};
  return { date, week, deload, told, proposed, answers, visits, knowledge, state };
}

export interface AnswerTold {
  readonly said: "yes" | "no";
  readonly events: readonly JournalEvent[];
  /** What the plan became, or why it did not change. */
  readonly differences: readonly PlanDifference[];
  readonly refused: string | null;
}

/** To the first one on the table; a yes changes the plan as the proposal says. */
function answerTo(
  proposal: Proposal | undefined,
  said: "yes" | "no",
  {
    date,
    state,
    catalog,
  }: { readonly date: string; readonly state: JournalState; readonly catalog: Catalog },
): AnswerTold {
  if (proposal === undefined) throw new Error(`nothing to answer on ${date}`);
  const { proposalId, about, change } = proposal;
  const answer = said === "yes" ? "accepted" : "refused";
  const answeredAt = at(date, "08:00");
  const answered: JournalEvent = {
    type: "ProposalAnswered",
    data: { proposalId, about, answer, answeredAt },
  };
  const unchanged = { said, events: [answered], differences: [], refused: null };
  if (said === "no" || change === null || state.plan === null) return unchanged;
  const done = dueSessions(state).filter(({ status }) => status === "done");
  const revised = revisePlan({
    plan: state.plan.plan,
    change,
    fromDate: date,
    catalog,
    done: done.map(({ plannedDate }) => plannedDate),
  });
  if (!revised.ok) return { ...unchanged, refused: revised.refusal.why };
  const { plan, differences } = revised.value;
  const { planId } = state.plan;
  const revision: JournalEvent = {
    type: "PlanRevised",
    data: { planId, revisionId: date, revisedAt: answeredAt, fromDate: date, change, differences, plan },
  };
  return { said, events: [answered, revision], differences, refused: null };
}

function toldEvents({ date, verb, rest }: ToldLine, today: string): readonly JournalEvent[] {
  if (verb === "check-in") return [{ type: "CheckInRecorded", data: checkInOf(date, rest) }];
  if (verb === "pain" && date < today) return [{ type: "PainNoted", data: painOf(date, rest) }];
  return [];
}

export interface Morning {
  readonly coached: Coached;
  readonly state: JournalState;
  readonly days: readonly TrainingDay[];
  readonly knowledge: LifterKnowledge;
  readonly date: string;
}

function visitTo(item: PlanItem, morning: Morning): VisitTold {
  const { coached, state, date } = morning;
  const exercise = coached.catalog.exercises[item.exercise];
  if (exercise === undefined) throw new Error(`no exercise "${item.exercise}"`);
  const may = mayTrain(exercise.id, { state, catalog: coached.catalog, today: date });
  const refused = may.allowed ? null : `${may.why}${may.instead === null ? "" : `, instead ${may.instead}`}`;
  if (refused !== null) return { exercise: exercise.id, sets: [], refused };
  const sets = liftedSets(asksFor(exercise, { item, pain: may.light }, morning), item, morning);
  return { exercise: exercise.id, sets, refused };
}

function liftedSets(ask: PrescribeAsk, item: PlanItem, { coached, date }: Morning): VisitTold["sets"] {
  const { exercise, exposures } = ask;
  const sets: { asked: SetPrescription; done: SetFacts }[] = [];
  for (;;) {
    const asked = prescribeSet({ ...ask, doneToday: sets.map(({ done }) => done) });
    if (asked === null) break;
    const lifted = coached.catalog.exercises[asked.exercise] ?? exercise;
    sets.push({
      asked,
      done: lift({ exercise: lifted, asked, before: sets.length, visit: exposures.length, date }, coached),
    });
  }
  const last = sets.at(-1);
  const drops = last === undefined ? 0 : (item.drops ?? 0);
  for (let i = 0; i < drops && last !== undefined; i++) {
    sets.push({
      asked: last.asked,
      done: dropAfter(sets.at(-1)?.done ?? last.done, exercise, coached.profile),
    });
  }
  return sets;
}

function sessionEvents(due: DueSession, visits: readonly VisitTold[]): readonly JournalEvent[] {
  const { date, planId, plannedDate, session } = due;
  const sessionId = `session ${date}`;
  const performed = visits.flatMap(({ sets }, item) =>
    sets.map(({ asked, done }, i): JournalEvent => {
      const where = { sessionId, itemId: session.items[item]?.id ?? "", performedAt: at(date, "18:10") };
      const setId = `${date} ${item} ${i}`;
      return { type: "SetPerformed", data: { setId, ...where, facts: done, prescribed: asked } };
    }),
  );
  return [
    {
      type: "SessionStarted",
      data: { sessionId, startedAt: at(date, "18:00"), planned: { planId, date: plannedDate } },
    },
    ...performed,
    { type: "SessionFinished", data: { sessionId, endedAt: at(date, "18:40") } },
  ];
}
