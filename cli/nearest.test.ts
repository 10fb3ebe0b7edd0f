import { describe, expect, it } from "vitest";
import { nearest, suggestion } from "./nearest.ts";

const IDS = ["pull_up", "face_pull", "deadlift", "chin_up"];

describe("what the caller probably meant", () => {
  it.each([
    ["pullup", "pull_up"],
    ["dead_lift", "deadlift"],
    ["facepul", "face_pull"],
  ])("%s is %s", (asked, meant) => {
    expect(nearest(asked, IDS)).toBe(meant);
  });

  it("is left open where nothing comes close", () => {
    expect(nearest("bench_press_machine", IDS)).toBeUndefined();
    expect(nearest("anything", [])).toBeUndefined();
    expect(suggestion("squat", IDS)).toBe("");
  });
});
