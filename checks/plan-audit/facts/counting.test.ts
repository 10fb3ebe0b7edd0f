// Does the audit count like the worked examples of the dossier? (volume.fractional, volume.pushPull)
import type { Exercise } from "@dorsal/content";
import type { PlanItem } from "@dorsal/engine";
import { expect, test } from "vitest";
import { catalog } from "../made-plan.ts";
import { countedSets, creditSets, pullToPush } from "./counting.ts";

function exerciseOf(id: string): Exercise {
  const exercise = catalog.exercises[id];
  if (!exercise) throw new Error(`No exercise ${id}`);
  return exercise;
}

function credit(session: Record<string, number>) {
  return creditSets(
    Object.entries(session).map(([id, hardSets]) => ({ exercise: exerciseOf(id), hardSets })),
  );
}

const row: PlanItem = {
  id: "w1-mon-1",
  exercise: "seated_cable_row",
  kind: "work",
  sets: 3,
  reps: [8, 12],
  perSide: false,
  rir: 2,
  restS: 120,
  tempo: "3-1-1-0",
  grip: "neutral_close",
  technique: "straight",
  reasons: [{ why: "compound_first" }],
};
const rowExercise = exerciseOf("seated_cable_row");

test("credits a group with its largest member", () => {
  expect(credit({ pulldown_pronated: 3, seated_cable_row: 3, face_pull: 2 })).toMatchObject({
    lats: 6,
    mid_back: 6,
    rear_delts: 4.25,
    lower_traps: 4,
    external_rotators: 3,
    elbow_flexors: 3.5,
  });
  expect(credit({ barbell_row: 4, pull_up: 3, reverse_fly_bent: 3, deadlift: 3 })).toMatchObject({
    lats: 6.75,
    mid_back: 9.25,
    rear_delts: 5.75,
    upper_traps: 2.5,
    erectors: 5.75,
    elbow_flexors: 3.5,
  });
});

test("sets mid-back credit against chest credit and the pushing done elsewhere", () => {
  const sets = credit({ inverted_row: 3, push_up: 3, band_pull_apart: 2 });
  expect(pullToPush(sets, 0)).toBe(1.5);
  expect(pullToPush(sets, 6)).toBe(0.5);
  expect(pullToPush(credit({ inverted_row: 3 }), 0)).toBeNull();
});

test("counts easy sets of novices only, and a drop set's last set twice", () => {
  expect(countedSets(row, rowExercise, 2)).toBe(3);
  expect(countedSets({ ...row, rir: 5 }, rowExercise, 1)).toBe(3);
  expect(countedSets({ ...row, rir: 5 }, rowExercise, 2)).toBe(0);
  expect(countedSets({ ...row, technique: "drop_set", drops: 2 }, rowExercise, 3)).toBe(4);
  expect(countedSets(row, exerciseOf("open_book"), 2)).toBe(0);
});
