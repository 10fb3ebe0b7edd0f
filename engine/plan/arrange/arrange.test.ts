import { describe, expect, test } from "vitest";
import { names, planningWith } from "../testing/draft-session.ts";
import { GYM, lifter, type ProfileFile } from "../testing/lifter.ts";
import { arrange } from "./arrange.ts";

const AT_GYM = { level: 3, equipment: GYM, maxPullUps: 8 };

function arranged(text: string, changes: ProfileFile = {}) {
  const { planning, session } = planningWith(text, lifter({ ...AT_GYM, ...changes }));
  return arrange([session], planning)[0]?.items ?? [];
}

const order = (text: string, changes: ProfileFile = {}) => names(arranged(text, changes));
const grips = (text: string, changes: ProfileFile = {}) => arranged(text, changes).map(({ grip }) => grip);

describe("the order of a session", () => {
  test("puts compound pulls first, small movements later, holds and carries last", () => {
    expect(order("farmers_carry, dumbbell_curl, prone_cobra, pull_up, dumbbell_overhead_press")).toEqual([
      "pull_up",
      "dumbbell_overhead_press",
      "dumbbell_curl",
      "prone_cobra",
      "farmers_carry",
    ]);
  });

  test("takes the lift that asks most of skill and spine while fresh", () => {
    expect(order("seated_cable_row, deadlift, pulldown_neutral")[0]).toBe("deadlift");
  });

  test("opens with a pull that counts in full for the back, not with one that trains the trunk", () => {
    const strong = { level: 5, equipment: GYM };
    expect(order("renegade_row, seated_cable_row, push_up", strong)).toEqual([
      "seated_cable_row",
      "renegade_row",
      "push_up",
    ]);
  });

  test("keeps partners side by side, the pull first", () => {
    expect(order("dumbbell_curl, push_up 3 + seated_cable_row 3")).toEqual([
      "seated_cable_row",
      "push_up",
      "dumbbell_curl",
    ]);
  });

  test("starts with the ladder when the goal is the first pull-up", () => {
    const first = { goal: "first_pull_up", maxPullUps: 0 };
    expect(order("deadlift, foot_assisted_pull_up", first)[0]).toBe("foot_assisted_pull_up");
    expect(order("deadlift, foot_assisted_pull_up", { maxPullUps: 0 })[0]).toBe("deadlift");
  });
});

describe("the grips of a week", () => {
  test("take turns", () => {
    const families = grips("pulldown_pronated, pull_up, chin_up").map((grip) => grip?.split("_")[0]);
    expect(new Set(families).size).toBeGreaterThan(1);
  });

  test("are not turned up for a sore elbow or wrist", () => {
    for (const tag of ["elbow", "wrist"]) {
      const kind = grips("barbell_row, pulldown_neutral, assisted_pull_up_machine", {
        equipment: [...GYM, "assisted_pullup_machine"],
        contraindications: [tag],
      });
      expect(kind).not.toContain("supinated");
    }
  });

  test("are not turned down for a sore shoulder where the exercise allows another", () => {
    const machines = { equipment: [...GYM, "assisted_pullup_machine"] };
    const pulls = "assisted_pull_up_machine 4, one_arm_row_supported 4, barbell_row 4, pulldown_neutral 4";
    const turnedDown = (tags: readonly string[]) =>
      grips(pulls, { ...machines, contraindications: tags }).filter((grip) => grip?.startsWith("pronated"));
    expect(turnedDown(["shoulder_pain"])).toEqual([]);
    expect(turnedDown([])).not.toEqual([]);
  });

  test("are never wide where another is on offer", () => {
    const wide = grips("pulldown_pronated 4, pull_up 4, barbell_row 4, pulldown_neutral 4");
    expect(wide).not.toContain("pronated_wide");
  });
});
