import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FitEncoding } from "../../fit/encode.ts";
import { FILE_ID, FILE_TYPE, SESSION, SET, SET_TYPE, WEIGHT_SCALE, WORKOUT_STEP } from "../../fit/profile.ts";
import { headOf } from "../../reading/head.ts";
import { readWhole, reportOf } from "../../reading/read-whole.testing.ts";
import { DORSAL_FORMATS } from "../all.ts";

const FIXTURES = new URL("../../fixtures/", import.meta.url);
const HEX = readFileSync(new URL("garmin-fit/strength.hex", FIXTURES), "utf8");
const STRENGTH = Uint8Array.from(
  HEX.replace(/^#.*$/gm, "")
    .trim()
    .split(/\s+/)
    .map((byte) => Number.parseInt(byte, 16)),
);

const OPTIONS = { today: "2026-11-21" };
const START = 1_149_000_000; // 29 May 2026, 14:40 UTC

function activity() {
  return new FitEncoding().message(FILE_ID.global, [[FILE_ID.type, FILE_TYPE.activity]]);
}

describe("a strength workout of a watch", () => {
  const read = readWhole(STRENGTH);

  it("tells each set with its exercise, its load and its own time on the lifter's clock", () => {
    const said = read.sets.map(({ exercise, setType, loadKg, reps, seconds, extra }) =>
      [exercise, setType, loadKg, reps, seconds, extra?.doneAt?.slice(11)].join(" "),
    );
    expect(said).toEqual([
      "Smith Machine Bench Press working 70 8 33.513 17:30:08+05:30",
      " rest   90 17:30:42+05:30",
      "Pull Up working  5 38.2 17:32:12+05:30",
      "Barbell Row working 83.9375 12 60.5 17:33:20+05:30",
      "Kelso-Heben working 20 10 30 17:34:30+05:30",
      "Unknown exercise working   20 17:35:10+05:30",
    ]);
  });

  it("begins when its session did, under the name of the profile on the watch", () => {
    for (const set of read.sets) {
      expect(set).toMatchObject({
        at: "2026-06-01T17:30:03+05:30",
        workout: "Kraft",
        extra: {
          endedAt: "2026-06-01T17:35:45+05:30",
          workoutNote: "heart rate 112 on average, 151 at most; 212 kcal",
        },
      });
    }
  });

  it("shows pounds as the watch did, and keeps the kilograms that it stored", () => {
    expect(read.sets[3]).toMatchObject({ rawLoad: 185, unit: "lb", loadKg: 83.9375 });
    expect(reportOf(read).unit).toEqual({ from: "file", unit: "both" });
  });

  it("counts as the fixture says of itself", () => {
    const count = (says: RegExp) => HEX.match(says)?.length;
    expect(reportOf(read)).toMatchObject({
      app: "garmin_fit",
      dialect: "FIT",
      read: 6,
      workouts: 1,
      setTypes: { working: count(/^# set:/gm), rest: count(/^# rest:/gm) },
      refusedCount: 0,
      suspiciousCount: 0,
    });
  });

  it("reads the same in pieces of any size", () => {
    for (const size of [1, 3, 100]) expect(readWhole(STRENGTH, {}, size)).toEqual(read);
  });

  it("keeps its sets where the file was cut, and says so", () => {
    const cut = readWhole(STRENGTH.subarray(0, 330));
    expect(cut.sets.length).toBeGreaterThan(1);
    expect(cut.sets.map(({ reps, loadKg }) => [reps, loadKg])).toEqual(
      read.sets.slice(0, cut.sets.length).map(({ reps, loadKg }) => [reps, loadKg]),
    );
    expect(cut.refused).toMatchObject([{ why: "broken_file", found: "the file ends early" }]);
  });

  it("keeps its sets where a byte was changed, and says so", () => {
    const changed = STRENGTH.map((one, at) => (at === STRENGTH.length - 1 ? one ^ 1 : one));
    const { sets, refused } = readWhole(changed);
    expect(sets).toEqual(read.sets);
    expect(refused).toMatchObject([{ why: "broken_file" }]);
  });
});

describe("another file of a watch", () => {
  it("is one workout without sets, where it is a run", () => {
    const run = activity().message(SESSION.global, [
      [SESSION.startTime, START],
      [SESSION.elapsedS, 1800.5],
      [SESSION.sport, 1],
      [SESSION.subSport, 0],
      [SESSION.averageHeartRate, 148],
    ]);
    expect(readWhole(run.bytes()).others).toEqual([
      {
        line: 2,
        kind: "workout",
        at: "2026-05-29T14:40:00Z",
        endedAt: "2026-05-29T15:10:00Z",
        name: "Running",
        note: "heart rate 148 on average",
      },
    ]);
  });

  it("tells a run beside the sets, where one file holds both", () => {
    const both = activity()
      .message(SET.global, [
        [SET.setType, SET_TYPE.active],
        [SET.reps, 5],
        [SET.category, 21],
        [SET.exercise, 38],
      ])
      .message(SESSION.global, [
        [SESSION.startTime, START - 3600],
        [SESSION.sport, 1],
      ])
      .message(SESSION.global, [
        [SESSION.startTime, START],
        [SESSION.subSport, 20],
      ]);
    const { sets, others } = readWhole(both.bytes());
    expect(sets).toMatchObject([{ at: "2026-05-29T14:40:00Z", workout: "Strength Training" }]);
    expect(others).toMatchObject([{ at: "2026-05-29T13:40:00Z", name: "Running" }]);
  });

  it("asks, and has nothing done, where it is a plan", () => {
    const plan = new FitEncoding()
      .message(FILE_ID.global, [[FILE_ID.type, FILE_TYPE.workout]])
      .message(WORKOUT_STEP.global, [[WORKOUT_STEP.name, "Row"]])
      .message(WORKOUT_STEP.global, [[WORKOUT_STEP.name, "Row"]]);
    expect(readWhole(plan.bytes())).toMatchObject({
      sets: [],
      notDone: [{ why: "planned" }, { why: "planned" }],
    });
  });

  it("is body mass, where it comes from a scale", () => {
    const scale = activity()
      .message(WEIGHT_SCALE.global, [
        [WEIGHT_SCALE.timestamp, START],
        [WEIGHT_SCALE.weightKg, 81.25],
      ])
      .message(WEIGHT_SCALE.global, [
        [WEIGHT_SCALE.timestamp, START],
        [WEIGHT_SCALE.weightKg, null],
      ]);
    const { others, refused } = readWhole(scale.bytes());
    expect(others).toEqual([{ line: 2, kind: "body_mass", at: "2026-05-29T14:40:00Z", bodyMassKg: 81.25 }]);
    expect(refused).toMatchObject([{ line: 3, why: "not_a_number" }]);
  });

  it("is refused set by set, where it says nowhere when it was", () => {
    const timeless = activity().message(SET.global, [[SET.reps, 5]]);
    expect(readWhole(timeless.bytes()).refused).toMatchObject([{ line: 2, why: "no_date" }]);
  });
});

describe("the bytes of a watch", () => {
  it("are taken by no other format, and no other app's file is taken for them", () => {
    const likely = (bytes: Uint8Array) =>
      DORSAL_FORMATS.filter(({ recognise }) => recognise(headOf(bytes, true), OPTIONS) > 0).map(
        ({ app }) => app,
      );
    expect(likely(STRENGTH)).toEqual(["garmin_fit"]);
    const others = readdirSync(FIXTURES).filter((name) => /\.(csv|json|xml)$/.test(name));
    expect(others.length).toBeGreaterThan(3);
    for (const name of others) {
      const apps = likely(readFileSync(new URL(name, FIXTURES)));
      expect([name, apps]).not.toEqual([name, expect.arrayContaining(["garmin_fit"])]);
      expect([name, apps]).not.toEqual([name, expect.arrayContaining(["apple_health"])]);
    }
  });
});
