import { type Exercise, loadCatalog } from "@dorsal/content";
import { describe, expect, test } from "vitest";
import { lifter } from "../cases/case-file.ts";
import { type FirstLoad, firstLoad, type PastLoad } from "./first-load.ts";

const catalog = loadCatalog();

function exercise(id: string): Exercise {
  const found = catalog.exercises[id];
  if (found === undefined) throw new Error(`no exercise ${id}`);
  return found;
}

function first(id: string, who: string, owns = "", past: readonly PastLoad[] = []): FirstLoad {
  return firstLoad({ exercise: exercise(id), profile: lifter(who, owns), catalog, past });
}

function whys({ reasons }: FirstLoad): readonly string[] {
  return reasons.map(({ why }) => why);
}

describe("the first load", () => {
  test("believes the lifter's own history before anything else", () => {
    const past = [
      { exercise: "pulldown_neutral", loadKg: 70, reps: 10, rir: 2 },
      { exercise: "pulldown_pronated", loadKg: 60, reps: 8, rir: 2 },
    ];
    const load = first("pulldown_pronated", "level 2, 80 kg, m", "pulldown_machine by 5 to 100", past);
    expect(whys(load)).toEqual(["first_load_history", "rounded_to_owned"]);
    expect(load.loadKg).toBe(60);
  });

  test("asks the sibling of the same family before the kin", () => {
    const past = [
      { exercise: "one_arm_row_supported", loadKg: 24, reps: 10 },
      { exercise: "barbell_row", loadKg: 60, reps: 8 },
    ];
    const load = first("dumbbell_row_bent", "level 2, 80 kg, m", "dumbbell; bench", past);
    expect(load.reasons[0]).toEqual({
      why: "first_load_sibling",
      from: "one_arm_row_supported",
      ratio: expect.closeTo(0.8),
    });
  });

  test("does not ask strangers: a curl says nothing about a deadlift", () => {
    const past = [{ exercise: "dumbbell_curl", loadKg: 12, reps: 10 }];
    expect(whys(first("deadlift", "level 3", "barbell", past))).toEqual(["calibrate_by_feel"]);
  });

  test("does not believe a set that is too long for the curve", () => {
    const past = [{ exercise: "pulldown_pronated", loadKg: 20, reps: 30 }];
    expect(whys(first("pulldown_pronated", "level 2", "pulldown_machine", past))).toEqual([
      "calibrate_by_feel",
    ]);
  });

  test("stands between the sexes where the sex is not told", () => {
    const [m, f, unspecified] = ["m", "f", ""].map(
      (sex) => first("seated_cable_row", `level 2, 70 kg, ${sex}`, "cable by 1 to 100").loadKg ?? 0,
    );
    expect(unspecified).toBeGreaterThan(f ?? 0);
    expect(unspecified).toBeLessThan(m ?? 0);
  });

  test("takes no more than 100 kg of body mass for strength", () => {
    const heavy = first("deadlift", "level 3, 140 kg, m", "barbell");
    expect(heavy.loadKg).toBe(first("deadlift", "level 3, 100 kg, m", "barbell").loadKg);
  });

  test("says so where even the lightest load is more than the prior", () => {
    const load = first("barbell_row", "level 3, 60 kg, f", "barbell 20 + 10 5");
    expect(load.loadKg).toBe(20);
    expect(whys(load)).toEqual(["first_load_prior", "rounded_to_owned", "calibrate_by_feel"]);
  });

  test("names no load where even the lightest is far more than the prior, and no help where all of it is far too little", () => {
    const heavy = first("one_arm_row_supported", "level 1, 50 kg, 70 years, f", "dumbbell 16");
    expect([heavy.loadKg, whys(heavy)]).toEqual([undefined, ["easiest_too_hard"]]);
    const help = first(
      "assisted_pull_up_machine",
      "level 1, 120 kg, f",
      "assisted_pullup_machine by 5 to 20",
    );
    expect([help.assistanceKg, whys(help)]).toEqual([undefined, ["easiest_too_hard"]]);
  });

  test("is by feel for a band, and nothing for the bare body", () => {
    expect(first("band_seated_row", "level 1, 70 kg", "band").reasons).toEqual([
      { why: "choose_band_by_feel", rir: 3 },
    ]);
    expect(first("push_up", "level 2, 70 kg")).toEqual({ reasons: [] });
  });

  test("of an assisted pull-up is much help while no pull-up is known, then less by feel", () => {
    const load = first("assisted_pull_up_machine", "level 1, 80 kg, m", "assisted_pullup_machine");
    expect(load.assistanceKg).toBe(50);
    expect(whys(load)).toEqual(["assistance_for", "rounded_to_owned", "calibrate_help_by_feel"]);
  });

  test("of an assisted pull-up is found from much help where the body mass is not known either", () => {
    expect(whys(first("assisted_pull_up_machine", "level 1", "assisted_pullup_machine"))).toEqual([
      "calibrate_help_by_feel",
    ]);
  });

  test("of one kettlebell in both hands is what two dumbbells weigh together", () => {
    const both = first("kettlebell_deadlift", "level 2, 80 kg, m", "kettlebell 4 8 12 16 20 24");
    const each = first("romanian_deadlift_db", "level 2, 80 kg, m", "dumbbell by 1 to 40");
    expect(both.loadKg).toBe(24);
    expect(each.loadKg).toBe(12);
  });

  test("of a young lifter is no load where the lightest one is a bar", () => {
    expect(first("trap_bar_deadlift", "level 2, 60 kg, 16 years", "trap_bar")).toEqual({
      reasons: [{ why: "youth_unloaded" }],
    });
  });

  test("is never negative and always owned, for every exercise and any lifter", () => {
    for (const id of Object.keys(catalog.exercises)) {
      for (const who of [
        "level 1, 40 kg, 80 years, f",
        "level 5, 150 kg, 25 years, m, 20 pull-ups",
        "level 2",
      ]) {
        const { loadKg = 0, assistanceKg = 0 } = first(id, who);
        expect(loadKg, id).toBeGreaterThanOrEqual(0);
        expect(assistanceKg, id).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
