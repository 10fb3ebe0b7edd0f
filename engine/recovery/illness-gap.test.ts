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

  test("a check-in that tells of it once is no word for ever: ten days later it counts as over", () => {
    const cold = [on("01", { illness: "cold" })];
    expect(illnessGap(cold, "2026-11-25")).toEqual({ days: 10, gapDays: 15 });
    expect(illnessGap([...cold, on("25", { illness: "none" })], "2026-11-25")?.days).toBe(10);
    const named = on("25", { illness: "none", wellSince: "2026-11-23" });
    expect(illnessGap([...cold, named], "2026-11-25")?.days).toBe(22);
    expect(illnessGap(cold, "2026-12-10")).toBeNull();
  });

  test("a visit after the last word ends it, whoever never says that it is over", () => {
    const cold = [on("02", { illness: "cold" })];
    expect(illnessGap(cold, "2026-11-09", "2026-11-01")?.days).toBe(7);
    expect(illnessGap(cold, "2026-11-16", "2026-11-09")).toBeNull();
    const later = [...cold, on("12", { energy: 3 }), on("16", { illness: "none" })];
    expect(illnessGap(later, "2026-11-16", "2026-11-09")).toBeNull();
  });

  test("what is told after a visit is new, and what is told today is no day off yet", () => {
    const weekly = [on("02", { illness: "cold" }), on("09", { illness: "cold" })];
    expect(illnessGap(weekly, "2026-11-09", "2026-11-02")?.days).toBe(0);
    expect(illnessGap(weekly, "2026-11-12", "2026-11-02")?.days).toBe(3);
  });

  test("a fever is waited for after a visit, too, and not for ever", () => {
    const fever = [on("10", { illness: "fever" })];
    const waits = (today: string) => illnessGap(fever, today, "2026-11-10")?.feverFreeDays;
    expect(["2026-11-11", "2026-11-12", "2026-11-20"].map(waits)).toEqual([1, undefined, undefined]);
    expect(illnessGap(fever, "2026-11-17")?.feverFreeDays).toBe(0);
    expect(illnessGap(fever, "2026-11-23")?.feverFreeDays).toBe(3);
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
