// How does a wish become entries of a person's log? Each command is decided on the state that the one before it left.
import { randomBytes } from "node:crypto";
import {
  type Command,
  currentVersion,
  decide,
  evolve,
  type JournalEvent,
  type JournalState,
  ok,
  type Refusal,
  type Result,
} from "@dorsal/engine";
import { CLOCK_START, type Envelope, wrapFacts } from "@dorsal/sync";
import type { ReadJournal } from "./read-journal.ts";

export interface Writing {
  /** Who writes, as the log names it. */
  readonly device: string;
  readonly nowMs: number;
}

/** The envelopes that would make all commands true, or the first refusal. Nothing is stored. */
export function envelopesFor(
  { state, last }: ReadJournal,
  commands: readonly Command[],
  { device, nowMs }: Writing,
): Result<readonly Envelope[], Refusal> {
  const facts: JournalEvent[] = [];
  let after: JournalState = state;
  for (const command of commands) {
    const decided = decide(after, command);
    if (!decided.ok) return decided;
    facts.push(...decided.value);
    after = decided.value.reduce(evolve, after);
  }
  const versionOf = (type: string) => currentVersion(type as JournalEvent["type"]);
  return ok(wrapFacts(facts, { device, randomBytes, versionOf }, { last: last?.at ?? CLOCK_START, nowMs }));
}
