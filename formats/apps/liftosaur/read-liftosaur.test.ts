import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCase } from "../../reading/read-as-text.testing.ts";
import { readWhole, reportOf } from "../../reading/read-whole.testing.ts";

const fileOf = (name: string) =>
  readCase(readFileSync(join(import.meta.dirname, "cases", `${name}.case`), "utf8")).file;
const KG_PER_LB = 0.45359237;

describe("Liftosaur's history as a table", () => {
  const file = fileOf("table");

  /** Cells by a single expression; loads and repetitions by their place in the row. */
  function byHand() {
    const rows = file
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => [...row.matchAll(/("(?:[^"]*)"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => cell));
    const done = rows.filter((row) => row[6] !== "");
    const kg = (row: readonly string[]) => {
      const [value, unit] = row[13] === "" ? [row[11], row[12]] : [row[13], row[14]];
      return Math.max(0, Number(value)) * (unit === "lb" ? KG_PER_LB : 1);
    };
    const hindering = done.filter((row) => !(row[3] ?? "").includes("Assisted"));
    return {
      planned: rows.length - done.length,
      sets: done.length,
      warmups: done.filter((row) => row[4] === "1").length,
      rpes: done.filter((row) => row[9] !== "").length,
      volume: hindering.reduce((sum, row) => sum + Number(row[6]) * kg(row), 0),
      workouts: new Set(done.map((row) => row[0])).size,
    };
  }

  it("is counted as an independent count counts it", () => {
    const read = readWhole(file);
    const report = reportOf(read);
    const counted = byHand();
    expect(report.notDone.planned).toBe(counted.planned);
    expect(report.sets).toBe(counted.sets);
    expect(report.setTypes.warmup).toBe(counted.warmups);
    expect(read.sets.filter(({ rpe }) => rpe !== null)).toHaveLength(counted.rpes);
    expect(report.workouts).toBe(counted.workouts);
    const volume = report.exercises.reduce((sum, { volumeKg }) => sum + (volumeKg ?? Number.NaN), 0);
    expect(Math.abs(volume / counted.volume - 1)).toBeLessThan(0.0001);
  });

  it("is read by position where a spreadsheet renamed a column", () => {
    const renamed = file.replace("Is AMRAP?", "As many as possible").replace("Notes", "Remarks");
    expect(readWhole(renamed).sets).toEqual(readWhole(file).sets);
  });

  it("is read by name where a column is missing", () => {
    const cut = (row: string) => row.replace(/^([^,]*),[^,]*,/, "$1,");
    const read = readWhole(file.split("\n").map(cut).join("\n"));
    const told = ({ extra: _, ...set }: (typeof read.sets)[number]) => set;
    expect(read.sets.map(told)).toEqual(readWhole(file).sets.map(told));
  });
});

describe("a Liftosaur backup", () => {
  const file = fileOf("backup");

  it("holds the sets that were ticked, or counted where nothing is ticked, each side for itself", () => {
    const storage = JSON.parse(file) as { history: unknown };
    let sets = 0;
    let planned = 0;
    // Walks every object there is: a set is what has a load or a count, wherever it stands.
    JSON.stringify(storage.history, (key, value) => {
      const isSet =
        value &&
        typeof value === "object" &&
        /^\d+$/.test(key) &&
        !("entries" in value || "exercise" in value);
      if (!isSet) return value;
      const sides = ["completedReps", "completedRepsLeft"].filter(
        (side) => typeof value[side] === "number",
      ).length;
      if (value.isCompleted === false || (sides === 0 && !value.completedReps)) planned += 1;
      else sets += sides;
      return value;
    });
    const read = readWhole(file);
    const refused = read.refused.filter(({ why }) => why === "no_exercise" || why === "no_date");
    expect(read.sets.length + refused.length).toBe(sets);
    expect(read.notDone).toHaveLength(planned);
    expect(read.sets.filter(({ side }) => side !== null).map(({ side, reps }) => [side, reps])).toEqual([
      ["left", 10],
      ["right", 8],
      ["left", 3],
    ]);
  });

  it("is the same on one line and in pieces of any size", () => {
    const oneLine = JSON.stringify(JSON.parse(file));
    expect(readWhole(oneLine, {}, 11).sets).toEqual(readWhole(file).sets);
  });

  it("is recognised though its history lies beyond long programs", () => {
    const storage = JSON.parse(file) as Record<string, unknown>;
    const { history, ...rest } = storage;
    const long = { ...rest, programs: [{ text: "Row / 3x8\n".repeat(10_000) }], history };
    expect(readWhole(JSON.stringify(long)).sets).toEqual(readWhole(file).sets);
  });

  it("says at which line it is broken, and makes nothing up", () => {
    const cut = file.slice(0, file.indexOf("bentOverOneArmRow"));
    const read = readWhole(cut);
    expect(read.sets).toEqual([]);
    expect(read.refused).toMatchObject([{ line: cut.split("\n").length, why: "not_json" }]);
  });
});
