// How is an imported history written? The events that bring another app's workouts along.
import type {
  HistoryImported,
  ImportedEntry,
  ImportedSet,
  NameMeaning,
  WorkoutImported,
} from "../../journal/imported.ts";
import {
  choice,
  integer,
  list,
  nullable,
  number,
  optional,
  record,
  type Schema,
  text,
} from "./json-schema.ts";

/** "2021-07-07T17:05:17", with an offset where the file has one, or the day alone. */
const moment = () =>
  text({
    pattern:
      "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$",
  });
const id = () => text({ minLength: 1 });
const amount = () => optional(number({ minimum: 0 }));

export function importData() {
  return {
    WorkoutImported: workoutImported(),
    HistoryImported: historyImported(),
    ImportUndone: record<{ readonly importId: string }>({ importId: id() }),
    NameExplained: record<Omit<NameMeaning, "confidence">>(meaning()),
  };
}

function workoutImported(): Schema<WorkoutImported> {
  return record<WorkoutImported>({
    importId: id(),
    workoutKey: id(),
    startedAt: moment(),
    endedAt: optional(moment()),
    name: optional(text()),
    note: optional(text()),
    entries: list(importedEntry()),
  });
}

function importedEntry(): Schema<ImportedEntry> {
  return record<ImportedEntry>({
    name: id(),
    note: optional(text()),
    superset: optional(id()),
    sets: list(importedSet()),
  });
}

function importedSet(): Schema<ImportedSet> {
  return record<ImportedSet>({
    setType: choice(["working", "warmup", "drop", "failure", "rest"]),
    loadKg: amount(),
    assistanceKg: amount(),
    asWritten: optional(
      record<NonNullable<ImportedSet["asWritten"]>>({ load: number(), unit: choice(["kg", "lb"]) }),
    ),
    reps: amount(),
    seconds: amount(),
    metres: amount(),
    rir: amount(),
    rpe: amount(),
    side: optional(choice(["left", "right", "both"])),
    hands: amount(),
    note: optional(text()),
    at: optional(moment()),
    words: optional(list(text())),
  });
}

function historyImported(): Schema<HistoryImported> {
  const count = () => integer({ minimum: 0 });
  return record<HistoryImported>({
    importId: id(),
    importedAt: text({ format: "date-time" }),
    app: id(),
    fileName: text(),
    workouts: count(),
    sets: count(),
    refused: count(),
    names: list(record<NameMeaning>({ ...meaning(), confidence: number({ minimum: 0, maximum: 1 }) })),
  });
}

function meaning() {
  return { name: id(), exercise: nullable(id()), groups: list(id()) };
}
