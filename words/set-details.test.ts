import { describe, expect, it } from "vitest";
import { detailWords } from "./set-details.ts";

describe("what else a set was", () => {
  it("is said in the order in which one sets up, pulls and stops", () => {
    expect(detailWords({ flags: ["form", "grip_slip"], toFailure: true, angleDeg: 60, feetUp: true })).toBe(
      "60°, feet up, to the limit, form broke, grip slipped",
    );
  });

  it("names the band", () => {
    expect(detailWords({ band: "extra_heavy" })).toBe("extra heavy band");
  });

  it("is silent where nothing was said", () => {
    expect(detailWords({})).toBe("");
  });
});
