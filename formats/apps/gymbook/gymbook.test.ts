import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCase } from "../../reading/read-as-text.testing.ts";
import { readWhole, reportOf } from "../../reading/read-whole.testing.ts";

const ITALIAN = readCase(readFileSync(join(import.meta.dirname, "cases/italian.case"), "utf8")).file;

describe("GymBook as the app writes it, in UTF-16", () => {
  it("says the same with and without a mark at the beginning", () => {
    const plain = readWhole(ITALIAN);
    for (const mark of ["", "\uFEFF"]) {
      const read = readWhole(new Uint8Array(Buffer.from(mark + ITALIAN, "utf16le")), {}, 11);
      expect(read.sets).toEqual(plain.sets);
      expect(reportOf(read).encoding).toBe("utf-16le");
    }
  });

  it("counts a workout once, whatever the order of its sets, and no skipped set as done", () => {
    const report = reportOf(readWhole(ITALIAN));
    expect(report).toMatchObject({ workouts: 3, sets: 6, notDone: { planned: 0, skipped: 2 } });
  });
});
