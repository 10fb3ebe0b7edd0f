import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { profileOf } from "../steps/fixtures.ts";
import { isLimit, ruledOut } from "./ruled-out.ts";

const catalog = loadCatalog();
const why = (exercise: string, facts: Parameters<typeof profileOf>[0]) => {
  const found = ruledOut({ profile: profileOf(facts), plan: null, catalog }).get(exercise);
  return found === undefined ? null : { why: found.why, closed: isLimit(found) };
};

describe("what is not for this lifter", () => {
  it("stays open where only the kit is missing", () => {
    expect(why("deadlift", { level: 3 })).toEqual({ why: "equipment", closed: false });
  });

  it("is closed by a limit, also where the kit is missing too", () => {
    const sore = { level: 3, contraindications: ["low_back"] } as const;
    expect(why("deadlift", sore)).toMatchObject({ closed: true });
    expect(why("deadlift", { ...sore, equipment: ["barbell"] })).toMatchObject({ closed: true });
  });

  it("is nothing that the lifter may do", () => {
    expect(why("band_row", { equipment: ["band"] })).toBeNull();
  });
});
