import type { PullUpRoad } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { isWorthShowing } from "./road-of.ts";

const road = (best: object | null, current: string | null = "assisted") =>
  ({ current, stages: [{ best }] }) as unknown as PullUpRoad;
const HANG = { date: "2026-11-02", exercise: "dead_hang", set: { seconds: 20 } };

describe("the road to pull-ups", () => {
  it("is shown to whoever wants the first one, before anything is logged", () => {
    expect(isWorthShowing(road(null), { goal: "first_pull_up" })).toBe(true);
    expect(isWorthShowing(road(null), { goal: "size" })).toBe(false);
  });

  it("is shown to whoever has set foot on it, and ends with its last stage", () => {
    expect(isWorthShowing(road(HANG), { goal: "size" })).toBe(true);
    expect(isWorthShowing(road(HANG, null), { goal: "first_pull_up" })).toBe(false);
  });
});
