// Does a backtest look only backwards? On the training of eight real lifters.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { dorsalHere } from "./run-dorsal.testing.ts";

const LIFTERS = join(import.meta.dirname, "../bench/forecast/lifters.json.gz");
const folder = mkdtempSync(join(tmpdir(), "dorsal-backtest-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Session {
  readonly d: string;
  e: number | null;
  f: [number, number] | null;
  s: number[][];
}
interface Series {
  readonly lifter: string;
  readonly exercise: string;
  readonly sessions: Session[];
}

const real: readonly Series[] = JSON.parse(gunzipSync(readFileSync(LIFTERS)).toString("utf8"));

function backtest(series: string, ...options: readonly string[]): readonly string[] {
  const out = join(folder, "forecasts.jsonl");
  const ran = dorsalHere(["backtest", "--series", series, "--out", out, ...options]);
  expect(ran).toMatchObject({ code: 0, out: "" });
  return readFileSync(out, "utf8").trimEnd().split("\n");
}

function saved(series: readonly Series[]): string {
  const path = join(folder, "series.json");
  writeFileSync(path, JSON.stringify(series));
  return path;
}

const whole = backtest(LIFTERS);

describe("a backtest", () => {
  test("says one line for each exercise and day, in the documented shape", () => {
    expect(whole).toHaveLength(real.reduce((count, { sessions }) => count + sessions.length, 0));
    for (const line of whole) {
      const said = JSON.parse(line);
      expect(Object.keys(said)).toEqual(["lifter", "exercise", "date", "e1rmKg", "lo80Kg", "hi80Kg", "reps"]);
    }
  });

  test.each([1, 5, 20])("says the same to the letter when it ends after %i training days", (until) => {
    const short = backtest(LIFTERS, "--until", String(until));
    const days = new Map<string, Set<string>>();
    for (const { lifter, date } of short.map((line) => JSON.parse(line))) {
      days.set(lifter, (days.get(lifter) ?? new Set()).add(date));
    }
    expect([...days.values()].map(({ size }) => size).every((size) => size <= until)).toBe(true);
    expect(short.length).toBeGreaterThan(0);
    const all = new Set(whole);
    expect(short.filter((line) => !all.has(line))).toEqual([]);
  });

  test("says the same to the letter whatever happened on a day and after it, but for the first load", () => {
    const from = "2024-11-01";
    const changed = real.map((series) => ({
      ...series,
      sessions: series.sessions.map((session): Session => {
        if (session.d < from) return session;
        const first = session.f && ([session.f[0], 30 - session.f[1]] satisfies [number, number]);
        return { d: session.d, e: session.e && 3 * session.e, f: first, s: [[7, 7]] };
      }),
    }));
    const upTo = (lines: readonly string[]) => {
      const first = new Map<string, string>();
      for (const { lifter, date } of lines.map((line) => JSON.parse(line))) {
        const known = first.get(lifter);
        if (date >= from && (known === undefined || date < known)) first.set(lifter, date);
      }
      return lines.filter((line) => {
        const { lifter, date } = JSON.parse(line);
        return date <= (first.get(lifter) ?? date);
      });
    };
    const before = upTo(whole);
    expect(before.length).toBeGreaterThan(500);
    expect(upTo(backtest(saved(changed)))).toEqual(before);
  });

  test("reads the file unpacked and in any order of exercises alike", () => {
    const sorted = (lines: readonly string[]) => [...lines].sort();
    expect(sorted(backtest(saved([...real].reverse())))).toEqual(sorted(whole));
  });

  test.each([
    [["--series", "no/such.json", "--out", "x"], "Cannot read no/such.json: there is no such file."],
    [["--series", "-", "--out", "x"], "standard input is not a list of training series: look at the file."],
    [["--series", "-", "--out", "x", "--until", "two"], "It is a whole number of days."],
    [["--series", LIFTERS, "--out", join(LIFTERS, "inside-a-file")], "Cannot write"],
  ])("refuses %j in a sentence", (args, sentence) => {
    const ran = dorsalHere(["backtest", ...args], "{}");
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(sentence);
  });

  test("says of a file that is cut off that it cannot be unpacked", () => {
    const path = join(folder, "cut.json.gz");
    writeFileSync(path, readFileSync(LIFTERS).subarray(0, 400));
    const ran = dorsalHere(["backtest", "--series", path, "--out", join(folder, "none")]);
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining("cannot be unpacked") });
  });
});
