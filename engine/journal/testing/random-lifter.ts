// Which logs could there be? A random lifter asks for anything at any time; what the journal grants is the log.
import fc from "fast-check";
import type { Command, CommandData } from "../commands.ts";
import { decide } from "../decide.ts";
import type { JournalEvent } from "../events.ts";
import { evolve } from "../evolve.ts";
import { openSession } from "../sessions.ts";
import type { JournalState } from "../state.ts";
import { ADMITTED, at, lifted } from "./facts.ts";
import { fold } from "./given.ts";
import { importedFact, meaning, namedImport } from "./random-import.ts";
import { TWO_WEEKS, WEEK_1, WEEK_2 } from "./two-week-plan.ts";

type Asked = Exclude<
  Command["type"],
  "GiveConsent" | "WithdrawConsent" | "AnswerScreening" | "SaveProfile" | "ChooseUnit"
>;

const DAYS = [WEEK_1.mon, "2026-11-24", WEEK_1.thu, WEEK_2.mon, WEEK_2.thu] as const;
const PLANNED_ITEMS = ["w1-mon-1", "w1-mon-2", "w1-mon-3", "w1-thu-2", "w2-mon-2"] as const;

const day = fc.constantFrom(...DAYS);
const instant = fc
  .tuple(day, fc.integer({ min: 10, max: 59 }))
  .map(([date, minute]) => at(date, `18:${minute}:00`));
const named = (kind: string, count: number) => fc.integer({ min: 1, max: count }).map((n) => `${kind}-${n}`);
const sessionId = named("session", 6);
const setId = named("set", 25);
const itemId = fc.oneof(fc.constantFrom(...PLANNED_ITEMS), named("extra", 3));
const exercise = fc.constantFrom("pulldown_pronated", "face_pull", "pull_up");
const facts = fc
  .tuple(fc.constantFrom(0, 40, 42.5), fc.integer({ min: 0, max: 12 }), exercise)
  .map(([loadKg, reps, name]) => lifted(loadKg, reps, name));

const LIGHTER = { kind: "deload_week", week: 2 } as const;

const DATA: { readonly [Name in Asked]: fc.Arbitrary<CommandData<Name>> } = {
  AdoptPlan: fc.record({ planId: named("plan", 3), plan: fc.constant(TWO_WEEKS) }),
  EndPlan: fc.constant({ why: "stopped" }),
  MoveSession: fc.record({ fromDate: day, toDate: day }),
  RevisePlan: fc.record({
    revisionId: named("revision", 3),
    revisedAt: instant,
    fromDate: day,
    change: fc.oneof(
      fc.constant(LIGHTER),
      fc.record({
        kind: fc.constant("undo" as const),
        revisionId: named("revision", 3),
        undone: fc.constant(LIGHTER),
      }),
    ),
    differences: fc.constant([]),
    plan: fc.constantFrom(TWO_WEEKS, { ...TWO_WEEKS, weeks: TWO_WEEKS.weeks.slice(0, 1) }),
  }),
  AnswerProposal: fc.record({
    proposalId: named("proposal", 3),
    answeredAt: instant,
    about: fc.constant({ kind: "deload" }),
    answer: fc.constantFrom("accepted", "refused"),
  }),
  CheckIn: fc.record({
    checkInId: named("check-in", 3),
    checkedAt: instant,
    soreness: fc.integer({ min: 0, max: 5 }),
  }),
  StartSession: fc.record({ sessionId, startedAt: instant, plannedDate: fc.option(day) }),
  PerformSet: fc.record({
    setId,
    sessionId,
    itemId,
    performedAt: instant,
    facts,
    prescribed: fc.constant(null),
  }),
  CorrectSet: fc.record({ setId, facts }),
  VoidSet: fc.record({ setId }),
  ConfirmSet: fc.record({ setId }),
  SwapItem: fc.record({ sessionId, itemId, exercise, why: fc.constant("choice") }),
  SkipItem: fc.record({ sessionId, itemId, why: fc.constant("time") }),
  AddExercise: fc.record({ sessionId, itemId, exercise }),
  WriteNote: fc.record({ sessionId, text: fc.constantFrom("", "tired") }),
  FinishSession: fc.record({ sessionId, endedAt: instant }),
  NotePain: fc.record({
    painId: named("pain", 3),
    notedAt: instant,
    sessionId,
    during: fc.integer({ min: 0, max: 10 }),
    sharp: fc.boolean(),
    redFlags: fc.constantFrom([], [], [], ["chest_pressure"]),
  }),
  RecordBodyMass: fc.record({ date: day, bodyMassKg: fc.constantFrom(80, 81) }),
  UndoImport: fc.record({ importId: namedImport }),
  ExplainName: meaning,
};

/** How often each is asked for: mostly sets, as in a gym; what is not named, once. */
const WEIGHTS: Readonly<Partial<Record<Asked, number>>> = {
  PerformSet: 20,
  AddExercise: 8,
  StartSession: 6,
  FinishSession: 2,
  CorrectSet: 6,
  VoidSet: 2,
};

const command = fc.oneof(
  ...Object.entries(DATA).map(([type, data]) => ({
    arbitrary: data.map((each) => ({ type, data: each }) as Command),
    weight: WEIGHTS[type as Asked] ?? 1,
  })),
);

/** What is asked for, and now and then a fact from the file of another app, which nobody is asked about. */
const step = fc.oneof(
  { arbitrary: command, weight: 12 },
  { arbitrary: importedFact.map((event) => ({ event })), weight: 1 },
);

/** Every event that was granted or came with a file, in order, from consent on. */
export const randomLog: fc.Arbitrary<readonly JournalEvent[]> = fc
  .array(step, { minLength: 60, maxLength: 160, size: "max" })
  .map((steps) => {
    const story = { state: fold(ADMITTED), log: [...ADMITTED] };
    return steps.reduce<Story>(
      (told, next) => ("event" in next ? append(told, [next.event]) : ask(told, next)),
      story,
    ).log;
  });

interface Story {
  readonly state: JournalState;
  readonly log: readonly JournalEvent[];
}

function ask({ state, log }: Story, asked: Command): Story {
  const decision = decide(state, inOpenSession(state, asked));
  return decision.ok ? append({ state, log }, decision.value) : { state, log };
}

function append({ state, log }: Story, events: readonly JournalEvent[]): Story {
  return { state: events.reduce(evolve, state), log: log.concat(events) };
}

/** A lifter does not guess ids: what is asked for in a session is asked for in the open one. */
function inOpenSession(state: JournalState, asked: Command): Command {
  const open = openSession(state);
  if (open === null || asked.type === "StartSession" || !("data" in asked)) return asked;
  if (!("sessionId" in asked.data)) return asked;
  return { ...asked, data: { ...asked.data, sessionId: open.sessionId } } as Command;
}
