import type { Exposure, SetFacts } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { working } from "./fixtures.ts";
import { personalRecord } from "./personal-records.ts";

const row = (loadKg: number, reps: number) => working("row", { loadKg, reps });
const visit = (...sets: readonly SetFacts[]): Exposure => ({ date: "2026-11-01", sets });
/** Epley, up to 12 repetitions. */
const e1rmKg = ({ loadKg, reps }: SetFacts) =>
  loadKg === undefined || reps === undefined || reps > 12 ? null : loadKg * (1 + reps / 30);

const record = (today: readonly SetFacts[], ...earlier: readonly Exposure[]) =>
  personalRecord({ exercise: "row", today, earlier, e1rmKg });

const USUAL = [visit(row(50, 10), row(50, 9)), visit(row(50, 10))];

describe("a personal record", () => {
  it("is never announced at the first or second visit", () => {
    expect(record([row(80, 10)])).toBeNull();
    expect(record([row(80, 10)], visit(row(50, 10)))).toBeNull();
  });

  it("is more load for as many repetitions", () => {
    expect(record([row(52.5, 10)], ...USUAL)).toMatchObject({ kind: "load", set: { loadKg: 52.5 } });
  });

  it("is not more load for fewer repetitions, when that says nothing new", () => {
    expect(record([row(52.5, 8)], ...USUAL)).toBeNull();
  });

  it("is strength beyond the noise of a day", () => {
    expect(record([row(60, 6)], ...USUAL)).toMatchObject({ kind: "e1rm" });
  });

  it("is more repetitions at the same load", () => {
    expect(record([row(50, 11)], ...USUAL)).toMatchObject({ kind: "amount", before: { reps: 10 } });
  });

  it("is not the same as last time", () => {
    expect(record([row(50, 10)], ...USUAL)).toBeNull();
  });

  it("is one pull-up more, or the same pull-ups with less assistance", () => {
    const pullUp = (reps: number, assistanceKg?: number): SetFacts => ({
      exercise: "pull_up",
      setType: "working",
      reps,
      ...(assistanceKg === undefined ? {} : { assistanceKg }),
    });
    expect(record([pullUp(6)], visit(pullUp(5)), visit(pullUp(5)))).toMatchObject({ kind: "amount" });
    expect(record([pullUp(8, 15)], visit(pullUp(8, 20)), visit(pullUp(8, 20)))).toMatchObject({
      kind: "load",
    });
  });

  it("does not come from a warm-up set", () => {
    expect(record([{ ...row(90, 12), setType: "warmup" }], ...USUAL)).toBeNull();
  });
});
