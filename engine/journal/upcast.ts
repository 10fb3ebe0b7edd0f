// How is an old event read today? Each type has a chain of upcasters, one per version; what is stored is never
// rewritten. What this app cannot read yet (a newer version, a type it does not know) stays in the log, unfolded.
import { ok, type Result, refuse } from "../training/result.ts";
import type { EventType, JournalEvent } from "./events.ts";

export interface StoredEvent {
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
}

/** Lifts data by one version: position 0 from version 1 to 2, and so on. */
export type Upcaster = (data: unknown) => unknown;
export type UpcasterChains<T extends string = string> = Readonly<Record<T, readonly Upcaster[]>>;

export type Unreadable =
  | { readonly why: "unknown_type"; readonly type: string }
  | { readonly why: "newer_version"; readonly type: string; readonly version: number; readonly known: number }
  | { readonly why: "no_such_version"; readonly type: string; readonly version: number };

/**
 * PlanRevised 2: a change may be one that is taken back. What was written before is none, and is read as it stands; an
 * older app keeps a version that it does not know, and leaves it unread.
 */
const CHAINS: UpcasterChains<EventType> = {
  ConsentGiven: [],
  ConsentWithdrawn: [],
  ScreeningAnswered: [],
  ProfileSaved: [],
  UnitChosen: [],
  PlanAdopted: [],
  PlanEnded: [],
  SessionMoved: [],
  PlanRevised: [(data) => data],
  ProposalAnswered: [],
  CheckInRecorded: [],
  SessionStarted: [],
  SetPerformed: [],
  SetCorrected: [],
  SetVoided: [],
  SetConfirmed: [],
  ItemSwapped: [],
  ItemSkipped: [],
  ExerciseAdded: [],
  NoteWritten: [],
  PainNoted: [],
  SessionFinished: [],
  BodyMassRecorded: [],
  WorkoutImported: [],
  HistoryImported: [],
  ImportUndone: [],
  NameExplained: [],
};

/** The version that is written today. */
export function currentVersion(type: EventType): number {
  return CHAINS[type].length + 1;
}

/** The data at today's version, by the chain of its type. */
export function upcastWith(chains: UpcasterChains, stored: StoredEvent): Result<unknown, Unreadable> {
  const { type, version, data } = stored;
  const chain = Object.hasOwn(chains, type) ? chains[type] : undefined;
  if (chain === undefined) return refuse({ why: "unknown_type", type });
  const known = chain.length + 1;
  if (version > known) return refuse({ why: "newer_version", type, version, known });
  if (!Number.isInteger(version) || version < 1) return refuse({ why: "no_such_version", type, version });
  return ok(chain.slice(version - 1).reduce((older, lift) => lift(older), data));
}

/** Reads a stored event as one of today's. Its data was checked when it entered the log. */
export function upcast(stored: StoredEvent): Result<JournalEvent, Unreadable> {
  const data = upcastWith(CHAINS, stored);
  return data.ok ? ok({ type: stored.type, data: data.value } as JournalEvent) : data;
}
