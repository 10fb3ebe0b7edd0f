import { describe, expect, test } from "vitest";
import type { RoadStageId } from "./road-stages.ts";
import { road, roadLifter } from "./testing/road-log.ts";

function done(log: string, changes = {}): readonly RoadStageId[] {
  return road(log, { profile: roadLifter(changes) })
    .stages.filter((stage) => stage.done !== null)
    .map(({ id }) => id);
}

function stage(id: RoadStageId, log: string, changes = {}) {
  const found = road(log, { profile: roadLifter(changes) }).stages.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe("the stages of the road", () => {
  test("begin with nothing done", () => {
    expect(done("")).toEqual([]);
    expect(road("").current).toBe("dead_hang");
  });

  test("ask for thirty seconds of hanging, in one go", () => {
    expect(done("2026-11-02 dead_hang 15s 29s")).toEqual([]);
    expect(stage("dead_hang", "2026-11-02 dead_hang 15s 29s").share).toBeCloseTo(29 / 30);
    expect(done("2026-11-02 dead_hang 30s")).toEqual(["dead_hang"]);
  });

  test("keep the day on which a gate opened first", () => {
    const log = "2026-11-02 dead_hang 30s\n2026-11-09 dead_hang 40s";
    expect(stage("dead_hang", log).done).toEqual({ on: "2026-11-02" });
    expect(stage("dead_hang", log).best?.date).toBe("2026-11-09");
  });

  test("count assisted repetitions only with two left, and a reserve that nobody told as none", () => {
    const assisted = (work: string) =>
      stage("assisted", `2026-11-02 assisted_pull_up_machine 30 kg help: ${work}`).share;
    expect(assisted("8@2")).toBe(1);
    expect(assisted("8")).toBeCloseTo(6 / 8);
    expect(assisted("10@0")).toBe(1);
    expect(assisted("6@4")).toBeCloseTo(6 / 8);
  });

  test("want no more help than four tenths of the body", () => {
    const assisted = (kg: number) =>
      stage("assisted", `2026-11-02 assisted_pull_up_machine ${kg} kg help: 8@2`).share;
    expect(assisted(32)).toBe(1);
    expect(assisted(40)).toBeCloseTo(0.8);
  });

  test("are passed by whoever does a later one", () => {
    expect(done("2026-11-02 chin_up 1")).toEqual(["dead_hang", "scapular", "assisted", "negatives", "first"]);
    expect(stage("negatives", "2026-11-02 chin_up 1").done).toEqual({ on: "2026-11-02" });
  });

  test("believe a test of pull-ups, without a day", () => {
    expect(stage("five", "", { maxPullUps: 6, level: 3 }).done).toEqual({ on: null });
    expect(road("", { profile: roadLifter({ maxPullUps: 6, level: 3 }) }).current).toBe("eight");
    expect(stage("eight", "", { maxPullUps: 6, level: 3 }).share).toBeCloseTo(6 / 8);
  });

  test("end with a tenth of the body on the belt, five times with two left", () => {
    expect(stage("weighted", "2026-11-02 weighted_pull_up 7.5 kg: 5@2").share).toBeCloseTo(7.5 / 8);
    expect(road("2026-11-02 weighted_pull_up 10 kg: 5@2").current).toBeNull();
  });

  test("show how much of the body could be lifted once before the first one goes", () => {
    const log = "2026-11-09 assisted_pull_up_machine 40 kg help: 8@2";
    expect(stage("first", log).share).toBeCloseTo((40 * Math.exp(0.0262 * 9)) / 80, 5);
  });

  test("learn nothing from a set with swing", () => {
    const set = { exercise: "pull_up", setType: "working" as const, reps: 1, flags: ["momentum"] as const };
    const days = [{ date: "2026-11-02", trained: [{ exercise: "pull_up", sets: [set] }] }];
    expect(road("", { days }).current).toBe("dead_hang");
  });
});

describe("kit and limits", () => {
  test("close what hangs where there is no bar, and say what is missing", () => {
    const { exercises, barrier } = stage("first", "", { equipment: ["band"] });
    expect(exercises).toEqual([]);
    expect(barrier).toEqual({ why: "kit", missing: ["pullup_bar"] });
  });

  test("close hanging for a loose shoulder, not the assisting machine", () => {
    const limits = { contraindications: ["shoulder_instability"] };
    expect(stage("dead_hang", "", limits).barrier).toEqual({ why: "limit", tag: "shoulder_instability" });
    expect(stage("assisted", "", limits).exercises).toEqual([
      "assisted_pull_up_machine",
      "foot_assisted_pull_up",
    ]);
  });

  test("put the grip that is easy on a sore elbow first", () => {
    expect(stage("first", "", { contraindications: ["elbow"] }).exercises[0]).toBe("neutral_pull_up");
  });
});
