// Which unit is likelier in logs that do not say? Real logs whose unit is known, and lifters made up from plates.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countedRows } from "../fixtures/counted-by-hand.testing.ts";
import { UnwrittenUnit } from "./unit-guess.ts";
import { unitOfLoad } from "./usual-loads.ts";

type Lift = readonly [exercise: string, load: number];

function guess(lifts: readonly Lift[]) {
  const unit = new UnwrittenUnit(undefined);
  for (const [exercise, load] of lifts) unit.kg(load, exercise);
  return unit.finding();
}

const lifts = (exercise: string, ...loads: readonly number[]) => loads.map((load): Lift => [exercise, load]);

function realLifts(name: string, columns: { load: string; exercise: string; separator?: ";" }) {
  const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
  return countedRows(text, columns.separator ?? ",").map(
    (row): Lift => [row[columns.exercise] ?? "", Number(row[columns.load])],
  );
}

const STRONG = { load: "Weight", exercise: "Exercise Name" };
const HEVY = { load: "weight_kg", exercise: "exercise_title" };

describe("a log without a unit", () => {
  for (const name of ["strong_d01.csv", "strong_d02.csv", "strong_d03.csv", "strong_d05.csv"]) {
    it(`${name} is likelier in kilograms`, () => {
      expect(guess(realLifts(name, STRONG))).toMatchObject({ from: "guess", unit: "kg" });
    });
  }

  for (const name of ["hevy_d01.csv", "hevy_d02.csv"]) {
    it(`would know ${name} for kilograms without its header`, () => {
      expect(guess(realLifts(name, HEVY))).toMatchObject({ from: "guess", unit: "kg" });
    });
  }

  it("would know fitnotes-d02.csv for pounds without its column of units", () => {
    const columns = { load: "Weight", exercise: "Exercise" };
    expect(guess(realLifts("fitnotes-d02.csv", columns))).toMatchObject({ from: "guess", unit: "lb" });
  });

  it("tells bars in steps of five apart by where they begin and end", () => {
    const steps = (from: number, to: number) =>
      Array.from({ length: (to - from) / 5 + 1 }, (_, step) => from + 5 * step);
    expect(guess(lifts("Squat (Barbell)", ...steps(45, 225)))).toMatchObject({ unit: "lb" });
    expect(guess(lifts("Squat (Barbell)", ...steps(20, 120)))).toMatchObject({ unit: "kg" });
  });

  it("hears kilograms in dumbbells of 14, 16 and 18", () => {
    const found = guess(lifts("Row (Dumbbell)", 10, 12, 14, 16, 18, 20, 25));
    expect(found).toMatchObject({ unit: "kg", examples: [14, 16, 18] });
  });

  it("takes pounds turned into kilograms for what they are: kilograms", () => {
    const columns = { load: "Weight (kg)", exercise: "Exercise Name", separator: ";" } as const;
    const found = guess(realLifts("strong_d04.csv", columns));
    expect(found).toMatchObject({ unit: "kg", shareLb: 0 });
    expect(guess(lifts("Chest Fly", 6.80388555, 9.07184, 11.3398))).toMatchObject({
      unit: "kg",
      shareKg: 1,
      examples: [6.80388555, 9.07184, 11.3398],
    });
  });

  it("takes kilograms turned into pounds for pounds", () => {
    expect(guess(lifts("Row (Machine)", 154.32, 132.28, 110.23))).toMatchObject({ unit: "lb", shareLb: 1 });
  });

  it("knows a bar of 45 pounds and its pairs of plates", () => {
    const squats = lifts("Squat (Barbell)", 45, 135, 185, 225, 225, 245, 275, 315);
    const found = guess([...squats, ...lifts("Bicep Curl (Dumbbell)", 25, 30, 35)]);
    expect(found).toMatchObject({ from: "guess", unit: "lb", examples: [225, 45, 135, 185, 245] });
  });

  it("knows a bar of 20 kilograms and its pairs of plates", () => {
    const squats = lifts("Squat (Barbell)", 20, 40, 60, 80, 100, 102.5, 105);
    expect(guess(squats)).toMatchObject({ unit: "kg", shareKg: 6 / 7, shareLb: 1 / 7 });
  });

  it("hears pounds where dumbbells and machines come in fives alone", () => {
    const dumbbells = lifts("Shoulder Press (Dumbbell)", 15, 20, 25, 30, 35, 40, 45, 50);
    expect(guess(dumbbells)).toMatchObject({ unit: "lb", examples: [25, 35, 45] });
    expect(guess([...dumbbells, ...lifts("Chest Press (Machine)", 22.5)])).toMatchObject({ unit: "kg" });
  });

  it("says kilograms where nothing speaks", () => {
    expect(guess(lifts("Row (Cable)", 20, 30, 40))).toEqual({
      from: "guess",
      unit: "kg",
      shareKg: 0,
      shareLb: 0,
      examples: [],
    });
  });

  it("finds no unit where there are no loads", () => {
    expect(guess(lifts("Pull Up", 0, 0))).toEqual({ from: "nowhere", unit: null });
  });
});

describe("the person's word", () => {
  it("counts more than any load", () => {
    const unit = new UnwrittenUnit("lb");
    expect(unit.kg(-100, "Squat (Barbell)")).toBe(45.359237);
    expect(unit.finding()).toEqual({ from: "person", unit: "lb" });
  });

  it("is missed: a load stays without kilograms, but nothing weighs nothing", () => {
    const unit = new UnwrittenUnit(undefined);
    expect([unit.kg(60, "Row"), unit.kg(0, "Row"), unit.kg(null, "Row")]).toEqual([null, 0, null]);
  });
});

describe("one load", () => {
  it("speaks on a bar otherwise than on a machine", () => {
    expect(unitOfLoad(135, "bar")).toBe("lb");
    expect(unitOfLoad(135, "other")).toBe(null);
    expect(unitOfLoad(40, "bar")).toBe("kg");
    expect(unitOfLoad(7.5, "other")).toBe(null);
    expect(unitOfLoad(22.5, "other")).toBe("kg");
    expect(unitOfLoad(5.71, "other")).toBe(null);
  });
});
