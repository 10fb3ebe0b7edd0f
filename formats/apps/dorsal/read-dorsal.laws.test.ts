import { EMPTY_JOURNAL, evolve, importedWorkouts, type JournalEvent, standingSets } from "@dorsal/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWhole } from "../../reading/read-whole.testing.ts";

const sessionId = fc.constantFrom("monday", "thursday");
const setId = fc.constantFrom("a", "b", "c", "d", "e");
const facts = fc.record({
  exercise: fc.constantFrom("pull_up", "face_pull"),
  setType: fc.constantFrom("working", "warmup", "drop"),
  reps: fc.integer({ min: 0, max: 30 }),
});

const startedAt = "2026-11-20T18:00:00.000+01:00";
const started: readonly JournalEvent[] = ["monday", "thursday"].map((sessionId) => ({
  type: "SessionStarted",
  data: { sessionId, startedAt, planned: null },
}));

/** A set belongs to one session and item for good: both follow from its id. */
const performed = fc.record({ setId, facts }).map(({ setId, facts }): JournalEvent => {
  const home = setId < "c" ? "monday" : "thursday";
  const data = { setId, sessionId: home, itemId: "item", performedAt: startedAt, prescribed: null };
  return { type: "SetPerformed", data: { ...data, facts } };
});
const corrected = fc.record({ setId, facts }).map((data): JournalEvent => ({ type: "SetCorrected", data }));
const voided = fc.record({ setId }).map((data): JournalEvent => ({ type: "SetVoided", data }));
const noted = fc
  .record({ sessionId, text: fc.constantFrom("tired", "fresh") })
  .map((data): JournalEvent => ({ type: "NoteWritten", data }));
const importId = fc.constantFrom("first", "second");
const brought = fc
  .record({ importId, workoutKey: fc.constantFrom("k", "l"), reps: fc.nat(20) })
  .map(({ reps, ...named }): JournalEvent => {
    const entries = [{ name: "Row", sets: [{ setType: "working" as const, reps }] }];
    return { type: "WorkoutImported", data: { ...named, startedAt: "2024-01-01", entries } };
  });
const undone = fc.record({ importId }).map((data): JournalEvent => ({ type: "ImportUndone", data }));

const log = fc
  .array(fc.oneof(performed, corrected, voided, noted, brought, undone), { maxLength: 40 })
  .map((events) => [...started, ...events]);

function asLines(events: readonly JournalEvent[]): string {
  const envelopes = events.map(({ type, data }, index) => ({
    id: `event-${index}`,
    device: "phone",
    at: { wallMs: 1_795_000_000_000 + index, counter: 0 },
    type,
    version: 1,
    data,
  }));
  return envelopes.map((envelope) => `${JSON.stringify(envelope)}\n`).join("");
}

describe("a log read as another app's file", () => {
  it("tells the sets that stand in the journal after the same events", () => {
    fc.assert(
      fc.property(log, (events) => {
        const state = events.reduce(evolve, EMPTY_JOURNAL);
        const own = state.sessions.flatMap(({ items }) => items.flatMap((item) => standingSets(item)));
        const imported = importedWorkouts(state).flatMap(({ entries }) =>
          entries.flatMap(({ sets }) => sets),
        );
        const expected = [
          ...own.map(({ facts: { exercise, setType, reps } }) => `${exercise} ${setType} ${reps}`),
          ...imported.map(({ reps }) => `Row working ${reps}`),
        ];
        const read = readWhole(asLines(events));
        const told = read.sets.map(({ exercise, setType, reps }) => `${exercise} ${setType} ${reps}`);
        expect(told.sort()).toEqual(expected.sort());
      }),
      { numRuns: process.env.DORSAL_SOAK === "1" ? 5_000 : 100 },
    );
  });

  it("leaves each line in one place, whatever the order of the lines", () => {
    fc.assert(
      fc.property(
        log.chain((events) => fc.shuffledSubarray(events, { minLength: 1 })),
        (events) => {
          const read = readWhole(asLines(events), {}, 97);
          const lines = [...read.sets, ...read.notes, ...read.others, ...read.refused].map(
            ({ line }) => line,
          );
          expect(lines.sort((a, b) => a - b)).toEqual(events.map((_, index) => index + 1));
        },
      ),
    );
  });
});
