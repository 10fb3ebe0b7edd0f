import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "./decide.ts";
import type { JournalEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { importedWorkouts } from "./imported-workouts.ts";
import { setsOf } from "./sessions.ts";
import { EMPTY_JOURNAL, type JournalState, type SetRecord } from "./state.ts";
import { fold } from "./testing/given.ts";
import { randomLog } from "./testing/random-lifter.ts";

const RUNS = process.env.DORSAL_SOAK === "1" ? 5_000 : 75;

function holds(law: (log: readonly JournalEvent[]) => void): void {
  fc.assert(fc.property(randomLog, law), { numRuns: RUNS });
}

/** The state before the log and after each of its events. */
function statesOf(log: readonly JournalEvent[]): readonly JournalState[] {
  const states = [EMPTY_JOURNAL];
  for (const event of log) states.push(evolve(states.at(-1) ?? EMPTY_JOURNAL, event));
  return states;
}

function allSets(state: JournalState): readonly SetRecord[] {
  return state.sessions.flatMap((session) => session.items.flatMap((item) => item.sets));
}

/** What an event is about: events about different things may come in any order. */
function subjectOf({ type, data }: JournalEvent): string {
  if ("sessionId" in data && data.sessionId !== undefined && type !== "PainNoted") return data.sessionId;
  if ("painId" in data) return data.painId;
  if (type === "BodyMassRecorded") return data.date;
  if (type === "WorkoutImported") return data.workoutKey;
  return "plans and person";
}

describe("laws of every log a lifter can make", () => {
  it("is rich enough to mean something", () => {
    const logs = fc.sample(randomLog, { numRuns: 100, seed: 1 });
    const types = new Set(logs.flatMap((log) => log.map((event) => event.type)));
    expect([...types].sort()).toEqual([
      "BodyMassRecorded",
      "CheckInRecorded",
      "ConsentGiven",
      "ExerciseAdded",
      "HistoryImported",
      "ImportUndone",
      "ItemSkipped",
      "ItemSwapped",
      "NameExplained",
      "NoteWritten",
      "PainNoted",
      "PlanAdopted",
      "PlanEnded",
      "PlanRevised",
      "ProposalAnswered",
      "ScreeningAnswered",
      "SessionFinished",
      "SessionMoved",
      "SessionStarted",
      "SetConfirmed",
      "SetCorrected",
      "SetPerformed",
      "SetVoided",
      "WorkoutImported",
    ]);
    const sets = logs.map((log) => log.filter((event) => event.type === "SetPerformed").length);
    expect(sets.reduce((sum, count) => sum + count, 0) / logs.length).toBeGreaterThan(4);
  });

  it("folds every event twice as once", () => {
    holds((log) => {
      log.reduce((state, event) => {
        const once = evolve(state, event);
        expect(evolve(once, event)).toEqual(once);
        return once;
      }, EMPTY_JOURNAL);
    });
  });

  it("loses no set: taking back hides, nothing deletes", () => {
    holds((log) => {
      for (const [index, state] of statesOf(log).entries()) {
        const performed = log.slice(0, index).filter((event) => event.type === "SetPerformed").length;
        const voided = allSets(state).filter((set) => set.voided).length;
        expect(allSets(state).length).toBe(performed);
        expect(state.sessions.flatMap(setsOf).length).toBe(performed - voided);
      }
    });
  });

  it("folds to the same state through a snapshot anywhere", () => {
    fc.assert(
      fc.property(randomLog, fc.nat(), (log, at) => {
        const cut = at % (log.length + 1);
        const snapshot: JournalState = JSON.parse(JSON.stringify(fold(log.slice(0, cut))));
        expect(fold(log.slice(cut), snapshot)).toEqual(fold(log));
      }),
      { numRuns: RUNS },
    );
  });

  it("folds to the same state in whatever order independent things arrive", () => {
    fc.assert(
      fc.property(randomLog, fc.infiniteStream(fc.nat()), (log, dice) => {
        const about = subjectsOf(log);
        expect(fold(interleaved(about, dice))).toEqual(fold(about.flat()));
      }),
      { numRuns: RUNS },
    );
  });

  it("folds a visit's sets, corrections and end to the same state in any order at all", () => {
    fc.assert(
      fc.property(randomLog, fc.infiniteStream(fc.nat()), (log, dice) => {
        const sets = lastWordPerSet(log);
        const shuffled = interleaved(
          sets.map((event) => [event]),
          dice,
        );
        expect(inCanonicalOrder(fold(shuffled))).toEqual(inCanonicalOrder(fold(sets)));
      }),
      { numRuns: RUNS },
    );
  });

  it("never has two sessions open, nor an event left waiting", () => {
    holds((log) => {
      for (const state of statesOf(log)) {
        expect(state.sessions.filter((session) => session.finished === null).length).toBeLessThan(2);
        expect(state.waiting).toEqual({});
      }
    });
  });

  it("keeps visits, sets, pain and body mass in the order of their time", () => {
    holds((log) => {
      const state = fold(log);
      const lists = [
        state.sessions.map((session) => session.startedAt),
        state.pain.map((note) => note.notedAt),
        state.bodyMass.map((entry) => entry.date),
        importedWorkouts(state).map((workout) => workout.startedAt),
        ...state.sessions.flatMap((session) =>
          session.items.map((item) => item.sets.map((set) => set.performedAt)),
        ),
      ];
      for (const times of lists) expect(times).toEqual(times.toSorted());
    });
  });

  it("refuses everything but consent once consent is withdrawn", () => {
    holds((log) => {
      const state = fold([...log, { type: "ConsentWithdrawn", data: { policy: 1 } }]);
      expect(decide(state, { type: "ChooseUnit", data: { unit: "lb" } })).toEqual({
        ok: false,
        refusal: { why: "no_consent" },
      });
    });
  });
});

/** The log apart by subject; corrections go with the set's session. */
function subjectsOf(log: readonly JournalEvent[]): readonly (readonly JournalEvent[])[] {
  const sessionOfSet = new Map(
    log.flatMap((event) =>
      event.type === "SetPerformed" ? [[event.data.setId, event.data.sessionId] as const] : [],
    ),
  );
  const subject = (event: JournalEvent) =>
    event.type === "SetCorrected" || event.type === "SetVoided"
      ? (sessionOfSet.get(event.data.setId) ?? "")
      : subjectOf(event);
  return [...Map.groupBy(log, subject).values()];
}

/** The queues merged by dice, each in its own order. */
function interleaved(
  queues: readonly (readonly JournalEvent[])[],
  dice: fc.Stream<number>,
): readonly JournalEvent[] {
  let left = queues.filter((queue) => queue.length > 0);
  const merged: JournalEvent[] = [];
  while (left.length > 0) {
    const index = (dice.next().value ?? 0) % left.length;
    const [event, ...rest] = left[index] ?? [];
    if (event) merged.push(event);
    left = left.with(index, rest).filter((queue) => queue.length > 0);
  }
  return merged;
}

/** Starts, ends, sets, and of each set's corrections the last: what remains has no order of its own. */
function lastWordPerSet(log: readonly JournalEvent[]): readonly JournalEvent[] {
  const lastCorrection = new Map(
    log.flatMap((event) => (event.type === "SetCorrected" ? [[event.data.setId, event] as const] : [])),
  );
  return log.filter(
    (event) =>
      event.type === "SessionStarted" ||
      event.type === "SessionFinished" ||
      event.type === "SetPerformed" ||
      event.type === "SetVoided" ||
      (event.type === "SetCorrected" && lastCorrection.get(event.data.setId) === event),
  );
}

/** Items are listed by first touch and sets of one instant by arrival; the rest of the state must agree. */
function inCanonicalOrder(state: JournalState): JournalState {
  return {
    ...state,
    sessions: state.sessions.map((session) => ({
      ...session,
      items: session.items
        .toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1))
        .map((item) => ({
          ...item,
          exercise: null,
          sets: item.sets.toSorted((a, b) => (a.setId < b.setId ? -1 : 1)),
        })),
    })),
  };
}
