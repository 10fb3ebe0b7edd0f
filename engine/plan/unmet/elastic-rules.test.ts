import { describe, expect, test } from "vitest";
import type { ElasticRule } from "../../training/plan.ts";
import { catalog, lifter, type ProfileFile } from "../testing/lifter.ts";
import { type OnPaper, week } from "../testing/written-plan.ts";
import { shortfalls } from "./elastic-rules.ts";

interface Given {
  readonly profile?: ProfileFile;
  /** Numbers of the lighter weeks. */
  readonly light?: readonly number[];
}

/** The rows of one rule, as "week group wanted got". */
function rows(rule: ElasticRule, weeks: readonly OnPaper[], { profile = {}, light = [] }: Given = {}) {
  const read = lifter(profile);
  const written = weeks.map((onPaper, i) => week(i + 1, onPaper, read, light.includes(i + 1)));
  return shortfalls({ profile: read, catalog, weeks: written })
    .filter((row) => row.rule === rule)
    .map((row) =>
      [`w${row.week}`, row.group ?? row.date, row.wanted, row.got]
        .filter((one) => one !== undefined)
        .join(" "),
    );
}

const PULL_DAYS: OnPaper = { mon: "pulldown_neutral 3, seated_cable_row 3", thu: "pull_up 3, machine_row 3" };

describe("weekly sets", () => {
  test("below the minimum give one row for the minimum, not a second for the range", () => {
    const few = [{ mon: "pulldown_neutral 2", thu: "seated_cable_row 1" }];
    expect(rows("weekly_minimum", few)).toContain("w1 lats 4 3");
    expect(rows("productive_range", few).filter((row) => row.includes("lats"))).toEqual([]);
  });

  test("between minimum and range give a row for the range, in it none, beyond it none", () => {
    const lats = (sets: number) =>
      rows("productive_range", [{ mon: `pulldown_neutral ${sets}` }]).filter((row) => row.includes(" lats"));
    expect(lats(6)).toEqual(["w1 lats 7 6"]);
    expect(lats(7)).toEqual([]);
    expect(lats(14)).toEqual([]);
  });

  test("are excused in a lighter week", () => {
    expect(rows("weekly_minimum", [{ mon: "" }], { light: [1] })).toEqual([]);
    expect(rows("weekly_minimum", [{ mon: "" }])).toHaveLength(10);
  });
});

describe("exposures", () => {
  test("are two days with a hard set each", () => {
    const lats = (onPaper: OnPaper) => rows("exposures", [onPaper]).filter((row) => row.includes(" lats"));
    expect(lats({ mon: "pulldown_neutral 5" })).toEqual(["w1 lats 2 1"]);
    expect(lats({ mon: "pulldown_neutral 5", thu: "pulldown_neutral 1" })).toEqual([]);
    expect(lats({ mon: "pulldown_neutral 5", thu: "pulldown_neutral 1 @5" })).toEqual(["w1 lats 2 1"]);
  });
});

describe("rest between hard days", () => {
  const hard = "pulldown_neutral 4";

  test("is missing on days that follow each other, and not with a day between", () => {
    expect(rows("spacing_48h", [{ mon: hard, tue: hard }])).toEqual(["w1 lats 48 24"]);
    expect(rows("spacing_48h", [{ mon: hard, wed: hard }])).toEqual([]);
    expect(rows("spacing_48h", [{ mon: hard, tue: "pulldown_neutral 3" }])).toEqual([]);
  });

  test("is charged to the later week across a Sunday", () => {
    expect(rows("spacing_48h", [{ sun: hard }, { mon: hard }])).toEqual(["w2 lats 48 24"]);
  });

  test("is charged once a week and group, and never to a lighter week", () => {
    const daily = { mon: hard, tue: hard, wed: hard };
    expect(rows("spacing_48h", [daily])).toEqual(["w1 lats 48 24"]);
    expect(rows("spacing_48h", [daily], { light: [1] })).toEqual([]);
  });
});

describe("directions of pulling", () => {
  test("lie between 40 and 60 per cent vertical", () => {
    const share = (vertical: number, horizontal: number) =>
      rows("vertical_horizontal_balance", [
        { mon: `pulldown_neutral ${vertical}, machine_row ${horizontal}` },
      ]);
    expect(share(2, 4)).toEqual(["w1 40 33.3"]);
    expect(share(4, 6)).toEqual([]);
    expect(share(6, 4)).toEqual([]);
    expect(share(5, 3)).toEqual(["w1 60 62.5"]);
  });

  test("do not matter where nothing is pulled", () => {
    expect(rows("vertical_horizontal_balance", [{ mon: "push_up 3" }])).toEqual([]);
  });
});

describe("pulling against pushing", () => {
  test("counts what is pressed elsewhere", () => {
    expect(rows("pull_to_push", [{ mon: "machine_row 3, push_up 3" }])).toEqual([]);
    expect(rows("pull_to_push", [{ mon: "machine_row 2, push_up 4" }])).toEqual(["w1 1 0.5"]);
    const elsewhere = { profile: { pushSetsElsewhere: 12 } };
    expect(rows("pull_to_push", [{ mon: "machine_row 3" }], elsewhere)).toEqual(["w1 1 0.25"]);
    expect(rows("pull_to_push", [{ mon: "pulldown_neutral 0" }])).toEqual([]);
  });
});

describe("grips", () => {
  test("come from two families where two pulls have one", () => {
    const pulls = (first: string, second: string) => [
      { mon: `pulldown_neutral 2 ${first}, machine_row 2 ${second}` },
    ];
    expect(rows("grip_variety", pulls("neutral_close", "v_handle"))).toEqual(["w1 2 1"]);
    expect(rows("grip_variety", pulls("neutral_close", "pronated_medium"))).toEqual([]);
    expect(rows("grip_variety", [{ mon: "pulldown_neutral 4 neutral_close" }])).toEqual([]);
  });
});

describe("a session", () => {
  test("opens with a compound", () => {
    expect(rows("compound_first", [{ mon: "dumbbell_curl 2, pull_up 2" }])).toEqual([
      "w1 2026-11-23 compound dumbbell_curl",
    ]);
    expect(rows("compound_first", [PULL_DAYS])).toEqual([]);
  });

  test("without work is named, also in a lighter week", () => {
    expect(rows("empty_session", [{ mon: "", thu: "pull_up 2" }])).toEqual(["w1 2026-11-23 1 0"]);
    expect(rows("empty_session", [{ mon: "" }], { light: [1] })).toEqual(["w1 2026-11-23 1 0"]);
  });

  test("pairs a push and a pull where half an hour is all there is", () => {
    const short = { profile: { minutes: 30 } };
    const apart = [{ mon: "machine_row 3, push_up 3" }];
    expect(rows("superset_for_time", apart, short)).toEqual(["w1 2026-11-23 1 0"]);
    expect(rows("superset_for_time", [{ mon: "machine_row 3 + push_up 3" }], short)).toEqual([]);
    expect(rows("superset_for_time", [PULL_DAYS], short)).toEqual([]);
    expect(rows("superset_for_time", apart, { profile: { minutes: 31 } })).toEqual([]);
    expect(rows("superset_for_time", apart, { profile: { minutes: 30, goal: "strength" } })).toEqual([]);
  });
});

describe("wishes", () => {
  test("are met when each preferred exercise is there and no disliked one", () => {
    const wish = (profile: ProfileFile) => rows("preference", [PULL_DAYS], { profile });
    expect(wish({ prefer: ["pull_up"] })).toEqual([]);
    expect(wish({ prefer: ["pull_up", "deadlift"] })).toEqual(["w1 deadlift absent"]);
    expect(wish({ dislike: ["pull_up"] })).toEqual(["w1 without pull_up used"]);
  });
});

describe("the core", () => {
  test("stays within six weeks", () => {
    const changed = [PULL_DAYS, { ...PULL_DAYS, thu: "pull_up 3, chest_supported_row_db 3" }];
    expect(rows("stable_core", changed)).toEqual(["w2 machine_row changed"]);
    expect(rows("stable_core", [PULL_DAYS, PULL_DAYS])).toEqual([]);
  });

  test("may change in the seventh week", () => {
    const weeks = [...Array.from({ length: 6 }, () => PULL_DAYS), { mon: "machine_row 3" }];
    expect(rows("stable_core", weeks)).toEqual([]);
  });

  test("is compared with the last loading week, not with a lighter one", () => {
    const weeks = [PULL_DAYS, { mon: "pull_up 1" }, PULL_DAYS];
    expect(rows("stable_core", weeks, { light: [2] })).toEqual([]);
  });
});

describe("accessories", () => {
  const days = (...ids: readonly string[]): OnPaper => ({
    mon: ["pull_up 2", ...ids.map((id) => `${id} 2`)].join(", "),
  });

  test("change two at most in four weeks", () => {
    const old = days("dumbbell_curl", "face_pull", "prone_y_raise");
    expect(
      rows("accessory_rotation", [old, days("hammer_curl", "cable_reverse_fly", "prone_y_raise")]),
    ).toEqual([]);
    expect(
      rows("accessory_rotation", [old, days("hammer_curl", "cable_reverse_fly", "prone_t_raise")]),
    ).toEqual(["w2 2 3"]);
  });

  test("may change two more after four weeks", () => {
    const [a, b, c] = [
      days("dumbbell_curl", "face_pull"),
      days("hammer_curl", "prone_t_raise"),
      days("prone_y_raise", "prone_w_raise"),
    ];
    expect(rows("accessory_rotation", [a, b, b, b, b, c])).toEqual([]);
    expect(rows("accessory_rotation", [a, b, b, c])).toEqual(["w4 2 4"]);
  });
});

describe("the last loading week", () => {
  test("carries more than the first, as long as there is room", () => {
    expect(rows("productive_rise", [PULL_DAYS, PULL_DAYS])[0]).toMatch(/^w2 /);
    expect(rows("productive_rise", [PULL_DAYS, { ...PULL_DAYS, sat: "pull_up 1" }])).toEqual([]);
    expect(rows("productive_rise", [PULL_DAYS])).toEqual([]);
  });
});

describe("repetitions in reserve", () => {
  const course = (...rirs: readonly number[]): readonly OnPaper[] =>
    rirs.map((rir) => ({ mon: `pull_up 2 @${rir}, dumbbell_curl 2 @1` }));
  const six = { profile: { weeks: 6 }, light: [6] };

  test("follow the wave of the compounds", () => {
    expect(rows("rir_wave", course(3, 3, 2, 2, 1, 4), six)).toEqual([]);
  });

  test("are told where something keeps them higher", () => {
    expect(rows("rir_wave", course(3, 3, 3, 3, 3, 4), six)).toEqual(["w3 2 3", "w4 2 3", "w5 1 3"]);
  });
});

describe("repetition ranges", () => {
  test("differ over the days from level 3", () => {
    const trained = { profile: { level: 3 } };
    expect(rows("periodisation", [{ mon: "pull_up 2 6-8", thu: "pull_up 2 10-15" }], trained)).toEqual([]);
    expect(rows("periodisation", [{ mon: "pull_up 2 6-8", thu: "pull_up 2 6-8" }], trained)).toEqual([
      "w1 2 1",
    ]);
    expect(rows("periodisation", [{ mon: "pull_up 2 6-8" }], trained)).toEqual(["w1 2 1"]);
    expect(rows("periodisation", [{ mon: "pull_up 2 6-8" }])).toEqual([]);
  });
});
