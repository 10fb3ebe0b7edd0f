import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCase } from "../../reading/read-as-text.testing.ts";
import { readWhole, reportOf } from "../../reading/read-whole.testing.ts";

const file = readCase(readFileSync(join(import.meta.dirname, "cases/object-of-pages.case"), "utf8")).file;
const pages = JSON.parse(file) as Readonly<Record<string, unknown>>;

/** Fields found in the text of each log, without looking at pages or units as the reader does. */
function logsByHand() {
  const field = (text: string, name: string) =>
    new RegExp(`"${name}": "?([^",\\n]*)`).exec(text)?.[1] ?? "null";
  return [...file.matchAll(/\{\s*"id": "0198-[^}]*\}/g)].map(([text]) => ({
    reps: field(text, "repetitions"),
    unit: field(text, "repetitions_unit"),
    load: field(text, "weight"),
    loadUnit: field(text, "weight_unit"),
    rir: field(text, "rir"),
    exercise: field(text, "exercise"),
    date: field(text, "date"),
  }));
}

describe("a file of wger's API", () => {
  it("is counted as an independent count counts it", () => {
    const read = readWhole(file);
    const logs = logsByHand();
    expect(logs).toHaveLength(19);
    const told = read.sets.length + read.notDone.length;
    const refusedLogs = read.refused.filter(({ found }) => found.includes("0198-"));
    expect(told + refusedLogs.length).toBe(logs.length);
    expect(read.sets.filter(({ rir }) => rir !== null)).toHaveLength(
      logs.filter(({ rir }) => rir !== "null").length,
    );
    // Loads of 345, whose unit is kilograms in all but the log without a unit.
    const volume = logs
      .filter(
        ({ exercise, loadUnit, date }) => exercise === "345" && loadUnit === "1" && date.startsWith("2025"),
      )
      .reduce((sum, { reps, load }) => sum + (Number(reps) || 0) * Number(load), 0);
    const report = reportOf(readWhole(file, { unit: "kg" }));
    const rowing = report.exercises.find(({ name }) => name === "Bent Over Rowing");
    expect(rowing?.volumeKg).toBeCloseTo(volume + 8 * 40, 6);
  });

  it("says the same as an object of pages, as a list of pages, and with the logs last", () => {
    const told = readWhole(file).sets;
    const listed = Object.values(pages);
    expect(readWhole(JSON.stringify(listed)).sets).toEqual(told);
    const { workoutlog, ...others } = pages;
    expect(readWhole(JSON.stringify({ ...others, workoutlog })).sets).toEqual(told);
    expect(readWhole(JSON.stringify(pages, null, 4), {}, 13).sets).toEqual(told);
  });

  it("marks every set of a drop chain but its first", () => {
    const chained = readWhole(file).sets.slice(1, 4);
    expect(chained.map(({ setType, extra }) => [setType, extra?.kind])).toEqual([
      ["working", undefined],
      ["drop", undefined],
      ["drop", "until failure"],
    ]);
  });

  it("is recognised by a long page of exercises that comes before the logs", () => {
    const { exerciseinfo, ...others } = pages as { exerciseinfo: { results: object[] } };
    const many = Array.from({ length: 3_000 }, (_, id) => ({
      id: id + 1_000,
      category: { name: "Arms" },
      translations: [{ name: `Curl ${id}`, language: 2 }],
    }));
    const long = {
      exerciseinfo: { ...exerciseinfo, results: [...many, ...exerciseinfo.results] },
      ...others,
    };
    expect(readWhole(JSON.stringify(long)).sets).toEqual(readWhole(file).sets);
  });
});
