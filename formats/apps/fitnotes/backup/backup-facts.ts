// What must be known before the sets of a FitNotes backup can be told? Names, groups, comments, times and supersets, each in
// a table of its own. Older backups lack some of the tables and columns, which is no trouble.
import type { SqliteDatabase } from "../../../sqlite/database.ts";
import { eachRow, numberIn, textIn } from "../../../sqlite/named-rows.ts";
import { writtenInstant } from "../../../values/dates.ts";

export interface BackupExercise {
  readonly name: string;
  readonly category: string;
  readonly type: number | null;
  readonly isInPounds: boolean;
  readonly note: string;
}

export interface WorkoutTime {
  readonly id: number;
  readonly start: string;
  readonly end: string | null;
}

export interface BackupFacts {
  readonly exercises: ReadonlyMap<number, BackupExercise>;
  /** By the number of the set. */
  readonly comments: ReadonlyMap<number, string>;
  /** By the day: when the lifter began and ended. */
  readonly times: ReadonlyMap<string, WorkoutTime>;
  /** By `supersetKey`: the number of the group. */
  readonly supersets: ReadonlyMap<string, string>;
}

export function supersetKey(day: string, exercise: number): string {
  return `${day}|${exercise}`;
}

export type Broken = (why: string) => void;

export function backupFacts(database: SqliteDatabase, broken: Broken): BackupFacts {
  return {
    exercises: exercisesOf(database, broken),
    comments: commentsOf(database, broken),
    times: timesOf(database, broken),
    supersets: supersetsOf(database, broken),
  };
}

// `exercise.weight_unit_id`: 0 follows the settings, 1 kilograms, 2 pounds. Loads are kilograms all the same.
const BY_SETTINGS = 0;
const POUNDS = 2;

function exercisesOf(database: SqliteDatabase, broken: Broken): BackupFacts["exercises"] {
  const categories = categoriesOf(database, broken);
  const settledInPounds = isInPoundsBySettings(database, broken);
  const exercises = new Map<number, BackupExercise>();
  eachRow(database, {
    table: "exercise",
    columns: ["name", "category_id", "exercise_type_id", "weight_unit_id", "notes"],
    row: ({ id, name, category_id, exercise_type_id, weight_unit_id, notes }) => {
      const unit = numberIn(weight_unit_id) ?? BY_SETTINGS;
      exercises.set(id, {
        name: textIn(name),
        category: categories.get(numberIn(category_id) ?? -1) ?? "",
        type: numberIn(exercise_type_id),
        isInPounds: unit === POUNDS || (unit === BY_SETTINGS && settledInPounds),
        note: textIn(notes),
      });
    },
    broken,
  });
  return exercises;
}

function categoriesOf(database: SqliteDatabase, broken: Broken): ReadonlyMap<number, string> {
  const categories = new Map<number, string>();
  eachRow(database, {
    table: "category",
    columns: ["name"],
    row: ({ id, name }) => categories.set(id, textIn(name)),
    broken,
  });
  return categories;
}

function isInPoundsBySettings(database: SqliteDatabase, broken: Broken): boolean {
  let isInPounds = false;
  eachRow(database, {
    table: "settings",
    columns: ["metric"],
    row: ({ metric }) => {
      isInPounds = metric === 0;
    },
    broken,
  });
  return isInPounds;
}

const OF_A_SET = 1; // `Comment.owner_type_id`

function commentsOf(database: SqliteDatabase, broken: Broken): BackupFacts["comments"] {
  const comments = new Map<number, string>();
  eachRow(database, {
    table: "comment",
    columns: ["owner_type_id", "owner_id", "comment"],
    row: ({ owner_type_id, owner_id, comment }) => {
      const owner = numberIn(owner_id);
      const text = textIn(comment);
      if (owner_type_id !== OF_A_SET || owner === null || text === "") return;
      const before = comments.get(owner);
      comments.set(owner, before === undefined ? text : `${before}\n${text}`);
    },
    broken,
  });
  return comments;
}

function timesOf(database: SqliteDatabase, broken: Broken): BackupFacts["times"] {
  const times = new Map<string, WorkoutTime>();
  eachRow(database, {
    table: "workouttime",
    columns: ["workout_date", "start_date_time", "end_date_time"],
    row: ({ id, workout_date, start_date_time, end_date_time }) => {
      const day = textIn(workout_date).slice(0, 10);
      const start = writtenInstant(textIn(start_date_time));
      const isFirst = start !== null && start.length > 10 && !times.has(day);
      if (isFirst) times.set(day, { id, start, end: writtenInstant(textIn(end_date_time)) });
    },
    broken,
  });
  return times;
}

function supersetsOf(database: SqliteDatabase, broken: Broken): BackupFacts["supersets"] {
  const supersets = new Map<string, string>();
  eachRow(database, {
    table: "workoutgroupexercise",
    columns: ["exercise_id", "date", "workout_group_id"],
    row: ({ exercise_id, date, workout_group_id }) => {
      const exercise = numberIn(exercise_id);
      const group = numberIn(workout_group_id);
      const day = textIn(date).slice(0, 10);
      if (exercise === null || group === null || day === "") return;
      supersets.set(supersetKey(day, exercise), String(group));
    },
    broken,
  });
  return supersets;
}
