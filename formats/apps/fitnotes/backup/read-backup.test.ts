import type { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWhole, reportOf } from "../../../reading/read-whole.testing.ts";
import { madeDatabase } from "../../../sqlite/made-database.testing.ts";

/** The tables of the app's version 25 that a log needs. */
const TABLES = `
  CREATE TABLE Category(_id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
  CREATE TABLE exercise(_id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, category_id INTEGER NOT NULL,
    exercise_type_id INTEGER NOT NULL DEFAULT 0, notes TEXT, weight_unit_id INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE training_log (_id INTEGER PRIMARY KEY AUTOINCREMENT, exercise_id INTEGER NOT NULL, date DATE NOT NULL,
    metric_weight INTEGER NOT NULL, reps INTEGER NOT NULL, unit INTEGER NOT NULL DEFAULT 0,
    is_personal_record INTEGER NOT NULL DEFAULT 0, distance INTEGER NOT NULL DEFAULT 0,
    duration_seconds INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE Comment (_id INTEGER PRIMARY KEY AUTOINCREMENT, date DATE NOT NULL, owner_type_id INTEGER NOT NULL,
    owner_id INTEGER NOT NULL, comment TEXT NOT NULL);
  CREATE TABLE settings (_id INTEGER PRIMARY KEY AUTOINCREMENT, metric INTEGER NOT NULL DEFAULT 0);
  INSERT INTO settings (metric) VALUES (1);
  INSERT INTO Category (name) VALUES ('Back'), ('Cardio');
  INSERT INTO exercise (name, category_id, exercise_type_id, weight_unit_id) VALUES
    ('Pull Up, "strict"', 1, 0, 0), ('Running', 2, 1, 0), ('Lat Pulldown', 1, 0, 2), ('Assisted Dip', 1, 0, 0);`;

function backup(make: (db: DatabaseSync) => void): Uint8Array {
  return madeDatabase((db) => {
    db.exec(TABLES);
    make(db);
  });
}

describe("a backup of FitNotes", () => {
  it("tells sets in the order of days, whatever the order in which they were logged", () => {
    const read = readWhole(
      backup((db) =>
        db.exec(`INSERT INTO training_log (exercise_id, date, metric_weight, reps, is_personal_record) VALUES
          (1, '2024-03-02', 10, 5, 1), (1, '2024-03-01', 0, 8, 0), (4, '2024-03-02', -20.5, 6, 0)`),
      ),
    );
    expect(
      read.sets.map(({ line, at, exercise, rawLoad, loadKg, reps }) => [
        line,
        at,
        exercise,
        rawLoad,
        loadKg,
        reps,
      ]),
    ).toEqual([
      [2, "2024-03-01", 'Pull Up, "strict"', 0, 0, 8],
      [1, "2024-03-02", 'Pull Up, "strict"', 10, 10, 5],
      [3, "2024-03-02", "Assisted Dip", -20.5, 20.5, 6],
    ]);
    expect(read.sets.map(({ assisted }) => assisted)).toEqual([false, false, true]);
    expect(read.sets[1]?.extra).toEqual({ category: "Back", kind: "personal record" });
    expect(reportOf(read)).toMatchObject({ app: "fitnotes", dialect: "SQLite backup", sets: 3, workouts: 2 });
  });

  it("tells pounds where the lifter typed pounds", () => {
    const read = readWhole(
      backup((db) =>
        db.exec(`INSERT INTO training_log (exercise_id, date, metric_weight, reps) VALUES
          (3, '2024-03-02', ${135 * 0.45359237}, 5), (3, '2024-03-02', 60.12, 5), (1, '2024-03-02', 20, 5)`),
      ),
    );
    expect(read.sets.map(({ rawLoad, unit, loadKg }) => [rawLoad, unit, loadKg])).toEqual([
      [135, "lb", 61.23497],
      [60.12, "kg", 60.12],
      [20, "kg", 20],
    ]);
    expect(reportOf(read).unit).toEqual({ from: "file", unit: "both" });
  });

  it("tells distance and time of a run and neither load nor repetitions", () => {
    const { sets } = readWhole(
      backup((db) =>
        db.exec(`INSERT INTO training_log (exercise_id, date, metric_weight, reps, unit, distance, duration_seconds)
          VALUES (2, '2024-03-02', 0, 0, 5, 1979.49, 561)`),
      ),
    );
    expect(sets[0]).toMatchObject({
      rawLoad: null,
      loadKg: null,
      unit: null,
      reps: null,
      metres: 1979.49,
      seconds: 561,
    });
  });

  it("keeps comments with their sets, others as notes, times and supersets", () => {
    const read = readWhole(
      backup((db) =>
        db.exec(`INSERT INTO training_log (exercise_id, date, metric_weight, reps) VALUES (1, '2024-03-02', 10, 5), (3, '2024-03-02', 50, 5);
          INSERT INTO Comment (date, owner_type_id, owner_id, comment) VALUES
            ('2024-03-02 00:00:00', 1, 2, 'grip'), ('2024-03-02 00:00:00', 2, 0, 'tired'), ('2024-03-05 00:00:00', 1, 99, 'of a set that is gone');
          CREATE TABLE WorkoutComment (_id INTEGER PRIMARY KEY, date TEXT, comment TEXT);
          INSERT INTO WorkoutComment (date, comment) VALUES ('2024-03-02', 'tired');
          CREATE TABLE WorkoutTime (_id INTEGER PRIMARY KEY, workout_date TEXT, start_date_time TEXT, end_date_time TEXT);
          INSERT INTO WorkoutTime (workout_date, start_date_time, end_date_time) VALUES ('2024-03-02', '2024-03-02 18:00:00', '2024-03-02 19:10:00');
          CREATE TABLE WorkoutGroupExercise (_id INTEGER PRIMARY KEY, exercise_id INTEGER, date TEXT, workout_group_id INTEGER);
          INSERT INTO WorkoutGroupExercise (exercise_id, date, workout_group_id) VALUES (1, '2024-03-02', 7), (3, '2024-03-02', 7);
          UPDATE exercise SET notes = 'chin over the bar' WHERE _id = 1;
          UPDATE exercise SET notes = 'some day' WHERE _id = 4`),
      ),
    );
    expect(read.sets.map(({ at, note, superset, extra }) => [at, note, superset, extra?.endedAt])).toEqual([
      ["2024-03-02T18:00:00", null, "7", "2024-03-02T19:10:00"],
      ["2024-03-02T18:00:00", "grip", "7", "2024-03-02T19:10:00"],
    ]);
    expect(read.refused.map(({ line, found }) => [line, found])).toEqual([
      [4, "note on Assisted Dip, which was never trained: some day"],
    ]);
    expect(read.notes.map(({ at, exercise, text }) => [at, exercise, text])).toEqual([
      ["2024-03-02T18:00:00", 'Pull Up, "strict"', "chin over the bar"],
      ["2024-03-02T18:00:00", null, "tired"],
      ["2024-03-05", null, "of a set that is gone"],
    ]);
  });

  it("keeps body weight of both kinds of tables, says which measures it cannot keep, and counts plans as not done", () => {
    const read = readWhole(
      backup((db) =>
        db.exec(`CREATE TABLE BodyWeight (_id INTEGER PRIMARY KEY, date TEXT, body_weight_metric REAL, body_fat REAL, comments TEXT);
          INSERT INTO BodyWeight (date, body_weight_metric, body_fat, comments) VALUES ('2015-01-01 12:00:00', 80.5, 15, ''), ('2015-01-02', 0, 0, 'new scale');
          CREATE TABLE MeasurementUnit (_id INTEGER PRIMARY KEY, short_name TEXT);
          INSERT INTO MeasurementUnit VALUES (2, 'lbs'), (5, 'cm');
          CREATE TABLE Measurement (_id INTEGER PRIMARY KEY, name TEXT, unit_id INTEGER);
          INSERT INTO Measurement VALUES (1, 'Bodyweight', 2), (2, 'Waist', 5);
          CREATE TABLE MeasurementRecord (_id INTEGER PRIMARY KEY, measurement_id INTEGER, date TEXT, time TEXT, value REAL);
          INSERT INTO MeasurementRecord VALUES (1, 1, '2024-03-01', '07:30:00', 180), (2, 2, '2024-03-01', '07:30:00', 84);
          CREATE TABLE RoutineSectionExerciseSet (_id INTEGER PRIMARY KEY, reps INTEGER);
          INSERT INTO RoutineSectionExerciseSet VALUES (1, 5), (2, 5)`),
      ),
    );
    expect(read.others).toEqual([
      { line: 1, kind: "body_mass", at: "2015-01-01T12:00:00", bodyMassKg: 80.5 },
      { line: 1, kind: "body_mass", at: "2024-03-01T07:30:00", bodyMassKg: 81.646627 },
    ]);
    expect(read.refused.map(({ why, found }) => [why, found])).toEqual([
      ["not_a_record", "body fat 15 %, 2015-01-01 12:00:00"],
      ["not_a_number", "body weight 0, 2015-01-02"],
      ["not_a_record", "comment on body weight: new scale"],
      ["not_a_record", "measure Waist: 84 cm, 2024-03-01"],
    ]);
    expect(reportOf(read).notDone).toEqual({ planned: 2, skipped: 0 });
  });

  it("keeps a workout of which only the time was taken", () => {
    const { others } = readWhole(
      backup((db) =>
        db.exec(`CREATE TABLE WorkoutTime (_id INTEGER PRIMARY KEY, workout_date TEXT, start_date_time TEXT, end_date_time TEXT);
          INSERT INTO WorkoutTime VALUES (4, '2024-03-02', '2024-03-02 18:00:00', '2024-03-02 19:10:00')`),
      ),
    );
    const at = { at: "2024-03-02T18:00:00", endedAt: "2024-03-02T19:10:00" };
    expect(others).toEqual([{ line: 4, kind: "workout", ...at, name: "", note: null }]);
  });

  it("reads the first versions of the app, which had neither distances nor comments", () => {
    const { sets } = readWhole(
      madeDatabase((db) =>
        db.exec(`CREATE TABLE exercise (_id INTEGER PRIMARY KEY, name TEXT);
          CREATE TABLE training_log (_id INTEGER PRIMARY KEY, exercise_id INTEGER, date TEXT, metric_weight REAL, reps INTEGER);
          INSERT INTO exercise VALUES (3, 'Bench'); INSERT INTO training_log VALUES (9, 3, '2013-01-01', 100, 5)`),
      ),
    );
    expect(sets).toMatchObject([
      { line: 9, exercise: "Bench", loadKg: 100, reps: 5, seconds: null, extra: null },
    ]);
  });

  it("refuses what has no exercise or no day, with its number", () => {
    const { refused } = readWhole(
      backup((db) =>
        db.exec(
          "INSERT INTO training_log (exercise_id, date, metric_weight, reps) VALUES (77, '2024-03-02', 10, 5), (1, 'soon', 10, 5)",
        ),
      ),
    );
    expect(refused.map(({ line, why }) => [line, why])).toEqual([
      [1, "no_exercise"],
      [2, "no_date"],
    ]);
  });

  it("says what another database is", () => {
    const read = readWhole(madeDatabase((db) => db.exec("CREATE TABLE recipes (name TEXT)")));
    expect(read.refused).toEqual([
      { line: 1, why: "not_a_record", found: "a database without the table training_log: recipes" },
    ]);
  });

  it("keeps every set and the whole volume of ten years", () => {
    const bytes = backup((db) => {
      db.exec("BEGIN");
      const insert = db.prepare(
        "INSERT INTO training_log (exercise_id, date, metric_weight, reps) VALUES (1, ?, ?, ?)",
      );
      for (let set = 0; set < 31_200; set++) {
        const day = `20${10 + Math.floor(set / 3120)}-0${1 + (set % 9)}-1${set % 10}`;
        insert.run(day, 20 + (set % 41) * 2.5, 1 + (set % 12));
      }
      db.exec("COMMIT");
    });
    let volumeKg = 0;
    for (let set = 0; set < 31_200; set++) volumeKg += (20 + (set % 41) * 2.5) * (1 + (set % 12));
    const report = reportOf(readWhole(bytes, {}, 1_000));
    expect(report).toMatchObject({ sets: 31_200, refusedCount: 0 });
    expect(report.exercises[0]?.volumeKg).toBeCloseTo(volumeKg, 3);
  });

  const sound = backup((db) => {
    for (let set = 0; set < 100; set++) {
      db.exec(`INSERT INTO training_log (exercise_id, date, metric_weight, reps) VALUES (1, '2024-03-02', ${set}, 5);
        INSERT INTO Comment (date, owner_type_id, owner_id, comment) VALUES ('2024-03-02', 1, ${set + 1}, 'note ${set}')`);
    }
  });

  it("never throws and never tells of more sets than there were, whatever bytes are wrong", () => {
    const damage = fc.array(fc.tuple(fc.integer({ min: 16, max: sound.length - 1 }), fc.nat(255)), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = sound.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const { outcome, sets, refused } = readWhole(bytes);
        expect(sets.length).toBeLessThanOrEqual(bytes.length / 8);
        if (outcome.ok && sets.length < 100) expect(refused.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
