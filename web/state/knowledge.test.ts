import { loadCatalog } from "@dorsal/content";
import { EMPTY_JOURNAL, type JournalState, type SessionRecord } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { learn, learnedAlready } from "./knowledge.ts";

const catalog = loadCatalog();

function visit(day: string, loadKg: number, isOpen = false): SessionRecord {
  const facts = { exercise: "pulldown_pronated", setType: "working", loadKg, reps: 10, rir: 2 } as const;
  const performedAt = `${day}T18:05:00.000Z`;
  return {
    sessionId: day,
    startedAt: `${day}T18:00:00.000Z`,
    planned: null,
    items: [
      {
        itemId: "pulldown",
        exercise: "pulldown_pronated",
        added: true,
        swaps: [],
        skipped: null,
        note: "",
        sets: [{ setId: `${day}-1`, performedAt, facts, prescribed: null, voided: false }],
      },
    ],
    note: "",
    finished: isOpen ? null : { endedAt: `${day}T18:40:00.000Z` },
  };
}

const journal = (...sessions: readonly SessionRecord[]): JournalState => ({ ...EMPTY_JOURNAL, sessions });
const first = visit("2026-11-16", 50);
const second = visit("2026-11-19", 52.5);
const third = visit("2026-11-23", 55);
const strengthIn = (state: JournalState) =>
  learn(state, catalog).knowledge?.strength.exercises.get("pulldown_pronated");

describe("what the log has taught", () => {
  it("is not learned anew for a set of the open session", () => {
    const before = learn(journal(first, second), catalog);
    expect(learnedAlready(journal(first, second, visit("2026-11-23", 55, true)))).toBe(before);
  });

  it("is the same whether a visit is learned on top or with all others", () => {
    learn(journal(first, second), catalog);
    const onTop = strengthIn(journal(first, second, third));
    learn(EMPTY_JOURNAL, catalog);
    expect(strengthIn(journal(first, second, third))).toEqual(onTop);
  });

  it("is learned anew when a past visit changes", () => {
    const before = strengthIn(journal(first, second));
    expect(learnedAlready(journal(visit("2026-11-16", 30), second))).toBeNull();
    expect(strengthIn(journal(visit("2026-11-16", 30), second))).not.toEqual(before);
  });
});
