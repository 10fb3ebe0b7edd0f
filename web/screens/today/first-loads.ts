// Which load does each lift of the session begin with? Asked of the same rule that the session asks.

import { catalog } from "virtual:dorsal-catalog";
import type { JournalState, PlannedSession, SetPrescription } from "@dorsal/engine";
import { lifterOf } from "../session/live/lifter.ts";
import { readPast } from "../session/live/past.ts";
import { type Asking, askedSet } from "../session/steps/asked-set.ts";
import { painSince } from "../session/steps/pain-since.ts";
import { sessionLines } from "../session/steps/session-lines.ts";
import { stepOf } from "../session/steps/session-steps.ts";

export function firstLoads(
  state: JournalState,
  session: PlannedSession,
  today: string,
): ReadonlyMap<string, SetPrescription> {
  const past = readPast(state);
  const profile = lifterOf(state);
  const painOf = (exercise: string) => painSince(state.pain, exercise, past.visitsTo(exercise));
  const asking: Asking = { ...past, catalog, profile, today, painOf };
  const lines = sessionLines({ planned: session, touched: [], catalog, level: profile.level });
  const asked = lines
    .filter(({ phase }) => phase === "main")
    .map((line) => [line.item.id, firstOf(asking, line)] as const);
  return new Map(asked.filter((entry): entry is readonly [string, SetPrescription] => entry[1] !== null));
}

function firstOf(asking: Asking, line: ReturnType<typeof sessionLines>[number]): SetPrescription | null {
  const step = stepOf(line);
  return step === null ? null : askedSet(asking, line, step);
}
