import type { PlanItem, PlannedSession } from "@dorsal/engine";
import { groupName, type Names } from "@dorsal/words";
import { describe, expect, it } from "vitest";
import { changedSession, fullSession } from "./week-changes.ts";

const names: Names = { exercise: (id) => id, group: groupName, load: (kg) => `${kg} kg` };

function item(exercise: string, facts: Partial<PlanItem> = {}): PlanItem {
  return {
    id: exercise,
    exercise,
    kind: "work",
    sets: 3,
    reps: [8, 12],
    perSide: false,
    rir: 3,
    restS: 120,
    tempo: "3-1-1-0",
    grip: null,
    technique: "straight",
    reasons: [{ why: "compound_first" }],
    ...facts,
  };
}

function monday(...items: readonly PlanItem[]): PlannedSession {
  return { day: "mon", date: "2026-11-30", minutes: 41.5, warmUp: [], items, coolDown: [] };
}

describe("what changes in a week", () => {
  it("is said once where it is the same for all", () => {
    const before = monday(item("Row"), item("Pulldown"));
    const after = monday(item("Row", { rir: 2, sets: 4 }), item("Pulldown", { rir: 2 }));
    expect(changedSession(after, before, names)).toBe(
      "  Mon 30 November, 41.5 min: Row: 4 sets (was 3); all: 2 in reserve (was 3).",
    );
  });

  it("names what comes and what goes", () => {
    const before = monday(item("Row"), item("Reverse fly"));
    const after = monday(item("Row"), item("Face pull", { sets: 2, reps: [12, 15] }));
    expect(changedSession(after, before, names)).toBe(
      "  Mon 30 November, 41.5 min: without Reverse fly; new: Face pull 2 x 12-15, 3 in reserve.",
    );
  });

  it("is nothing where nothing changes", () => {
    expect(changedSession(monday(item("Row")), monday(item("Row")), names)).toMatch(/: as before\.$/);
  });
});

describe("a lighter week", () => {
  it("is written in full", () => {
    const day = monday(item("Row", { startLoadKg: 20 }), item("Plank", { seconds: 20 }));
    expect(fullSession(day, names)).toContain("Row 3 x 8-12 at 20 kg, 3 in reserve");
  });
});
