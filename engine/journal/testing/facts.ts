// Which facts do the tests tell? Short names for common events, as a lifter would say them.
import type { SetFacts } from "../../training/set.ts";
import type { DataOf, JournalEvent } from "../events.ts";
import { TWO_WEEKS, WEEK_1 } from "./two-week-plan.ts";

export const CONSENTED: JournalEvent = { type: "ConsentGiven", data: { policy: 1, healthData: true } };
export const SCREENED: JournalEvent = {
  type: "ScreeningAnswered",
  data: { yes: [], outcome: "go", cleared: false },
};
export const ADMITTED = [CONSENTED, SCREENED] as const;

export const ADOPTED: JournalEvent = { type: "PlanAdopted", data: { planId: "plan", plan: TWO_WEEKS } };
export const ON_PLAN = [...ADMITTED, ADOPTED] as const;

/** An evening in Lisbon. */
export function at(date: string, time = "18:00:00"): string {
  return `${date}T${time}.000+00:00`;
}

export function started(sessionId: string, date: string, plannedDate: string | null = null): JournalEvent {
  const planned = plannedDate === null ? null : { planId: "plan", date: plannedDate };
  return { type: "SessionStarted", data: { sessionId, startedAt: at(date), planned } };
}

export function finished(sessionId: string, date: string, time = "18:40:00"): JournalEvent {
  return { type: "SessionFinished", data: { sessionId, endedAt: at(date, time) } };
}

export function added(sessionId: string, itemId: string, exercise: string): JournalEvent {
  return { type: "ExerciseAdded", data: { sessionId, itemId, exercise } };
}

/** "50 x 10" on the pulldown, two in reserve. */
export function lifted(loadKg: number, reps: number, exercise = "pulldown_pronated"): SetFacts {
  return { exercise, setType: "working", loadKg, reps, rir: 2 };
}

export function performed(
  setId: string,
  facts: SetFacts,
  where: Partial<Pick<DataOf<"SetPerformed">, "sessionId" | "itemId" | "performedAt">> = {},
): JournalEvent {
  return { type: "SetPerformed", data: performedData(setId, facts, where) };
}

export function performedData(
  setId: string,
  facts: SetFacts,
  where: Partial<Pick<DataOf<"SetPerformed">, "sessionId" | "itemId" | "performedAt">> = {},
): DataOf<"SetPerformed"> {
  const performedAt = at(WEEK_1.mon, "18:10:00");
  return { setId, sessionId: "monday", itemId: "w1-mon-2", performedAt, facts, prescribed: null, ...where };
}

/** The first Monday of the plan, begun. */
export const MONDAY_OPEN = [...ON_PLAN, started("monday", WEEK_1.mon, WEEK_1.mon)] as const;
