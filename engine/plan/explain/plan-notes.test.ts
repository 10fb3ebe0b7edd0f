import { describe, expect, test } from "vitest";
import type { Plan } from "../../training/plan.ts";
import type { Reason } from "../../training/reason.ts";
import { designPlan } from "../design-plan.ts";
import { catalog, GYM, lifter, type ProfileFile } from "../testing/lifter.ts";

function planFor(profile: ProfileFile): Plan {
  return designPlan(lifter({ weeks: 4, ...profile }), catalog);
}

function notes(profile: ProfileFile): readonly Reason[] {
  return planFor(profile).notes;
}

function note<Why extends Reason["why"]>(why: Why, profile: ProfileFile) {
  return notes(profile).find((one) => one.why === why);
}

const PRONE_RAISES = ["prone_t_raise", "prone_y_raise", "prone_i_raise", "prone_w_raise"];

describe("a plan for somebody over 65 says of its care", () => {
  const older = { ageYears: 71, days: ["mon"] };

  test("nothing, where it has none of it", () => {
    expect(note("supported_and_slower_start", { ...older, minutes: 10 })).toBeUndefined();
  });

  test("the longer warm-up, where there is time for it", () => {
    expect(note("supported_and_slower_start", { ...older, minutes: 40 })).toEqual({
      why: "supported_and_slower_start",
      warmUpS: 180,
    });
  });

  test("the lighter start, where a first load is told, and the support of those who begin", () => {
    const gym = { ...older, level: 1, minutes: 45, equipment: GYM, bodyMassKg: 70 };
    expect(note("supported_and_slower_start", gym)).toEqual({
      why: "supported_and_slower_start",
      percent: 20,
      supported: true,
      warmUpS: 180,
    });
  });
});

describe("rows without a pull from overhead", () => {
  test("are said to be all that there is without bar, band and cable", () => {
    const rows = { days: ["mon"], minutes: 10, exclude: [...PRONE_RAISES, "superman", "prone_cobra"] };
    expect(note("no_vertical_pull_without_bar", rows)).toBeDefined();
  });

  test("are not put down to the kit where no row is done, or where it would allow such a pull", () => {
    expect(note("no_vertical_pull_without_bar", { days: ["mon"], minutes: 10 })).toBeUndefined();
    const pulldowns = Object.keys(catalog.exercises).filter(
      (id) => catalog.exercises[id]?.pattern === "vertical_pull",
    );
    expect(note("no_vertical_pull_without_bar", { equipment: GYM, exclude: pulldowns })).toBeUndefined();
  });
});

describe("a small plan is put down to", () => {
  const few = (profile: ProfileFile) => note("small_plan", profile);

  test("the lifter, who left nearly all of it out", () => {
    expect(few({ exclude: Object.keys(catalog.exercises) })).toMatchObject({ because: "excluded_by_you" });
  });

  test("the kit, the minutes or the days", () => {
    expect(few({ household: false })).toMatchObject({ because: "kit" });
    expect(few({ minutes: 12 })).toMatchObject({ because: "minutes" });
    expect(few({ days: ["mon"] })).toMatchObject({ because: "days" });
    expect(few({})).toBeUndefined();
  });

  test("and nothing is said of the course of a plan that holds no work", () => {
    const none = notes({ exclude: Object.keys(catalog.exercises) });
    expect(none.map(({ why }) => why)).not.toContain("next_deload");
    expect(none.map(({ why }) => why)).not.toContain("shorter_than_asked");
  });
});

describe("the way to a first pull-up", () => {
  const rung = (profile: ProfileFile) => note("no_rung_of_the_ladder", { goal: "first_pull_up", ...profile });

  test("needs a bar, and says so where there is none", () => {
    expect(rung({})).toMatchObject({ because: "kit" });
    expect(rung({ exclude: ["pull_up"] })).toMatchObject({ because: "kit" });
    expect(rung({ equipment: ["pullup_bar"] })).toBeUndefined();
    expect(rung({ equipment: GYM })).toBeUndefined();
  });

  test("is closed by limits, by the level without a foothold, or by the lifter", () => {
    const ladder = Object.keys(catalog.exercises).filter(
      (id) => catalog.exercises[id]?.pattern === "vertical_pull",
    );
    const all = [...ladder, "scapular_pull_up", "dead_hang"];
    expect(rung({ equipment: ["pullup_bar"], exclude: all })).toMatchObject({ because: "excluded_by_you" });
    const bare = { equipment: ["pullup_bar"], household: false, level: 1, maxPullUps: 0 };
    expect(rung(bare)).toMatchObject({ because: "level" });
  });

  test("is no matter of other goals", () => {
    expect(note("no_rung_of_the_ladder", {})).toBeUndefined();
  });
});

test("days take turns only where there are two", () => {
  const style = (days: readonly string[]) => notes({ level: 3, equipment: GYM, days }).map(({ why }) => why);
  expect(style(["mon", "thu"])).toContain("undulating");
  expect(style(["mon"])).not.toContain("undulating");
});
