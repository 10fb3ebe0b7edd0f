// May several things become facts at once? Each is decided on what those before it would make true; one refused, none is.
import { ok } from "../training/result.ts";
import type { Command } from "./commands.ts";
import { decide } from "./decide.ts";
import type { JournalEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import type { Decision } from "./refusals.ts";
import type { JournalState } from "./state.ts";

/** All events in order, for one write. */
export function decideTogether(state: JournalState, commands: readonly Command[]): Decision {
  const made: JournalEvent[] = [];
  let so = state;
  for (const command of commands) {
    const decision = decide(so, command);
    if (!decision.ok) return decision;
    made.push(...decision.value);
    so = decision.value.reduce(evolve, so);
  }
  return ok(made);
}
