import { describe, expect, test } from "vitest";
import { draftSession } from "../testing/draft-session.ts";
import { GYM, lifter, type ProfileFile } from "../testing/lifter.ts";
import { planningOf } from "../testing/stages.ts";
import { type DraftWeek, weekHardSets } from "./draft.ts";
import { brokenRule } from "./draft-rules.ts";
import { raiseWeek } from "./raise-week.ts";

const AT_GYM = { level: 3, goal: "size", minutes: 60, equipment: GYM, maxPullUps: 8 };
const PLENTY = new Map(
  ["lats", "mid_back", "rear_delts", "elbow_flexors", "grip"].map((group) => [group, 15]),
);

function raised(days: readonly string[], changes: ProfileFile = {}, dropSets = false) {
  const profile = lifter({ ...AT_GYM, ...changes });
  const planning = planningOf(profile);
  const week: DraftWeek = days.map((text) => draftSession(text, profile));
  const raise = { from: week, before: weekHardSets(week), towards: PLENTY, dropSets };
  return raiseWeek(week, planning, raise).map(({ items }) =>
    items.map(({ candidate, sets, drops }) => `${candidate.exercise.id} ${sets}${drops ? " drop" : ""}`),
  );
}

describe("the next week", () => {
  test("adds one set at most to an exercise of a day", () => {
    expect(raised(["pulldown_neutral 2", "seated_cable_row 2"])).toEqual([
      ["pulldown_neutral 3"],
      ["seated_cable_row 3"],
    ]);
  });

  test("adds to partners together, so that they stay equal", () => {
    const [monday] = raised(["seated_cable_row 2 + push_up 2", "dumbbell_curl 2"]);
    expect(monday).toEqual(["seated_cable_row 3", "push_up 3"]);
  });

  test("adds nothing where a session has no time left", () => {
    const full = ["pulldown_neutral 3, seated_cable_row 3, dumbbell_curl 2", "pulldown_neutral 2"];
    expect(raised(full, { minutes: 20 })[0]).toEqual([
      "pulldown_neutral 3",
      "seated_cable_row 3",
      "dumbbell_curl 2",
    ]);
  });

  test("keeps negatives as few as they were, and pulls on a bar level for sore elbows", () => {
    expect(raised(["negative_pull_up 2", "seated_cable_row 2"])[0]).toEqual(["negative_pull_up 2"]);
    const sore = raised(["pull_up 2", "seated_cable_row 2"], { contraindications: ["elbow"] });
    expect(sore).toEqual([["pull_up 2"], ["seated_cable_row 3"]]);
  });

  test("gives up to two drop sets a session to machines and small movements, late in a stretch", () => {
    const dropped = raised(
      ["pulldown_neutral 2, seated_cable_row 2, dumbbell_curl 2", "pull_up 2"],
      {},
      true,
    );
    const drops = dropped.flat().filter((item) => item.endsWith("drop"));
    expect(drops.length).toBeGreaterThan(0);
    expect(dropped[0]?.filter((item) => item.endsWith("drop")).length).toBeLessThanOrEqual(2);
    expect(dropped[1]?.join()).not.toContain("drop");
  });

  test.each([
    ["novices and intermediate lifters", { level: 2 }],
    ["strength", { goal: "strength" }],
    ["the young", { ageYears: 17 }],
    ["high blood pressure", { contraindications: ["hypertension_valsalva"] }],
    ["pregnancy", { contraindications: ["pregnancy_supine"] }],
  ])("gives no drop set to %s", (_who, changes) => {
    const days = ["pulldown_neutral 2, seated_cable_row 2, dumbbell_curl 2", "pulldown_neutral 2"];
    expect(
      raised(days, changes, true)
        .flat()
        .filter((item) => item.endsWith("drop")),
    ).toEqual([]);
  });

  test("gives no drop set where no load can be taken off", () => {
    const drops = (days: readonly string[], changes: ProfileFile = {}) =>
      raised(days, changes, true)
        .flat()
        .filter((item) => item.endsWith("drop"));
    const raises = ["pull_up 2, prone_t_raise 2, prone_y_raise 2", "pull_up 2"];
    expect(drops(raises)).toEqual([]);
    const flies = ["pull_up 2, reverse_fly_bent 2", "pull_up 2"];
    expect(drops(flies)).toHaveLength(1);
    expect(drops(flies, { loadsKg: { dumbbell: [8] } })).toEqual([]);
  });
});

describe("a week breaks", () => {
  const broken = (days: readonly string[], changes: ProfileFile = {}, before: DraftWeek | null = null) => {
    const profile = lifter({ ...AT_GYM, ...changes });
    const week = days.map((text) => draftSession(text, profile));
    return brokenRule(week, planningOf(profile), before && weekHardSets(before));
  };

  test("no rule where everything fits", () => {
    expect(broken(["pulldown_neutral 3, seated_cable_row 3", "pull_up 3"])).toBeNull();
  });

  test("the spine budget of a session", () => {
    expect(broken(["barbell_row 5, deadlift 5", "pull_up 2"], { minutes: 120 })).toBe("spine_budget");
  });

  test("the cap of one group in one session", () => {
    const lats = "pulldown_neutral 5, pull_up 5, pulldown_pronated 5";
    expect(broken([lats, "deadlift 2"], { minutes: 120 })).toBe("session_cap");
  });

  test("the minutes of a session", () => {
    expect(broken(["pulldown_neutral 5, seated_cable_row 5", "pull_up 2"], { minutes: 20 })).toBe("minutes");
  });

  test("the rest of the lower back between days that follow each other", () => {
    const next = { days: ["mon", "tue"] };
    expect(broken(["deadlift 2", "barbell_row 2"], next)).toBe("adjacent_days");
    expect(broken(["deadlift 2", "barbell_row 2"])).toBeNull();
    expect(broken(["deadlift 2, barbell_row 2", "pull_up 2"], next)).toBeNull();
    expect(broken(["deadlift 2", "barbell_row 2"], { days: ["mon", "sun"] })).toBe("adjacent_days");
  });

  test("the cap of a group in a week", () => {
    const day = "dumbbell_curl 5, hammer_curl 4";
    expect(broken([day, day], { minutes: 90 })).toBe("weekly_cap");
  });

  test("the weekly rise: two sets, or a fifth where that is more", () => {
    const profile = lifter(AT_GYM);
    const last = [draftSession("dumbbell_curl 2", profile)];
    expect(broken(["dumbbell_curl 4"], {}, last)).toBeNull();
    expect(broken(["dumbbell_curl 5"], {}, last)).toBe("weekly_rise");
  });
});
