// Which load does each lift of the session begin with? Asked of the same rule that the session asks.

import { catalog } from "virtual:dorsal-catalog";
import type { JournalState, PlannedSession, SetPrescription } from "@dorsal/engine";
import type { Learned } from "../../state/knowledge.ts";
import { askingOf } from "../session/live/asking-of.ts";
import { readPast } from "../session/live/past.ts";
import { type Asking, askedSet } from "../session/steps/asked-set.ts";
import { sessionLines } from "../session/steps/session-lines.ts";
import { stepOf } from "../session/steps/session-steps.ts";

export interface FirstLoadsQuestion {
  readonly state: JournalState;
  readonly session: PlannedSession;
  readonly today: string;
  readonly learned: Learned;
  readonly asPlanned: boolean;
}

export function firstLoads({
  session,
  ...sources
}: FirstLoadsQuestion): ReadonlyMap<string, SetPrescription> {
  const asking = askingOf({ ...sources, catalog, past: readPast(sources.state) });
  const lines = sessionLines({ planned: session, touched: [], catalog, profile: asking.profile });
  const asked = lines
    .filter(({ phase }) => phase === "main")
    .map((line) => [line.item.id, firstOf(asking, line)] as const);
  return new Map(asked.filter((entry): entry is readonly [string, SetPrescription] => entry[1] !== null));
}

function firstOf(asking: Asking, line: ReturnType<typeof sessionLines>[number]): SetPrescription | null {
  const step = stepOf(line);
  return step === null ? null : askedSet(asking, line, step);
}
