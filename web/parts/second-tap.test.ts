import { describe, expect, it } from "vitest";
import { type Before, isTaken, type Tap } from "./second-tap.ts";

const NEXT = { x: 195, y: 800 };
const LONG_AGO = -10_000;

const tap = (key: string, atMs: number, place = NEXT): Tap => ({ key, atMs, ...place });
const after = (last: Tap | null, more: Partial<Before> = {}): Before => ({
  last,
  newAtMs: LONG_AGO,
  isActing: false,
  ...more,
});

describe("a second tap", () => {
  it("is the first of all, and taken", () => {
    expect(isTaken(tap("next", 0), after(null))).toBe(true);
  });

  it("is not taken by the same key on a page that came meanwhile", () => {
    const page = after(tap("next", 0), { newAtMs: 30 });
    expect(isTaken(tap("next", 180), page)).toBe(false);
    expect(isTaken(tap("next", 500), page)).toBe(true);
  });

  it("is not taken right after a page that came late", () => {
    expect(isTaken(tap("next", 1100), after(tap("next", 0), { newAtMs: 1000 }))).toBe(false);
  });

  it("is not taken by what moved under the finger", () => {
    expect(isTaken(tap("numb", 200), after(tap("8", 0)))).toBe(false);
    expect(isTaken(tap("numb", 450), after(tap("8", 0)))).toBe(true);
  });

  it("is taken elsewhere at once: there are two thumbs", () => {
    const elsewhere = tap("more", 100, { x: 300, y: 400 });
    expect(isTaken(elsewhere, after(tap("done", 0), { newAtMs: 50 }))).toBe(true);
  });

  it("is not taken at the other end of a wide key either", () => {
    const otherEnd = tap("next", 180, { x: 80, y: 800 });
    expect(isTaken(otherEnd, after(tap("next", 0), { newAtMs: 30 }))).toBe(false);
  });

  it("counts as often as it is tapped where nothing changed but a number", () => {
    expect(isTaken(tap("more", 90), after(tap("more", 0)))).toBe(true);
  });

  it("does not begin again what is under way, however long that takes", () => {
    expect(isTaken(tap("adopt", 5000), after(tap("adopt", 0), { isActing: true }))).toBe(false);
    expect(isTaken(tap("back", 5000), after(tap("adopt", 0), { isActing: true }))).toBe(true);
  });
});
