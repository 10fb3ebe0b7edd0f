// What could three months of a lifter look like? A plan of two to four exercises, visits kept and missed, good and bad days,
// check-ins, pain, and answers to what was proposed on the way.
import fc from "fast-check";
import type { JournalEvent } from "../../journal/events.ts";
import { evolve } from "../../journal/evolve.ts";
import { dueSessions } from "../../journal/planned-sessions.ts";
import { EMPTY_JOURNAL, type JournalState } from "../../journal/state.ts";
import { catalog, GYM, parsed } from "../../plan/testing/lifter.ts";
import { addDays } from "../../training/calendar.ts";
import type { Evidence } from "../evidence.ts";
import { proposals } from "../proposals.ts";
import { answered } from "./story.ts";
import { checkInOf, painOf, visitOf } from "./told-events.ts";
import { writtenPlan } from "./written-plan.ts";

const FIRST_MONDAY = "2026-08-03";
const EXERCISES = ["pulldown_pronated", "machine_row", "pull_up", "barbell_row", "face_pull"] as const;

const day = fc.record({
  isKept: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  loadKg: fc.constantFrom(57.5, 60, 60, 60, 62.5),
  reps: fc.integer({ min: 5, max: 13 }),
  rir: fc.integer({ min: 0, max: 4 }),
  pain: fc.constantFrom(0, 0, 0, 0, 0, 0, 3, 5, 7),
  soreness: fc.constantFrom(1, 1, 2, 2, 2, 3, 3, 5),
  sleepH: fc.constantFrom(5, 7, 7.5, 8, 8),
  answer: fc.constantFrom("accepted", "refused", null, null, null, null, null, null, null, null),
});
type Day = typeof day extends fc.Arbitrary<infer Told> ? Told : never;

const lifter = fc.record({
  level: fc.integer({ min: 1, max: 5 }),
  limits: fc.constantFrom([], [], ["shoulder_pain"], ["hypertension_valsalva"]),
  exercises: fc.subarray([...EXERCISES], { minLength: 2, maxLength: 4 }),
  sets: fc.integer({ min: 2, max: 6 }),
  /** How often what was done on one day is done again: people repeat themselves. */
  sameFor: fc.integer({ min: 1, max: 9 }),
  /** Planned visits before an absence of five, for some. */
  awayAfter: fc.oneof(fc.constant(99), fc.integer({ min: 0, max: 25 })),
});

/** Evidence on a day of the thirteenth week. */
export const randomEvidence: fc.Arbitrary<Evidence> = fc
  .tuple(lifter, fc.array(day, { minLength: 30, maxLength: 30 }), fc.integer({ min: 20, max: 98 }))
  .map(([who, days, daysIn]) => {
    const today = addDays(FIRST_MONDAY, daysIn);
    return { state: historyOf(who, days, today), catalog, today };
  });

type Who = typeof lifter extends fc.Arbitrary<infer Told> ? Told : never;

function historyOf(
  { level, limits, exercises, sets, sameFor, awayAfter }: Who,
  days: readonly Day[],
  today: string,
): JournalState {
  const profile = parsed({
    level,
    goal: "general",
    days: ["mon", "thu"],
    minutes: 60,
    bodyMassKg: 75,
    equipment: GYM,
    contraindications: limits,
  });
  const work = exercises.map((id) => `${id} ${sets} x 8-12 @2`).join("; ");
  const plan = writtenPlan(`13 weeks from ${FIRST_MONDAY}, mon thu: ${work}`, {
    profile,
    catalog,
    deloads: [6],
  });
  const adopted: readonly JournalEvent[] = [
    { type: "ProfileSaved", data: { profile } },
    { type: "PlanAdopted", data: { planId: "plan", plan } },
  ];
  let state = adopted.reduce(evolve, EMPTY_JOURNAL);
  const dates = dueSessions(state).map(({ date }) => date);
  const isAway = (at: number) => at >= awayAfter && at < awayAfter + 5;
  for (const [at, date] of dates.filter((one) => one < today).entries()) {
    const told = days[at - (at % sameFor)];
    const own = days[at];
    if (told === undefined || own === undefined) continue;
    const events = eventsOf(
      { ...told, isKept: own.isKept && !isAway(at), pain: own.pain },
      { state, date, exercises },
    );
    state = events.reduce(evolve, state);
    if (own.answer !== null)
      state = answered(proposals({ state, catalog, today: date }), date, own.answer).reduce(evolve, state);
  }
  return state;
}

function eventsOf(
  { isKept, loadKg, reps, rir, pain, soreness, sleepH }: Day,
  {
    state,
    date,
    exercises,
  }: { readonly state: JournalState; readonly date: string; readonly exercises: readonly string[] },
): readonly JournalEvent[] {
  const checkIn = checkInOf(
    date,
    `sleep ${sleepH} h, soreness ${soreness}${soreness > 4 ? ", sore lats" : ""}`,
  );
  const visits = isKept
    ? exercises.flatMap((id) => visitOf(state, date, `${id} ${loadKg} kg: ${reps}@${rir} ${reps}@${rir}`))
    : [];
  const hurt: readonly JournalEvent[] =
    pain === 0 ? [] : [{ type: "PainNoted", data: painOf(date, `${exercises[0]} ${pain}`) }];
  return [{ type: "CheckInRecorded", data: checkIn }, ...visits, ...hurt];
}
