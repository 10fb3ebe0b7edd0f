import { EMPTY_JOURNAL, evolve, type JournalEvent, type Plan, type WorkoutImported } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { performedHistory } from "./performed-history.ts";

const NAMES: Readonly<Record<string, string>> = { pull_up: "Pull-up", face_pull: "Face pull" };
const nameOf = (id: string) => NAMES[id] ?? id;

function historyOf(...events: readonly JournalEvent[]) {
  return performedHistory(events.reduce(evolve, EMPTY_JOURNAL), nameOf);
}

const monday = "2026-11-23T18:00:00.000+01:00";
const finished: JournalEvent = {
  type: "SessionFinished",
  data: { sessionId: "monday", endedAt: "2026-11-23T18:40:00.000+01:00" },
};
const started: JournalEvent = {
  type: "SessionStarted",
  data: { sessionId: "monday", startedAt: monday, planned: null },
};

function performed(setId: string, facts: object, more: object = {}): JournalEvent {
  const data = { setId, sessionId: "monday", itemId: "first", performedAt: monday, prescribed: null };
  return {
    type: "SetPerformed",
    data: { ...data, facts: { exercise: "pull_up", setType: "working", reps: 5, ...facts }, ...more },
  };
}

function strong(workout: Partial<WorkoutImported>): JournalEvent {
  const data = { importId: "import", workoutKey: "key", startedAt: "2024-03-01T07:00:00", entries: [] };
  return { type: "WorkoutImported", data: { ...data, ...workout } };
}

const imported: JournalEvent = {
  type: "HistoryImported",
  data: {
    importId: "import",
    importedAt: "2026-11-24T08:00:00.000+01:00",
    app: "strong",
    fileName: "strong.csv",
    workouts: 1,
    sets: 1,
    refused: 0,
    names: [{ name: "Chin Up", exercise: "pull_up", groups: [], confidence: 0.9 }],
  },
};

describe("a session that was logged here", () => {
  it("tells its sets as they stand, the rest before a set as a timer of its own", () => {
    const history = historyOf(
      started,
      performed("1", { setType: "warmup", reps: 3 }),
      performed("2", { assistanceKg: 10, rir: 1 }, { restS: 95 }),
      performed("3", { setType: "drop", side: "left" }),
      performed("slip", { reps: 50 }),
      { type: "SetVoided", data: { setId: "slip" } },
      {
        type: "SetCorrected",
        data: { setId: "3", facts: { exercise: "pull_up", setType: "drop", reps: 4 } },
      },
      { type: "NoteWritten", data: { sessionId: "monday", text: "tired" } },
      { type: "NoteWritten", data: { sessionId: "monday", itemId: "first", text: "slowly down" } },
      finished,
    );
    expect(history).toEqual([
      {
        key: "monday",
        startedAt: monday,
        endedAt: "2026-11-23T18:40:00.000+01:00",
        note: "tired",
        source: "dorsal",
        entries: [
          {
            name: "Pull-up",
            exercise: "pull_up",
            note: "slowly down",
            sets: [
              { setType: "warmup", reps: 3, at: monday },
              { setType: "rest", seconds: 95 },
              { setType: "working", reps: 5, assistanceKg: 10, rir: 1, at: monday },
              { setType: "drop", reps: 4, at: monday },
            ],
          },
        ],
      },
    ]);
  });

  it("is left out while it is open", () => {
    expect(historyOf(started, performed("1", {}))).toEqual([]);
  });

  it("tells both exercises of an item that was swapped in the middle", () => {
    const [session] = historyOf(
      started,
      performed("1", {}),
      performed("2", { exercise: "face_pull", loadKg: 15 }),
      finished,
    );
    expect(session?.entries.map(({ name, sets }) => [name, sets.length])).toEqual([
      ["Pull-up", 1],
      ["Face pull", 1],
    ]);
  });
});

describe("a superset that was planned", () => {
  const items = [
    { id: "row", exercise: "pull_up", supersetWith: "curl" },
    { id: "curl", exercise: "face_pull", supersetWith: "row" },
    { id: "alone", exercise: "pull_up" },
  ];
  const weeks = [{ deload: false, sessions: [{ date: "2026-11-23", items }] }];
  const adopted: JournalEvent = {
    type: "PlanAdopted",
    data: { planId: "plan", plan: { weeks } as unknown as Plan },
  };
  const onPlan: JournalEvent = {
    type: "SessionStarted",
    data: { sessionId: "monday", startedAt: monday, planned: { planId: "plan", date: "2026-11-23" } },
  };
  const sets = items.map(({ id, exercise }) => performed(id, { exercise }, { itemId: id }));

  it("is told by one word for both partners, and for nobody else", () => {
    const [session] = historyOf(adopted, onPlan, ...sets, finished);
    expect(session?.entries.map(({ superset }) => superset)).toEqual(["row", "row", undefined]);
  });

  it("is forgotten once its plan has ended", () => {
    const ended: JournalEvent = { type: "PlanEnded", data: { planId: "plan", why: "finished" } };
    const [session] = historyOf(adopted, onPlan, ...sets, finished, ended);
    expect(session?.entries.map(({ superset }) => superset)).toEqual([undefined, undefined, undefined]);
  });
});

describe("a workout of another app", () => {
  it("keeps its names and numbers, says where it is from, and comes before what was done later", () => {
    const sets = [{ setType: "failure", reps: 8, asWritten: { load: 10, unit: "lb" } }] as const;
    const history = historyOf(
      started,
      performed("1", {}),
      finished,
      strong({ name: "Pull", entries: [{ name: "Chin Up", superset: "A", sets }] }),
      imported,
    );
    expect(history.map(({ source }) => source)).toEqual(["strong", "dorsal"]);
    expect(history[0]).toEqual({
      key: "key",
      startedAt: "2024-03-01T07:00:00",
      name: "Pull",
      source: "strong",
      entries: [{ name: "Chin Up", superset: "A", exercise: "pull_up", sets }],
    });
  });

  it("is gone when its import is undone", () => {
    const undone: JournalEvent = { type: "ImportUndone", data: { importId: "import" } };
    expect(historyOf(strong({}), imported, undone)).toEqual([]);
  });
});
