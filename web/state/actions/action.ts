// What does every action do? Read the clock once, make its command, let the journal decide and write; several commands of
// one tap are one write.
import { type Command, ok, type Result } from "@dorsal/engine";
import { type Now, readClock } from "../clock.ts";
import type { ActionRefusal, JournalStore } from "../journal-store.ts";

/** Resolves once what follows is durable on this device; a refusal has changed nothing. */
export type Outcome<Made = void> = Promise<Result<Made, ActionRefusal>>;

export function act(journal: JournalStore, commandAt: (now: Now) => Command | readonly Command[]): Outcome {
  const now = readClock();
  return journal.perform(commandAt(now), now.ms);
}

/** As `act`, for commands that name something new: resolves with those names. */
export async function make<Made>(
  journal: JournalStore,
  commandAt: (now: Now) => { readonly command: Command | readonly Command[]; readonly made: Made },
): Outcome<Made> {
  const now = readClock();
  const { command, made } = commandAt(now);
  const done = await journal.perform(command, now.ms);
  return done.ok ? ok(made) : done;
}
