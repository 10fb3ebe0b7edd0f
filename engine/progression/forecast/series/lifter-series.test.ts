import { describe, expect, test } from "vitest";
import { parseSeries } from "./lifter-series.ts";

const session = (d: string, more: Readonly<Record<string, unknown>> = {}) => ({
  d,
  e: 100,
  b: 98,
  f: [80, 8],
  s: [[80, 8, 9.5]],
  ...more,
});
const series = (exercise: string, sessions: readonly unknown[]) => ({
  lifter: "ann",
  exercise,
  cls: null,
  sessions,
});

describe("a file of training series", () => {
  test("becomes days in order, with the exercises of each by name", () => {
    const parsed = parseSeries([
      series("row", [session("2026-02-02"), session("2026-02-01")]),
      series("face pull", [session("2026-02-02", { e: null, f: null, s: [] })]),
    ]);
    expect(parsed).toEqual({
      ok: true,
      value: [
        {
          lifter: "ann",
          days: [
            {
              date: "2026-02-01",
              lifts: [
                {
                  exercise: "row",
                  e1rmKg: 100,
                  first: { loadKg: 80, reps: 8 },
                  sets: [{ loadKg: 80, reps: 8 }],
                },
              ],
            },
            {
              date: "2026-02-02",
              lifts: [
                { exercise: "face pull", e1rmKg: null, first: null, sets: [] },
                expect.objectContaining({ exercise: "row" }),
              ],
            },
          ],
        },
      ],
    });
  });

  test("gives the same days whatever the order of its exercises", () => {
    const [row, pull] = [series("row", [session("2026-02-02")]), series("pull", [session("2026-02-02")])];
    expect(parseSeries([row, pull])).toEqual(parseSeries([pull, row]));
  });

  test("may hold sets without numbers, which are left out", () => {
    const parsed = parseSeries([series("row", [session("2026-02-02", { s: [[null, 8], [80, 8], 5] })])]);
    expect(parsed).toMatchObject({ ok: true, value: [{ days: [{ lifts: [{ sets: [{ loadKg: 80 }] }] }] }] });
  });

  test.each([
    [{}, "the file"],
    [[{ lifter: "ann", exercise: 3 }], "[0].exercise"],
    [[series("row", [session("02.02.2026")])], "[0].sessions[0].d"],
    [[series("row", [session("2026-02-02", { s: "80x8" })])], "[0].sessions[0].s"],
  ])("is refused where it does not fit: %j", (value, path) => {
    expect(parseSeries(value)).toEqual({ ok: false, refusal: { why: "not_a_series", path } });
  });
});
