import type { Exercise } from "@dorsal/content";
import { expect, test } from "vitest";
import { NO_KIT, searchExercises } from "./exercise-search.ts";

const ALL = [
  exercise("Weighted pull-up", "vertical_pull", 4, { lats: 1 }),
  exercise("Dead hang", "hang", 1, { forearm_flexors: 0.5 }),
  exercise("Pull-up", "vertical_pull", 3, { lats: 1 }),
  exercise("Farmer's carry", "carry", 2, { forearm_flexors: 1 }),
  exercise("Bent-over row", "horizontal_pull", 3, { lats: 0.5, rhomboids: 1 }),
];

function exercise(name: string, pattern: string, level: number, setCredit: object) {
  const id = name.toLowerCase().replaceAll(/[^a-z]+/g, "_");
  const equipmentAnyOf = name === "Dead hang" ? [["pullup_bar"]] : [["barbell", "bench"], []];
  return { id, name, pattern, level, setCredit, equipmentAnyOf } as unknown as Exercise;
}

function found(words: string, muscle?: "lats" | "forearm_flexors") {
  return searchExercises(ALL, { words, muscle }).flatMap((shelf) => shelf.exercises.map(({ name }) => name));
}

test("without words, pulling from overhead stands first and the easier variant before the harder", () => {
  expect(found("")).toEqual(["Pull-up", "Weighted pull-up", "Bent-over row", "Farmer's carry", "Dead hang"]);
});

test("a plural, a missing hyphen and another order of words still find the exercise", () => {
  expect(found("pull ups")).toEqual(["Pull-up", "Weighted pull-up"]);
  expect(found("row bent")).toEqual(["Bent-over row"]);
});

test("a muscle leaves only what it is credited for", () => {
  expect(found("", "forearm_flexors")).toEqual(["Farmer's carry", "Dead hang"]);
});

test("level, kind of movement and kit leave only what has all of them", () => {
  const names = (filters: object) =>
    searchExercises(ALL, { words: "", ...filters }).flatMap(({ exercises }) =>
      exercises.map(({ name }) => name),
    );
  expect(names({ level: 3 })).toEqual(["Pull-up", "Bent-over row"]);
  expect(names({ level: 3, pattern: "horizontal_pull" })).toEqual(["Bent-over row"]);
  expect(names({ kit: "pullup_bar" })).toEqual(["Dead hang"]);
  expect(names({ kit: NO_KIT })).not.toContain("Dead hang");
});

test("what is not in the book finds nothing", () => {
  expect(found("bench press")).toEqual([]);
});
