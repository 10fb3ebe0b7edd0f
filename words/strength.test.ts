import { describe, expect, it } from "vitest";
import { amount } from "./amounts.ts";
import type { Names } from "./names.ts";
import { strengthPathSentence, strengthSentence } from "./strength.ts";

const names: Names = { exercise: (id) => id, group: (id) => id, load: (kg) => `${amount(kg)} kg` };
const today = { e1rmKg: 62, lo80Kg: 57, hi80Kg: 67, withBody: false };

describe("strength", () => {
  it("is said with its range, and whether the body is in it", () => {
    expect(strengthSentence(today, names)).toBe(
      "About 62 kg for one repetition; between 57 kg and 67 kg in eight of ten cases.",
    );
    expect(strengthSentence({ ...today, withBody: true }, names)).toContain("your body included");
  });

  it("is said without a range that is smaller than its words", () => {
    expect(strengthSentence({ ...today, e1rmKg: 5, lo80Kg: 4.8, hi80Kg: 5.2 }, names)).toBe(
      "About 5 kg for one repetition.",
    );
  });

  it("comes from somewhere: one visit, or many", () => {
    const first = { date: "2026-10-03", e1rmKg: 55 };
    expect(strengthPathSentence([first], names)).toBe("1 visit, on 3 October.");
    expect(strengthPathSentence([first, { date: "2026-10-10", e1rmKg: 62 }], names)).toBe(
      "2 visits since 3 October, from 55 kg to 62 kg.",
    );
  });
});
