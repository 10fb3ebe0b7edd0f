// Which facts could files of other apps bring? Workouts of few keys, told by few imports, so that they meet each other.
import fc from "fast-check";
import type { DataOf, JournalEvent } from "../events.ts";
import type { ImportedSet, NameMeaning } from "../imported.ts";
import { at } from "./facts.ts";

const DAYS = ["2024-03-04", "2024-03-04T18:00:00", "2026-11-23T18:20:00+02:00"] as const;

const name = fc.constantFrom("Lat Pulldown", "Chin Up", "constructor");
export const namedImport = fc.constantFrom("import-1", "import-2", "import-3");

export const meaning: fc.Arbitrary<DataOf<"NameExplained">> = fc.record({
  name,
  exercise: fc.constantFrom("pulldown_pronated", "pull_up", null),
  groups: fc.constantFrom([], ["lats"]),
});

const guess: fc.Arbitrary<NameMeaning> = meaning.map((said) => ({ ...said, confidence: 0.8 }));

const set: fc.Arbitrary<ImportedSet> = fc.record(
  {
    setType: fc.constantFrom("working", "warmup", "drop", "failure", "rest"),
    loadKg: fc.constantFrom(40, 42.5),
    reps: fc.integer({ min: 0, max: 12 }),
    rpe: fc.constantFrom(7, 9.5),
  },
  { requiredKeys: ["setType"] },
);

const workout: fc.Arbitrary<JournalEvent> = fc
  .record({
    importId: namedImport,
    startedAt: fc.constantFrom(...DAYS),
    title: fc.constantFrom("Pull", "Legs"),
    entries: fc.array(fc.record({ name, sets: fc.array(set, { maxLength: 3 }) }), { maxLength: 3 }),
  })
  .map(({ title, ...data }) => ({
    type: "WorkoutImported",
    data: { ...data, name: title, workoutKey: `strong|${data.startedAt}|${title}` },
  }));

const closed: fc.Arbitrary<JournalEvent> = fc
  .record({ importId: namedImport, names: fc.uniqueArray(guess, { selector: (each) => each.name }) })
  .map(({ importId, names }) => ({
    type: "HistoryImported",
    data: {
      importId,
      importedAt: at("2026-11-23"),
      app: "strong",
      fileName: "strong.csv",
      workouts: 2,
      sets: 9,
      refused: 0,
      names,
    },
  }));

const weighed: fc.Arbitrary<JournalEvent> = fc
  .record({
    importId: namedImport,
    date: fc.constantFrom("2026-11-23", "2026-11-24"),
    bodyMassKg: fc.constantFrom(82, 83),
  })
  .map((data) => ({ type: "BodyMassRecorded", data }));

export const importedFact: fc.Arbitrary<JournalEvent> = fc.oneof(workout, workout, closed, weighed);
