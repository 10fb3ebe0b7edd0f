import { describe, expect, test } from "vitest";
import type { ElasticRule } from "../../training/plan.ts";
import { designPlan } from "../design-plan.ts";
import { catalog, GYM, lifter, type ProfileFile } from "../testing/lifter.ts";

/** Every cause that the plan names for a rule, each once. */
function causes(rule: ElasticRule, profile: ProfileFile, group?: string): readonly string[] {
  const { unmet } = designPlan(lifter({ weeks: 4, ...profile }), catalog);
  const rows = unmet.filter((row) => row.rule === rule && (group === undefined || row.group === group));
  return [...new Set(rows.map(({ why }) => why))].sort();
}

describe("what could not be had is put down to", () => {
  test("the minutes, where ten are all there is", () => {
    const short = { days: ["mon"], minutes: 10, equipment: GYM };
    expect(causes("weekly_minimum", short, "lats")).toEqual(["minutes"]);
  });

  test("the days, where one a week cannot give two exposures", () => {
    expect(causes("exposures", { days: ["mon"], minutes: 60, equipment: GYM }, "lats")).toEqual(["days"]);
  });

  test("the kit, where nothing at hand trains a group", () => {
    const bare = { household: false, equipment: ["reverse_fly_machine"] };
    expect(causes("weekly_minimum", bare, "grip")).toEqual(["kit"]);
  });

  test("the limits, where they rule out what would", () => {
    const neck = {
      equipment: ["dumbbell"],
      household: false,
      contraindications: ["neck", "hypertension_valsalva"],
    };
    expect(causes("rir_wave", neck)).toEqual(["safety"]);
    const prone = { equipment: [], household: false, contraindications: ["pregnancy_late"] };
    expect(causes("weekly_minimum", prone, "mid_back")).toEqual(["contraindication"]);
  });

  test("the lifter, where the lifter left it out", () => {
    const all = Object.keys(catalog.exercises);
    expect(causes("empty_session", { exclude: all })).toEqual(["excluded_by_you"]);
  });

  test("the level, where a preferred lift lies above it", () => {
    expect(causes("preference", { level: 1, equipment: GYM, prefer: ["seal_row"] })).toEqual(["level"]);
    expect(causes("preference", { prefer: ["seal_row"] })).toEqual(["kit"]);
    expect(causes("preference", { equipment: GYM, prefer: ["pull_up"], maxPullUps: 2 })).toEqual(["level"]);
  });

  test("nothing but the choice, where a compound would fit and other work was worth more", () => {
    const ten = { days: ["mon"], minutes: 10 };
    expect(causes("compound_first", ten)).toEqual(["trade_off"]);
    const raises = ["prone_t_raise", "prone_y_raise", "prone_i_raise", "prone_w_raise"];
    const rows = designPlan(
      lifter({ weeks: 4, ...ten, exclude: [...raises, "superman", "prone_cobra"] }),
      catalog,
    );
    expect(rows.weeks[0]?.sessions[0]?.items.map(({ exercise }) => exercise)).toContain("table_row");
  });

  test("what left no lift at all, where the days have no ranges to take turns with", () => {
    const nothing = { level: 3, exclude: Object.keys(catalog.exercises) };
    expect(causes("periodisation", nothing)).toEqual(["excluded_by_you"]);
  });

  test("the kit, where what was left out could not be done anyway", () => {
    const bare = { household: false, equipment: ["reverse_fly_machine"], exclude: ["farmers_carry"] };
    expect(causes("weekly_minimum", bare, "grip")).toEqual(["kit"]);
  });

  test("the week, where days follow each other", () => {
    const daily = { level: 2, days: ["mon", "tue"], minutes: 90, equipment: GYM, lastBlock: [] };
    expect(causes("spacing_48h", daily).every((why) => why === "days")).toBe(true);
  });
});
