// What changes next time? For every exercise of this visit the first set that will be asked, with its reasons.
import type { Catalog } from "@dorsal/content";
import {
  type DueSession,
  dueSessions,
  type JournalState,
  type PlanItem,
  type SessionRecord,
  type SetPrescription,
  setsOf,
} from "@dorsal/engine";
import type { Learned } from "../../../state/knowledge.ts";
import { askingOf } from "../live/asking-of.ts";
import { lifterOf } from "../live/lifter.ts";
import { readPast } from "../live/past.ts";
import { askedSet } from "../steps/asked-set.ts";
import { freeItem } from "../steps/free-item.ts";
import type { SessionLine } from "../steps/session-lines.ts";

export interface NextTime {
  readonly exercise: string;
  /** The day on which the plan asks for it again; null where it does not. */
  readonly date: string | null;
  readonly asked: SetPrescription;
}

export interface NextTimeQuestion {
  readonly state: JournalState;
  readonly record: SessionRecord;
  readonly learned: Learned;
  readonly catalog: Catalog;
  readonly today: string;
}

export function nextTimes({ state, record, learned, catalog, today }: NextTimeQuestion): readonly NextTime[] {
  const past = readPast(state);
  const profile = lifterOf(state);
  const due = dueSessions(state).filter(({ status, date }) => status === "due" && date >= today);
  return trainedIn(record).flatMap((exercise) => {
    const planned = plannedNext(due, exercise);
    const item = planned?.item ?? freeItem("next", catalog.exercises[exercise], profile);
    if (item === null) return [];
    const date = planned?.date ?? today;
    // How today is says nothing about that day.
    const asking = askingOf({ state, past, learned, catalog, today: date, asPlanned: true });
    // Until then the plan is followed: it is no break.
    const lastTrained = due.findLast((one) => one.date < date)?.date ?? today;
    const asked = askedSet({ ...asking, day: { ...asking.day, lastTrained } }, asLine(item), {
      itemId: item.id,
      kind: "working",
      number: 1,
      of: item.sets,
      side: null,
    });
    return asked === null ? [] : [{ exercise, date: planned?.date ?? null, asked }];
  });
}

/** Exercises with working sets, in the order in which they were trained. */
export function trainedIn(record: SessionRecord): readonly string[] {
  const working = setsOf(record).filter(({ facts }) => facts.setType === "working");
  return [...new Set(working.map(({ facts }) => facts.exercise))];
}

function plannedNext(due: readonly DueSession[], exercise: string) {
  for (const { session, date } of due) {
    const item = session.items.find((one) => one.exercise === exercise);
    if (item !== undefined) return { item, date };
  }
  return null;
}

function asLine(item: PlanItem): SessionLine {
  return { phase: "main", item, sets: [], skipped: false, note: "", added: false };
}
