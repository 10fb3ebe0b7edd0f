// How many days was the lifter ill?
import { describe, expect, test } from "vitest";
import type { CheckIn } from "./check-in.ts";
import { illnessGap } from "./illness-gap.ts";

const on = (day: string, answers: Partial<CheckIn>): CheckIn => ({
  checkInId: day,
  checkedAt: `2026-11-${day}T07:00:00.000+00:00`,
  ...answers,
});

describe("the gap of an illness", () => {
  test("counts its days one and a half times", () => {
    const told = [
      on("10", { illness: "cold" }),
      on("12", { illness: "cold" }),
      on("14", { illness: "none" }),
    ];
    expect(illnessGap(told, "2026-11-15")).toEqual({ days: 4, gapDays: 6 });
  });

  test("goes on while nobody says that it is over", () => {
    expect(illnessGap([on("10", { illness: "cold" })], "2026-11-16")).toEqual({ days: 6, gapDays: 9 });
  });

  test("tells the days since a fever", () => {
    const fever = on("10", { illness: "fever" });
    expect(illnessGap([fever], "2026-11-12")?.feverFreeDays).toBe(0);
    const well = on("14", { illness: "none", wellSince: "2026-11-13" });
    expect(illnessGap([fever, well], "2026-11-14")).toEqual({ days: 3, gapDays: 4.5, feverFreeDays: 1 });
  });

  test("is forgotten once the lifter has trained since, or after four weeks", () => {
    const told = [on("01", { illness: "fever" }), on("04", { illness: "none" })];
    expect(illnessGap(told, "2026-11-08", "2026-11-05")).toBeNull();
    expect(illnessGap(told, "2026-11-08", "2026-10-30")).not.toBeNull();
    expect(illnessGap(told, "2026-12-03")).toBeNull();
  });

  test("an earlier illness is another one, and a check-in that does not ask says nothing", () => {
    const told = [
      on("01", { illness: "fever" }),
      on("03", { illness: "none" }),
      on("08", { illness: "cold" }),
      on("09", { energy: 2 }),
      on("10", { illness: "none" }),
    ];
    expect(illnessGap(told, "2026-11-11")).toEqual({ days: 2, gapDays: 3 });
  });

  test("nothing was ever said about one", () => {
    expect(illnessGap([on("09", { energy: 2 })], "2026-11-11")).toBeNull();
  });
});
