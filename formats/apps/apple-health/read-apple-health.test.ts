import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWhole } from "../../reading/read-whole.testing.ts";

const FIXTURE = readFileSync(new URL("../../fixtures/apple-health/export.xml", import.meta.url), "utf8");

function health(...elements: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="en_GB">\n${elements.join("\n")}\n</HealthData>\n`;
}

const day = 'startDate="2026-06-01 17:30:00 +0530"';
const strength = 'workoutActivityType="HKWorkoutActivityTypeTraditionalStrengthTraining"';

describe("an export of Apple Health", () => {
  it("brings strength workouts with what the watch measured, and body mass in kilograms", () => {
    const { others, refused, outcome } = readWhole(FIXTURE);
    expect(refused).toEqual([]);
    expect(others).toEqual([
      { line: 18, kind: "body_mass", at: "2026-05-31T06:58:11+05:30", bodyMassKg: 81.2 },
      { line: 21, kind: "body_mass", at: "2026-06-01T06:58:11+05:30", bodyMassKg: 81.193034 },
      { line: 22, kind: "body_mass", at: "2026-06-02T06:58:11+05:30", bodyMassKg: 82.553811 },
      {
        line: 24,
        kind: "workout",
        at: "2026-06-01T17:30:00+05:30",
        endedAt: "2026-06-01T18:35:00+05:30",
        name: "Traditional Strength Training (Asha’s Apple Watch)",
        note: "heart rate 112 on average, 84 to 151; 310 kcal",
      },
      { line: 30, kind: "nothing" },
      {
        line: 31,
        kind: "workout",
        at: "2019-03-02T23:40:00Z",
        endedAt: "2019-03-03T00:25:30Z",
        name: "Functional Strength Training (Strong)",
        note: "180 kcal",
      },
    ]);
    expect(outcome).toMatchObject({
      ok: true,
      report: {
        app: "apple_health",
        dialect: "export.xml, 2 records of other kinds passed over",
        bodyMasses: 3,
        workoutsWithoutSets: 2,
        nothing: 1,
        sets: 0,
        read: 6,
      },
    });
  });

  it("counts as a plain search of its text does", () => {
    const { outcome } = readWhole(FIXTURE);
    const bodyMasses = FIXTURE.match(/type=["']HKQuantityTypeIdentifierBodyMass["']/g)?.length;
    const workouts = FIXTURE.match(/<Workout [^>]*StrengthTraining"/g)?.length;
    expect(outcome).toMatchObject({ report: { bodyMasses, workoutsWithoutSets: workouts } });
  });

  it("reads the same in pieces of any size", () => {
    for (const size of [1, 7, 1000]) expect(readWhole(FIXTURE, {}, size)).toEqual(readWhole(FIXTURE));
  });

  it("refuses a weight without a number, a unit or a date, with its line", () => {
    const mass = 'type="HKQuantityTypeIdentifierBodyMass"';
    const { refused, others } = readWhole(
      health(
        `<Record ${mass} unit="kg" value="heavy" ${day}/>`,
        `<Record ${mass} unit="constructor" value="80" ${day}/>`,
        `<Record ${mass} unit="kg" value="80"/>`,
        `<Workout ${strength} duration="3"/>`,
        `<Record type="HKQuantityTypeIdentifierBodyMassIndex" unit="count" value="24" ${day}/>`,
      ),
    );
    expect(refused.map(({ line, why }) => [line, why])).toEqual([
      [3, "not_a_number"],
      [4, "not_a_number"],
      [5, "no_date"],
      [6, "no_date"],
    ]);
    expect(others).toEqual([]);
  });

  it("keeps a workout that was left running, and shows it", () => {
    const { others, suspicious } = readWhole(
      health(`<Workout ${strength} duration="14" durationUnit="hr" ${day}/>`),
    );
    expect(others).toMatchObject([{ kind: "workout", endedAt: "2026-06-02T07:30:00+05:30" }]);
    expect(suspicious).toEqual([{ line: 3, why: "very_long_workout", found: "14 h" }]);
  });

  it("keeps what was whole of a file that was cut, and says so", () => {
    const cut = FIXTURE.slice(0, FIXTURE.indexOf("WorkoutStatistics type") + 5);
    const { others, refused } = readWhole(cut);
    expect(others.at(-1)).toMatchObject({ kind: "workout", at: "2026-06-01T17:30:00+05:30" });
    expect(refused.map(({ why }) => why)).toEqual(["broken_file", "broken_file"]);
  });

  it("is not any XML file", () => {
    expect(readWhole("<?xml version='1.0'?><ClinicalDocument/>").outcome).toMatchObject({ ok: false });
  });
});
