import fc from "fast-check";
import { expect, test } from "vitest";
import { WEEKDAYS } from "../../training/profile.ts";
import { catalog, TODAY } from "../testing/lifter.ts";
import { anyLifter, anyProfileFile, runs } from "../testing/random-lifter.ts";
import { parseProfile } from "./parse-profile.ts";

test("a profile that was read reads the same again, on any later day", () => {
  fc.assert(
    fc.property(anyLifter, (profile) => {
      expect(parseProfile(profile, catalog, "2031-05-05")).toEqual({ ok: true, value: profile });
    }),
    { numRuns: runs(100) },
  );
});

test("the order of a list never matters", () => {
  fc.assert(
    fc.property(anyProfileFile, (file) => {
      const reversed = Object.fromEntries(
        Object.entries(file).map(([key, value]) => [
          key,
          Array.isArray(value) ? [...value].reverse() : value,
        ]),
      );
      expect(parseProfile(reversed, catalog, TODAY)).toEqual(parseProfile(file, catalog, TODAY));
    }),
    { numRuns: runs(100) },
  );
});

test("whatever comes in, the answer is a profile or problems, never a crash", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.object({ key: fc.constantFrom("level", "days", "loadsKg") })),
      (any) => {
        const read = parseProfile(any, catalog, TODAY);
        if (read.ok) expect(read.value.days.every((day) => WEEKDAYS.includes(day))).toBe(true);
        else expect(read.refusal.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: runs(200) },
  );
});
