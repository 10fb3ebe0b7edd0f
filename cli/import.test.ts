import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dorsal, dorsalHere } from "./run-dorsal.testing.ts";

const FIXTURES = join(import.meta.dirname, "..", "formats", "fixtures");
const STRONG = join(FIXTURES, "strong_d01.csv");
const HEVY = join(FIXTURES, "hevy_d02.csv");

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dorsal-import-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (args: readonly string[], input: string | Uint8Array = "") => dorsalHere(args, input, folder);

/** Rows of a file whose cells hold no line breaks, its header apart. */
function rowsIn(path: string): number {
  return readFileSync(path, "utf8").trimEnd().split("\n").length - 1;
}

describe("dorsal import", () => {
  it("asks for the unit that the file does not name, and keeps nothing until then", () => {
    const ran = run(["import", STRONG]);
    expect(ran.code).toBe(2);
    expect(ran.out).toContain("Kilograms are likelier");
    expect(ran.err).toContain("say --unit kg or --unit lb");
    expect(run(["imports"]).out).toBe("Nothing was imported yet.\n");
  });

  it("keeps every set, and the same file twice adds nothing", () => {
    const first = run(["import", STRONG, "--unit", "kg", "--json"]);
    const { report, totals } = JSON.parse(first.out);
    expect(report.sets).toBe(rowsIn(STRONG));
    expect(totals.map(({ name }: { name: string }) => name)).toEqual(
      report.exercises.map(({ name }: { name: string }) => name),
    );
    expect(totals.filter(({ isWhole }: { isWhole: boolean }) => !isWhole)).toEqual([]);
    expect(JSON.parse(run(["imports", "--json"]).out)).toMatchObject([
      { app: "strong", sets: rowsIn(STRONG) },
    ]);
    expect(run(["import", STRONG, "--unit", "kg"]).out).toContain("0 workouts are new");
    expect(JSON.parse(run(["imports", "--json"]).out)).toHaveLength(1);
  });

  it("takes an import back as a whole, once", () => {
    run(["import", HEVY]);
    const [{ importId }] = JSON.parse(run(["imports", "--json"]).out);
    expect(run(["imports", "--undo", importId]).out).toContain("taken back");
    expect(run(["imports", "--undo", importId]).code).toBe(2);
    expect(run(["export", "--format", "hevy"]).out.trimEnd().split("\n")).toHaveLength(1);
    expect(run(["import", HEVY, "--dry-run"]).out).toContain("Nothing was written: this was a dry run.");
  });

  it("remembers what a person said of a name, in the next import too", () => {
    run(["import", STRONG, "--unit", "kg"]);
    expect(run(["names", "--explain", "Good Morning (Barbell)=good_mornin"]).err).toContain(
      "Did you mean good_morning?",
    );
    expect(run(["names", "--explain", "Squat (Barbell)=goblet"]).code).toBe(2);
    expect(run(["names", "--explain", "Good Morning (Barbell)=own"]).code).toBe(0);
    const names = JSON.parse(run(["names", "--json"]).out);
    expect(names).toContainEqual(
      expect.objectContaining({ name: "Good Morning (Barbell)", exercise: null, confidence: 1 }),
    );
  });

  it("prints each set as a line of JSON in file order, the report beside it", () => {
    const { out, err, code } = run(["import", HEVY, "--sets"]);
    const sets = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(Object.keys(sets[0])).toEqual(
      "at workout exercise catalogId setType assisted loadKg rawLoad unit reps seconds metres rir rpe superset side note line".split(
        " ",
      ),
    );
    expect(sets.map(({ line }) => line)).toEqual(sets.map(({ line }) => line).toSorted((a, b) => a - b));
    expect(err).toMatch(/^Hevy/);
  });

  it("reads standard input, and refuses what is no log in a sentence", () => {
    expect(run(["import", "-", "--sets"], readFileSync(HEVY)).code).toBe(0);
    expect(run(["import", "-"], "").err).toContain("The file is empty.");
    expect(run(["import", "-"], "PK\u0003\u0004 and so on").err).toContain("packed file");
    expect(run(["import", join(folder, "nothing.csv")]).err).toContain("there is no such file");
  });

  it("counts one of a thing as one", () => {
    const [head, first, second] = readFileSync(STRONG, "utf8").split("\n");
    const one = run(["import", "-", "--unit", "kg"], `${head}\n${first}\n`).out;
    for (const words of ["1 record, 1 workout", "1 set\n", "1 workout is new", "the one exercise is whole"]) {
      expect(one).toContain(words);
    }
    const next = run(["import", "-", "--unit", "kg"], `${head}\n${first}\n${second}\n`).out;
    expect(next).toContain("1 is known and has changed");
    expect(one).toContain("1 name in the file, 0 known to the catalogue");
    expect(`${one}${next}`).not.toMatch(/\b1 (sets|records|workouts|exercises|names|are)\b/);
    expect(run(["imports"]).out).toContain("1 workout, 1 set from Strong");
  });

  it("brings a log of its own home: everything is known the second time", () => {
    run(["import", HEVY]);
    const log = run(["export"]).out;
    const other = mkdtempSync(join(tmpdir(), "dorsal-import-"));
    expect(dorsalHere(["import", "-"], log, other).out).toContain("0 known already");
    expect(dorsalHere(["import", "-"], log, other).out).toContain("0 entries were added");
    expect(dorsalHere(["export"], "", other).out).toBe(log);
    rmSync(other, { recursive: true, force: true });
  });
});

describe("dorsal export", () => {
  it("says what the format does not hold, and writes the rest", () => {
    run(["import", STRONG, "--unit", "kg"]);
    const ran = run(["export", "--format", "hevy", "--out", join(folder, "hevy.csv")]);
    expect(ran.err).toContain("start to the second");
    expect(rowsIn(join(folder, "hevy.csv"))).toBe(rowsIn(STRONG));
  });

  it("writes a file for each workout that a watch understands", () => {
    run(["import", HEVY]);
    const out = join(folder, "watch");
    expect(run(["export", "--format", "fit"]).err).toContain("name a folder with --out");
    expect(run(["export", "--format", "fit", "--out", out]).code).toBe(0);
    const files = readdirSync(out);
    const [{ workouts }] = JSON.parse(run(["imports", "--json"]).out);
    expect(files).toHaveLength(workouts);
    const reports = files.map((name) => run(["import", join(out, name), "--sets", "--json"]));
    const sets = reports.flatMap((ran) =>
      ran.out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    );
    expect(sets.filter(({ setType }) => setType !== "rest")).toHaveLength(rowsIn(HEVY));
  });

  it("needs a plan for a calendar", () => {
    expect(run(["export", "--format", "ics"]).err).toContain("There is no plan in the log yet.");
  });
});

it("works as a program, its log in the folder that DORSAL_DATA names", () => {
  const env = { ...process.env, DORSAL_DATA: folder };
  expect(dorsal(["import", HEVY], "", env)).toMatchObject({ code: 0, err: "" });
  expect(dorsal(["imports"], "", env).out).toContain("hevy_d02.csv");
});
