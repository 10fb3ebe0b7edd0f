// What does an open session look like right now? Its lines, the lifter's kit and names, read out of the journal.

import { catalog } from "virtual:dorsal-catalog";
import type {
  Exposure,
  JournalState,
  PastLoad,
  PlannedSession,
  Profile,
  SessionRecord,
} from "@dorsal/engine";
import type { Names } from "@dorsal/words";
import { namesIn } from "../../../parts/names.ts";
import type { LoadUnit } from "../../../parts/pounds.ts";
import { type Asking, withSetsAsked } from "../steps/asked-set.ts";
import { painSince } from "../steps/pain-since.ts";
import { type SessionLine, sessionLines } from "../steps/session-lines.ts";

export interface Live {
  readonly record: SessionRecord;
  readonly planned: PlannedSession | null;
  readonly lines: readonly SessionLine[];
  readonly asking: Asking;
  readonly profile: Profile;
  readonly unit: LoadUnit;
  readonly names: Names;
}

/** What the lifter did before this session, read once while it is open. */
export interface Past {
  readonly visitsTo: (exercise: string) => readonly Exposure[];
  readonly past: readonly PastLoad[];
}

export interface LiveSources {
  readonly state: JournalState;
  readonly record: SessionRecord;
  readonly past: Past;
  readonly today: string;
  /** Sets asked on top of the coach's, by item: they live as long as the screen. */
  readonly extra: ExtraSets;
}

export type ExtraSets = Readonly<Record<string, number>>;

export function liveSession({ state, record, past, today, extra }: LiveSources): Live {
  const planned = plannedOf(state, record);
  const profile = lifterOf(state);
  const painOf = (exercise: string) => painSince(state.pain, exercise, past.visitsTo(exercise));
  const asking: Asking = { ...past, catalog, profile, today, painOf };
  const lines = sessionLines({ planned, touched: record.items, catalog, level: profile.level });
  return {
    record,
    planned,
    lines: lines.map((line) => withSetsAsked(asking, line, extra[line.item.id] ?? 0)),
    asking,
    profile,
    unit: state.unit,
    names: namesIn(state.unit),
  };
}

export function plannedOf(state: JournalState, { planned }: SessionRecord): PlannedSession | null {
  if (planned === null || state.plan?.planId !== planned.planId) return null;
  const sessions = state.plan.plan.weeks.flatMap((week) => week.sessions);
  return sessions.find(({ date }) => date === planned.date) ?? null;
}

export function lifterOf(state: JournalState): Profile {
  return state.plan?.plan.profile ?? state.profile ?? UNKNOWN_LIFTER;
}

/** Somebody who skipped every question: asked what a beginner is asked, with the kit that each exercise names. */
const UNKNOWN_LIFTER: Profile = {
  level: 1,
  goal: "general",
  days: ["mon", "thu"],
  minutes: 30,
  weeks: 6,
  startDate: "2026-01-05",
  equipment: [],
  household: true,
  loadsKg: {},
  contraindications: [],
  exclude: [],
  prefer: [],
  dislike: [],
  sex: "unspecified",
  pushSetsElsewhere: 0,
  lastBlock: [],
  seed: 1,
};
