import type { ContraindicationTag } from "@dorsal/content";
import { describe, expect, test } from "vitest";
import { CONTRAINDICATIONS, EQUIPMENT } from "../../training/equipment.ts";
import { catalog, lifter, type ProfileFile } from "../testing/lifter.ts";
import { candidates } from "./candidates.ts";
import { bottomsInDeadHang, isOverhead, isShrug } from "./movement-kinds.ts";

const EVERYTHING = { level: 5, equipment: EQUIPMENT, maxPullUps: 12 };

function open(changes: ProfileFile = {}) {
  return [...candidates(lifter({ ...EVERYTHING, ...changes }), catalog).all.values()].map(
    ({ exercise }) => exercise,
  );
}

const sparing = (...tags: readonly ContraindicationTag[]) => open({ contraindications: tags });

describe("a limit", () => {
  test.each(CONTRAINDICATIONS)(
    "%s takes something away from, or marks something of, somebody who owns everything",
    (tag) => {
      const { all, excluded } = candidates(lifter({ ...EVERYTHING, contraindications: [tag] }), catalog);
      const marked = [...all.values()].filter(({ cautions }) => cautions.includes(tag));
      const gone = excluded.filter(({ detail }) => detail === tag);
      expect(marked.length + gone.length).toBeGreaterThan(0);
    },
  );

  test.each(CONTRAINDICATIONS)("%s never leaves in what the catalogue says to avoid", (tag) => {
    const avoided = sparing(tag).filter(({ contraindications }) =>
      contraindications.some((one) => one.tag === tag && one.level === "avoid"),
    );
    expect(avoided).toEqual([]);
  });

  test("of the low back leaves no spinal load above one", () => {
    expect(sparing("low_back").every(({ spineLoad }) => spineLoad <= 1)).toBe(true);
    expect(open().some(({ spineLoad }) => spineLoad > 1)).toBe(true);
  });

  test("of a sore shoulder leaves no overhead work", () => {
    expect(sparing("shoulder_pain").filter(isOverhead)).toEqual([]);
    expect(open().some(isOverhead)).toBe(true);
  });

  test("of an unstable shoulder leaves no hang on straight arms and no end range", () => {
    const left = sparing("shoulder_instability");
    expect(left.filter(bottomsInDeadHang)).toEqual([]);
    expect(left.map(({ id }) => id)).not.toContain("band_dislocate");
    expect(open().some(bottomsInDeadHang)).toBe(true);
  });

  test("of brittle bones leaves no hinge, no unsupported row and no loaded twist", () => {
    const left = sparing("osteoporosis_flexion");
    expect(left.filter(({ pattern }) => pattern === "hinge")).toEqual([]);
    expect(left.filter(({ pattern, spineLoad }) => pattern === "horizontal_pull" && spineLoad >= 2)).toEqual(
      [],
    );
    expect(left.map(({ id }) => id)).not.toContain("renegade_row");
  });

  test("of blood pressure leaves no carry and no hold that cannot be kept to ten seconds", () => {
    const left = sparing("hypertension_valsalva");
    expect(left.filter(({ pattern }) => pattern === "carry")).toEqual([]);
    const longHolds = ({ isometricTarget, dose }: (typeof left)[number]) =>
      isometricTarget && dose.unit === "seconds" && dose.min > 10;
    expect(left.filter(longHolds)).toEqual([]);
    expect(open().some(longHolds)).toBe(true);
  });

  test("of the neck leaves no shrug and nothing overhead", () => {
    expect(sparing("neck").filter((one) => isShrug(one) || isOverhead(one))).toEqual([]);
    expect(open().some(isShrug)).toBe(true);
  });

  test("of the knee leaves no kneeling stretch", () => {
    expect(sparing("knee").map(({ id }) => id)).not.toContain("kneeling_lat_stretch");
  });

  test("late in pregnancy also means nothing on the front and little on the back", () => {
    const late = new Set(sparing("pregnancy_late").map(({ id }) => id));
    const both = sparing("pregnancy_prone", "pregnancy_supine").map(({ id }) => id);
    expect([...late].filter((id) => !both.includes(id))).toEqual([]);
    expect(late.has("prone_t_raise")).toBe(false);
    const { excluded } = candidates(
      lifter({ ...EVERYTHING, contraindications: ["pregnancy_late"] }),
      catalog,
    );
    expect(excluded).toContainEqual({
      exercise: "prone_t_raise",
      why: "contraindication",
      detail: "pregnancy_prone",
    });
  });
});

describe("somebody over 69 who has not trained", () => {
  test("does supported work only", () => {
    const older = open({ level: 1, ageYears: 70 });
    expect(older.every(({ spineLoad }) => spineLoad <= 1)).toBe(true);
    expect(open({ level: 1, ageYears: 69 }).some(({ spineLoad }) => spineLoad > 1)).toBe(true);
    expect(open({ level: 2, ageYears: 70 }).some(({ spineLoad }) => spineLoad > 1)).toBe(true);
  });
});

test("every limit at once leaves something to do", () => {
  expect(sparing(...CONTRAINDICATIONS).some(({ countsAsHardSet }) => countsAsHardSet)).toBe(true);
});
