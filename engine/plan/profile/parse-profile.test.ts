import { describe, expect, test } from "vitest";
import { catalog, lifter, parsed, TODAY } from "../testing/lifter.ts";
import { parseProfile } from "./parse-profile.ts";

const LEAST = { level: 1, goal: "general", daysPerWeek: 2, minutes: 30 };

function problemsOf(input: unknown): readonly string[] {
  const read = parseProfile(input, catalog, TODAY);
  return read.ok ? [] : read.refusal.map(({ path, why }) => `${path}: ${why}`);
}

describe("a profile", () => {
  test("asks for level, goal, days and minutes, and fills in the rest", () => {
    expect(parsed(LEAST)).toEqual({
      level: 1,
      goal: "general",
      days: ["mon", "thu"],
      minutes: 30,
      weeks: 6,
      startDate: "2026-11-23",
      equipment: [],
      household: true,
      loadsKg: {},
      contraindications: [],
      exclude: [],
      prefer: [],
      dislike: [],
      sex: "unspecified",
      pushSetsElsewhere: 0,
      lastBlock: [],
      seed: 1,
    });
  });

  test("names everything that is missing at once", () => {
    expect(problemsOf({})).toEqual(["level: missing", "goal: missing", "minutes: missing", "days: missing"]);
  });

  test("says all that is wrong with it, each with its path", () => {
    const bad = {
      level: 6,
      goal: "abs",
      days: ["mon", "someday"],
      minutes: 9,
      weeks: 4.5,
      startDate: "23.11.2026",
      equipment: ["dumbbell", 7],
      household: "yes",
      loadsKg: { dumbbell: [4, "heavy"], spoon: [1], cable: { step: 5, max: 80, min: 5 } },
      contraindications: ["grumpy"],
      exclude: ["pullup"],
      ageYears: 12,
      sex: "x",
      maxPullUps: -1,
      colour: "red",
    };
    expect([...problemsOf(bad)].sort()).toEqual([
      "ageYears: under_13",
      "colour: unknown_key",
      "contraindications[0]: not_allowed",
      "days[1]: not_allowed",
      "equipment[1]: wrong_type",
      "exclude[0]: unknown_exercise",
      "goal: not_allowed",
      "household: wrong_type",
      "level: out_of_range",
      "loadsKg.cable.min: unknown_key",
      "loadsKg.dumbbell[1]: wrong_type",
      "loadsKg.spoon: unknown_key",
      "maxPullUps: out_of_range",
      "minutes: out_of_range",
      "sex: not_allowed",
      "startDate: not_allowed",
      "weeks: wrong_type",
    ]);
  });

  test("shows what was found and what would be right", () => {
    expect(parseProfile({ ...LEAST, level: 9 }, catalog, TODAY)).toEqual({
      ok: false,
      refusal: [{ path: "level", why: "out_of_range", found: "9", expected: "a whole number from 1 to 5" }],
    });
  });

  test("tells what was found in a few characters, however deep or wide it is", () => {
    const deep = (levels: number, inner: unknown): unknown => {
      let value = inner;
      for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value };
      return value;
    };
    const wide = Array.from({ length: 50_000 }, () => deep(20, 1));
    const read = parseProfile(
      { ...LEAST, minutes: wide, equipment: [deep(100_000, 1), [[1, "a"]]] },
      catalog,
      TODAY,
    );
    expect(read.ok ? [] : read.refusal.map(({ path, found }) => [path, found])).toEqual([
      ["minutes", '[{"value":["…"]},{"value":["…"]},{"valu…'],
      ["equipment[0]", '{"value":[{"value":"…"}]}'],
      ["equipment[1]", '[[1,"a"]]'],
    ]);
  });

  test("with a thousand mistakes is no profile: the first hundred are told", () => {
    expect(problemsOf({ ...LEAST, exclude: Array.from({ length: 1_000 }, () => "pullup") })).toHaveLength(
      100,
    );
  });

  test.each([null, 3, "level 1", [LEAST]])("is an object, not %j", (input) => {
    expect(problemsOf(input)).toEqual([": wrong_type"]);
  });

  test("is for people from 13 years on", () => {
    expect(problemsOf({ ...LEAST, ageYears: 12.9 })).toEqual(["ageYears: under_13"]);
    expect(problemsOf({ ...LEAST, ageYears: 13 })).toEqual([]);
  });

  test.each([
    ["minutes", 10, 120],
    ["weeks", 4, 12],
    ["level", 1, 5],
  ])("takes %s from %d to %d and nothing beyond", (key, min, max) => {
    expect(problemsOf({ ...LEAST, [key]: min })).toEqual([]);
    expect(problemsOf({ ...LEAST, [key]: max })).toEqual([]);
    expect(problemsOf({ ...LEAST, [key]: min - 1 })).toEqual([`${key}: out_of_range`]);
    expect(problemsOf({ ...LEAST, [key]: max + 1 })).toEqual([`${key}: out_of_range`]);
  });
});

describe("the days of a profile", () => {
  test("may be named or only counted, and then lie apart", () => {
    expect(lifter({ days: ["sat", "tue"] }).days).toEqual(["tue", "sat"]);
    const counted = { level: 1, goal: "general", minutes: 30 };
    expect(parsed({ ...counted, daysPerWeek: 3 }).days).toEqual(["mon", "wed", "fri"]);
    expect(parsed({ ...counted, daysPerWeek: 6 }).days).toHaveLength(6);
  });

  test("may be named and counted where both agree, and contradict each other where they do not", () => {
    expect(lifter({ days: ["mon", "thu"], daysPerWeek: 2 }).days).toEqual(["mon", "thu"]);
    expect(problemsOf({ ...LEAST, days: ["mon", "wed", "fri"] })).toEqual(["daysPerWeek: contradiction"]);
  });

  test.each([
    [null, "days: wrong_type"],
    [[], "days: missing"],
    [["mon", "someday"], "days[1]: not_allowed"],
  ])("are not counted where they cannot be read: %j beside a number of days", (days, problem) => {
    expect(problemsOf({ ...LEAST, days })).toEqual([problem]);
  });

  test("are one at least and six at most", () => {
    const named = (days: readonly string[]) => problemsOf({ level: 1, goal: "general", minutes: 30, days });
    expect(named([])).toEqual(["days: missing"]);
    expect(named(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])).toEqual(["days: out_of_range"]);
  });
});

describe("the start of a plan", () => {
  test("is the next Monday after today, never today", () => {
    const startOn = (today: string) => {
      const read = parseProfile(LEAST, catalog, today);
      return read.ok && read.value.startDate;
    };
    expect(startOn("2026-11-21")).toBe("2026-11-23");
    expect(startOn("2026-11-22")).toBe("2026-11-23");
    expect(startOn("2026-11-23")).toBe("2026-11-30");
  });

  test("is a day of the calendar", () => {
    expect(lifter({ startDate: "2028-02-29" }).startDate).toBe("2028-02-29");
    expect(problemsOf({ ...LEAST, startDate: "2027-02-29" })).toEqual(["startDate: not_allowed"]);
    expect(problemsOf({ ...LEAST, startDate: 20261123 })).toEqual(["startDate: wrong_type"]);
  });

  test.each(["1969-12-31", "2100-01-01", "9999-12-31"])(
    "is within this century or the last one, not on %s",
    (startDate) => {
      expect(problemsOf({ ...LEAST, startDate })).toEqual(["startDate: out_of_range"]);
    },
  );
});

describe("the lists of a profile", () => {
  test("come back sorted, each thing once", () => {
    const read = lifter({
      equipment: ["pullup_bar", "band", "pullup_bar"],
      contraindications: ["wrist", "elbow"],
      prefer: ["pull_up", "deadlift", "pull_up"],
      loadsKg: { dumbbell: [10, 4, 4, 6], barbell: { bar: 20, plates: [5, 20, 5] } },
    });
    expect(read.equipment).toEqual(["band", "pullup_bar"]);
    expect(read.contraindications).toEqual(["elbow", "wrist"]);
    expect(read.prefer).toEqual(["deadlift", "pull_up"]);
    expect(read.loadsKg).toEqual({ barbell: { bar: 20, plates: [5, 20] }, dumbbell: [4, 6, 10] });
  });

  test("are lists", () => {
    expect(problemsOf({ ...LEAST, equipment: "dumbbell" })).toEqual(["equipment: wrong_type"]);
  });
});

describe("the loads of a profile", () => {
  test("are a list, a bar with plates, or a stack with a step", () => {
    const loadsKg = {
      barbell: { bar: 15, plates: [10, 5] },
      cable: { step: 2.5, max: 80 },
      dumbbell: [5, 10],
    };
    expect(lifter({ loadsKg }).loadsKg).toMatchObject({ cable: { step: 2.5, max: 80 }, dumbbell: [5, 10] });
  });

  test.each([
    [{ dumbbell: [] }, "loadsKg.dumbbell: missing"],
    [{ dumbbell: 10 }, "loadsKg.dumbbell: wrong_type"],
    [{ dumbbell: {} }, "loadsKg.dumbbell: wrong_type"],
    [{ dumbbell: [0] }, "loadsKg.dumbbell[0]: out_of_range"],
    [{ barbell: { bar: 20 } }, "loadsKg.barbell.plates: wrong_type"],
    [{ barbell: { bar: 80, plates: [5] } }, "loadsKg.barbell.bar: out_of_range"],
    [{ cable: { step: 5 } }, "loadsKg.cable.max: wrong_type"],
    [{ cable: { step: 20, max: 5 } }, "loadsKg.cable.step: out_of_range"],
    [{ wall: [10] }, "loadsKg.wall: carries_no_load"],
    [{ bench: { step: 5, max: 50 } }, "loadsKg.bench: carries_no_load"],
    [{ band: [5, 10] }, "loadsKg.band: carries_no_load"],
  ])("are refused where they make no sense: %j", (loadsKg, problem) => {
    expect(problemsOf({ ...LEAST, loadsKg })).toEqual([problem]);
  });

  test("are as many as a gym may have, not more", () => {
    const loads = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
    const owned = (dumbbells: number, plates: number) => ({
      ...LEAST,
      loadsKg: { dumbbell: loads(dumbbells), barbell: { bar: 20, plates: loads(plates) } },
    });
    expect(problemsOf(owned(200, 20))).toEqual([]);
    expect(problemsOf(owned(201, 21))).toEqual([
      "loadsKg.barbell.plates: out_of_range",
      "loadsKg.dumbbell: out_of_range",
    ]);
  });

  test("of a stack may be one step", () => {
    expect(lifter({ loadsKg: { cable: { step: 5, max: 5 } } }).loadsKg).toEqual({
      cable: { step: 5, max: 5 },
    });
  });

  test("are told at once where several are wrong, each with what would be right", () => {
    const read = parseProfile(
      { ...LEAST, loadsKg: { cable: { step: 20, max: 5 }, towel: [1] } },
      catalog,
      TODAY,
    );
    expect(read).toMatchObject({
      ok: false,
      refusal: [
        { path: "loadsKg.cable.step", found: "20", expected: "at most 5, as max says," },
        {
          path: "loadsKg.towel",
          found: "towel",
          expected: expect.stringContaining("one of assisted_pullup_machine"),
        },
      ],
    });
  });
});
