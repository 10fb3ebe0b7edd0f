import type { PainNoted } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { unanswered } from "./morning-after.ts";

const note: PainNoted = {
  painId: "n1",
  notedAt: "2026-11-23T18:20:00.000+01:00",
  exercise: "row",
  during: 4,
  sharp: false,
  redFlags: [],
};

describe("the morning after", () => {
  it("is asked on the next day, once", () => {
    expect(unanswered({ pain: [note] }, "2026-11-24")).toBe(note);
    expect(unanswered({ pain: [{ ...note, nextMorning: 2 }] }, "2026-11-24")).toBeUndefined();
  });

  it("is not asked on the same day, nor a week later", () => {
    expect(unanswered({ pain: [note] }, "2026-11-23")).toBeUndefined();
    expect(unanswered({ pain: [note] }, "2026-11-30")).toBeUndefined();
  });

  it("does not ask for a score after a warning sign", () => {
    expect(unanswered({ pain: [{ ...note, redFlags: ["fever"] }] }, "2026-11-24")).toBeUndefined();
  });
});
