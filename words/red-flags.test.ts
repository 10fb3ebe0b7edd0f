import { describe, expect, it } from "vitest";
import { RED_FLAG_IDS, redFlagAdvice } from "./red-flags.ts";

describe("red flags", () => {
  it("say nothing where nothing was ticked", () => {
    expect(redFlagAdvice([])).toBe("");
  });

  it("call for help at the gravest sign, whatever else is ticked", () => {
    expect(redFlagAdvice(["calf_swelling", "chest_pressure"])).toContain("emergency number");
    expect(redFlagAdvice(["dark_urine"])).toContain("Stop now");
  });

  it("stop the day at every other sign", () => {
    expect(redFlagAdvice(["arm_pain_below_elbow"])).toContain("Stop for today");
    expect(RED_FLAG_IDS.map((id) => redFlagAdvice([id])).filter((advice) => advice === "")).toEqual([]);
  });
});
