// What does an open session look like right now? Its lines, the lifter's kit and names, read out of the journal.

import { catalog } from "virtual:dorsal-catalog";
import type { JournalState, PlannedSession, Profile, SessionRecord } from "@dorsal/engine";
import type { Names } from "@dorsal/words";
import { namesIn } from "../../../parts/names.ts";
import type { LoadUnit } from "../../../parts/pounds.ts";
import type { Learned } from "../../../state/knowledge.ts";
import { type Asking, withSetsAsked } from "../steps/asked-set.ts";
import { type SessionLine, sessionLines } from "../steps/session-lines.ts";
import { askingOf } from "./asking-of.ts";
import { plannedOf } from "./lifter.ts";
import type { Past } from "./past.ts";

export interface Live {
  readonly record: SessionRecord;
  readonly planned: PlannedSession | null;
  readonly lines: readonly SessionLine[];
  readonly asking: Asking;
  readonly profile: Profile;
  readonly unit: LoadUnit;
  readonly names: Names;
}

export interface LiveSources {
  readonly state: JournalState;
  readonly record: SessionRecord;
  readonly past: Past;
  readonly learned: Learned;
  /** The day on which the session began. */
  readonly today: string;
  readonly clockDay: string;
  readonly asPlanned: boolean;
  /** Left out before, and now to be done after all, by item: until its first set is stored. */
  readonly afterAll: ReadonlySet<string>;
  /** Sets asked on top of the coach's, by item: they live as long as the screen. */
  readonly extra: ExtraSets;
}

export type ExtraSets = Readonly<Record<string, number>>;

export function liveSession({ extra, afterAll, ...sources }: LiveSources): Live {
  const { state, record } = sources;
  const planned = plannedOf(state, record);
  const asking = askingOf({ ...sources, catalog });
  const { profile } = asking;
  const lines = sessionLines({ planned, touched: record.items, catalog, profile }).map((line) =>
    afterAll.has(line.item.id) ? { ...line, skipped: false } : line,
  );
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
