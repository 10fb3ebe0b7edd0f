// What does a log look like that makes the coach speak up? Four weeks of a plan, written as the app writes them: one lift grows,
// one stands still although every set was done, one hurt on two days.
import { loadCatalog } from "@dorsal/content";
import {
  currentVersion,
  dueSessions,
  EMPTY_JOURNAL,
  type EventType,
  evolve,
  type JournalEvent,
  type PlanItem,
  parseProfile,
  planFromRoutine,
} from "@dorsal/engine";
import { CLOCK_START, toJsonLines, wrapFacts } from "@dorsal/sync";

export const STANDS_STILL = "barbell_row";
export const GROWS = "pulldown_pronated";
export const HURTS = "cable_reverse_fly";

const PLAN = "plan";
const WEEKS = 4;
const FIRST_DAY = "2026-10-26";
/** The days on which the reverse fly was told as seven of ten. */
const RED = ["2026-11-12", "2026-11-19"];
const at = (date: string, time: string) => `${date}T${time}:00.000+00:00`;

/** A backup: everything from consent to the last visit, on the Thursday of the fourth week. The reserve was told a week longer. */
export function weeksLogged(): string {
  const began: readonly JournalEvent[] = [
    { type: "ConsentGiven", data: { policy: 1, healthData: true } },
    { type: "ScreeningAnswered", data: { yes: [], outcome: "go", cleared: false } },
    ...planned(),
  ];
  const due = dueSessions(began.reduce(evolve, EMPTY_JOURNAL)).slice(0, WEEKS * 2);
  const visits = due.flatMap(({ plannedDate, session }, visit) => [
    ...visitOn(plannedDate, session.items, visit),
    ...painOn(plannedDate),
  ]);
  const writer = {
    device: "the phone before",
    randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
    versionOf: (type: string) => currentVersion(type as EventType),
  };
  const nowMs = Date.parse(at("2026-11-19", "19:00"));
  return toJsonLines(
    wrapFacts([...began, ...beforeThePlan(), ...visits], writer, { last: CLOCK_START, nowMs }),
  );
}

function planned(): readonly JournalEvent[] {
  const catalog = loadCatalog();
  const asked = {
    level: 3,
    goal: "size",
    days: ["mon", "thu"],
    minutes: 60,
    weeks: 12,
    startDate: FIRST_DAY,
    bodyMassKg: 80,
    equipment: [
      "barbell",
      "bench",
      "cable",
      "dumbbell",
      "pulldown_machine",
      "reverse_fly_machine",
      "row_machine",
    ],
  };
  const profile = parseProfile(asked, catalog, FIRST_DAY);
  if (!profile.ok) throw new Error(JSON.stringify(profile.refusal));
  const items = [STANDS_STILL, GROWS, HURTS].map((exercise) => ({ exercise, sets: 3 }));
  const routine = (["mon", "thu"] as const).map((day) => ({
    day,
    // Two rows without support need a day between them, which they have.
    items: items.map((item) => ({ ...item, ...(item.exercise === HURTS && { sets: 2 }) })),
  }));
  const made = planFromRoutine({ profile: profile.value, routine, catalog });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return [
    { type: "ProfileSaved", data: { profile: profile.value } },
    { type: "PlanAdopted", data: { planId: PLAN, plan: made.value.plan } },
  ];
}

function beforeThePlan(): readonly JournalEvent[] {
  const sessionId = "before the plan";
  const date = "2026-10-19";
  const set = { exercise: GROWS, setType: "working", loadKg: 45, reps: 10, rir: 2 } as const;
  const where = { sessionId, itemId: "free" };
  return [
    { type: "SessionStarted", data: { sessionId, startedAt: at(date, "18:00"), planned: null } },
    { type: "ExerciseAdded", data: { ...where, exercise: GROWS } },
    {
      type: "SetPerformed",
      data: { ...where, setId: sessionId, performedAt: at(date, "18:10"), facts: set, prescribed: null },
    },
    { type: "SessionFinished", data: { sessionId, endedAt: at(date, "18:20") } },
  ];
}

function visitOn(date: string, items: readonly PlanItem[], visit: number): readonly JournalEvent[] {
  const sessionId = `visit ${visit + 1}`;
  return [
    {
      type: "SessionStarted",
      data: { sessionId, startedAt: at(date, "18:00"), planned: { planId: PLAN, date } },
    },
    ...items.flatMap((item) => setsOf(item, sessionId, { date, visit })),
    { type: "SessionFinished", data: { sessionId, endedAt: at(date, "18:50"), sessionRpe: 7 } },
  ];
}

interface When {
  readonly date: string;
  readonly visit: number;
}

function setsOf(
  { id, exercise, sets, rir, restS, reps = [8, 12] }: PlanItem,
  sessionId: string,
  { date, visit }: When,
): readonly JournalEvent[] {
  return Array.from({ length: sets }, (_, i): JournalEvent => {
    const setId = `${sessionId} ${exercise} ${i + 1}`;
    const asked = { exercise, setNumber: i + 1, restS, reasons: [], ...(rir !== undefined && { rir }) };
    const done = { setType: "working", loadKg: loadOf(exercise, visit), reps: reps[0] + 1, rir: 2 } as const;
    const minute = String(10 + 3 * i).padStart(2, "0");
    return {
      type: "SetPerformed",
      data: {
        setId,
        sessionId,
        itemId: id,
        performedAt: at(date, `18:${minute}`),
        facts: { exercise, ...done },
        prescribed: asked,
      },
    };
  });
}

function loadOf(exercise: string, visit: number): number {
  if (exercise === GROWS) return 50 + 2.5 * visit;
  return exercise === STANDS_STILL ? 60 : 20 + Math.floor(visit / 2);
}

function painOn(date: string): readonly JournalEvent[] {
  if (!RED.includes(date)) return [];
  const note = { exercise: HURTS, during: 7, sharp: false, redFlags: [] };
  return [{ type: "PainNoted", data: { painId: `pain ${date}`, notedAt: at(date, "18:40"), ...note } }];
}
