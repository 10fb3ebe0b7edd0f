// How is a rule of the journal told? given(facts).when(command).makes(facts), or .refused(with the numbers).
import { expect } from "vitest";
import type { Command } from "../commands.ts";
import { decide } from "../decide.ts";
import type { JournalEvent } from "../events.ts";
import { evolve } from "../evolve.ts";
import type { Refusal } from "../refusals.ts";
import { EMPTY_JOURNAL, type JournalState } from "../state.ts";

export function fold(events: readonly JournalEvent[], from: JournalState = EMPTY_JOURNAL): JournalState {
  return events.reduce(evolve, from);
}

export function given(...events: readonly JournalEvent[]) {
  const state = fold(events);
  return {
    when: (command: Command) => {
      const decision = decide(state, command);
      return {
        makes: (...expected: readonly JournalEvent[]) =>
          expect(decision).toEqual({ ok: true, value: expected }),
        refused: (refusal: Refusal) => expect(decision).toEqual({ ok: false, refusal }),
      };
    },
    /** The state itself, for what is read from it. */
    state,
  };
}
