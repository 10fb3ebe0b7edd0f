import { loadCatalog } from "@dorsal/content";
import { describe, expect, test } from "vitest";
import { askOf, parseCase, prescriptionText, TODAY } from "../cases/case-file.ts";
import { shownOneRepMax } from "../estimates/one-rep-max.ts";
import { painLight } from "./pain-light.ts";
import { type PrescribeAsk, prescribeSet, setsAsked } from "./prescribe.ts";
import { setsAfterBreak } from "./return-from-break.ts";

const catalog = loadCatalog();
const BARBELL_ROW =
  "exercise barbell_row\nlifter level 3, 80 kg\nowns barbell 20 + 20 10 5 2.5 1.25\nasked 3 x 5-8, 2 RIR";
const DUMBBELL_ROW =
  "exercise one_arm_row_supported\nlifter level 2, 80 kg\nowns dumbbell 10 20 30; bench\nasked 3 x 8-12, 2 RIR";
const CARRY = "exercise farmers_carry\nlifter level 2, 80 kg\nowns dumbbell 12 14 16 18 20\nasked 3 x 40 m";

function ask(given: string): PrescribeAsk {
  return askOf(parseCase(given).given, catalog);
}

/** The first line: what is asked; the rest: why. */
function next(...given: readonly string[]): readonly string[] {
  return prescriptionText(prescribeSet(ask(given.join("\n"))))
    .replaceAll(/ {2,}/g, " ")
    .split("\n");
}

describe("what a visit shows", () => {
  test("is the middle set: one lucky heavy set is not the working load", () => {
    expect(next(BARBELL_ROW, "history 60 kg: 8 8, 80 kg: 3@1")[0]).toBe("set 1 62.5 kg x 5 (5-8), 2 RIR");
  });

  test("is told by the sets at that load, not by the lighter ones after it", () => {
    expect(next(BARBELL_ROW, "history 60 kg: 6 6, 50 kg: 4")[0]).toBe("set 1 60 kg x 7 (5-8), 2 RIR");
  });

  test("leaves out warm-up sets", () => {
    const given = ask([BARBELL_ROW, "history 60 kg: 6 6 6"].join("\n"));
    const [visit] = given.exposures;
    if (visit === undefined) throw new Error("a visit was given");
    const warmUp = { exercise: "barbell_row", setType: "warmup", loadKg: 60, reps: 1 } as const;
    const warmed = { ...visit, sets: [warmUp, warmUp, warmUp, ...visit.sets] };
    expect(prescribeSet({ ...given, exposures: [warmed] })).toEqual(prescribeSet(given));
  });

  test("is forgotten for the range when other work is four weeks newer", () => {
    const light = [28, 18, 10, 3].map((days) => `50 kg: 15 15 15@2 (${days} days ago)`);
    const old = ["100 kg: 6 6 6@2 (40 days ago)", ...light].join(" | ");
    expect(next(BARBELL_ROW, `history ${old}`)[1]).toBe("why first_load_history: loadKg 50, reps 15");
  });

  test("of the pull-up ladder tells no more than was done in a lighter week", () => {
    const given = "exercise push_up\nlifter level 2\nasked 3 x 6-12, 2 RIR";
    expect(next(given, "history 9 9 8 | 12 12@4 (deload)")[0]).toBe("set 1 9 (6-12), 2 RIR");
  });
});

describe("the pace", () => {
  test("is one rise of a tenth a week for a beginner, and of a twentieth for a young one", () => {
    const novice = "exercise barbell_row\nowns barbell 20 + 20 10 5 2.5 1.25\nasked 3 x 5-8, 2 RIR";
    const risen = "history 60 kg: 8 8 8@2 (8 days ago) | 62.5 kg: 8 8 8@2 (2 days ago)";
    expect(next(novice, "lifter level 1, 30 years", risen)[0]).toContain("65 kg");
    expect(next(novice, "lifter level 1, 16 years", risen)[1]).toBe("why weekly_cap: percent 5");
  });

  test("after a break stays low while the visits are hard", () => {
    const hard = "history 60 kg: 8 8 8@2 (45 days ago) | 52.5 kg: 6 5 5@0 (3 days ago)";
    expect(next(BARBELL_ROW, hard)[1]).toBe("why hold_and_add_rep: targetReps 6");
  });

  test("after a break does not rise on an easy first set", () => {
    const back = next(BARBELL_ROW, "history 60 kg: 8 8 8@2 (20 days ago)", "done 52.5 kg: 5@5");
    expect(back).toEqual(["set 2 52.5 kg x 5 (5-8), 2 RIR", "why as_asked"]);
  });

  test("does not fall for an exercise that rested while others went on", () => {
    const rested = ask([BARBELL_ROW, "history 60 kg: 8 8 8@2 (10 days ago)"].join("\n"));
    expect(prescribeSet(rested)?.loadKg).toBe(55);
    expect(prescribeSet({ ...rested, lastTrained: TODAY })?.loadKg).toBe(62.5);
  });

  test("of a carry knows the weekly cap too", () => {
    const risen = "history 14 kg: 40m 40m 40m (8 days ago) | 16 kg: 40m 40m 40m (2 days ago)";
    expect(next(CARRY, risen)).toEqual(["set 1 16 kg x 40 m", "why weekly_cap: percent 5"]);
  });

  test("counts half a set as one after a break", () => {
    expect(setsAfterBreak(2, { loadFactor: 0.9, setFactor: 0.75, reonboard: false })).toBe(2);
    expect(setsAfterBreak(1, { loadFactor: 0.6, setFactor: 0.5, reonboard: true })).toBe(1);
  });
});

describe("within the session", () => {
  test("an amber light lets an easy set change nothing", () => {
    const easy = next(BARBELL_ROW, "history 60 kg: 6 6 6@2", "done 60 kg: 6@5", "pain amber");
    expect(easy).toEqual(["set 2 60 kg x 6 (5-8), 2 RIR", "why pain_hold"]);
  });

  test("far below the range the next set is easier, however coarse the dumbbells", () => {
    const missed = next(DUMBBELL_ROW, "history 20 kg: 9 9 8@2", "done 20 kg: 5@0");
    expect(missed[0]).toBe("set 2 10 kg x 12 (8-12), 2 RIR");
  });

  test("push-ups follow what was left: fewer after a hard set", () => {
    const given = "exercise push_up\nlifter level 2\nasked 3 x 6-12, 2 RIR\nhistory 10 10 9@2";
    expect(next(given, "done 10@0")[0]).toBe("set 2 8 (6-12), 2 RIR");
  });

  test("the extra set before a big step is asked for", () => {
    const full =
      "exercise reverse_fly_bent\nlifter level 2\nroom yes\nowns dumbbell 8 10\nasked 3 x 10-15, 2 RIR\nhistory 8 kg: 19 19 19@2";
    expect(setsAsked(ask(full))).toBe(4);
  });
});

describe("without a load", () => {
  test("a full range with an assistance band leads to the next rung, not to a harder band", () => {
    const given =
      "exercise band_assisted_pull_up\nlifter level 2, 80 kg\nowns pullup_bar; band; box\nasked 3 x 4-8, 2 RIR";
    expect(next(given, "history 8 8 8@2")[1]).toBe("why next_rung: exercise negative_pull_up");
  });

  test("the next rung is one that the body and the level allow", () => {
    const rows = "exercise inverted_row\nowns low_bar; box\nasked 3 x 6-12, 2 RIR\nhistory 12 12 12@2";
    expect(next(rows, "lifter level 2")[1]).toBe("why next_rung: exercise inverted_row_feet_elevated");
    expect(next(rows, "lifter level 1")[1]).toBe("why aim_for_reps: targetReps 12");
  });

  test("a rung that a contraindication forbids is not offered", () => {
    const drill = "exercise bird_dog\nasked 2 x 6-10, 3 RIR\nhistory 10 10@3";
    expect(next(drill, "lifter level 1")[1]).toBe("why next_rung: exercise prone_cobra");
    expect(next(drill, "lifter level 1, flag pregnancy_late")[1]).toBe("why aim_for_reps: targetReps 10");
  });

  test("a miss at the lightest load names an easier rung", () => {
    const light = "exercise barbell_row\nlifter level 3\nowns barbell 20 + 5; dumbbell\nasked 3 x 5-8, 2 RIR";
    expect(next(light, "history 20 kg: 4 3 3@0")).toEqual([
      "set 1 20 kg x 5 (5-8), 2 RIR",
      "why reps_short: missed 3, decreaseKg 0",
      "why easier_rung: exercise dumbbell_row_bent",
    ]);
  });
});

describe("time and distance", () => {
  const HANG = "exercise dead_hang\nowns pullup_bar\nasked 2 x 20 s";

  test("do not grow where straining is to be avoided", () => {
    expect(next(HANG, "lifter level 1, flag hypertension_valsalva", "history 20s 20s")[0]).toBe("set 1 20 s");
    expect(next(HANG, "lifter level 1", "history 20s 20s")[0]).toBe("set 1 25 s");
  });

  test("that fell short are asked for again", () => {
    expect(next(HANG, "lifter level 1", "history 20s 9s")[0]).toBe("set 1 20 s");
  });

  test("come back lighter after a break", () => {
    expect(next(CARRY, "history 20 kg: 40m 40m 40m (20 days ago)")[0]).toBe("set 1 18 kg x 40 m");
  });
});

describe("the first set", () => {
  test("takes the plan's load where nothing else is known", () => {
    const planned = "exercise barbell_row\nlifter level 3\nowns barbell\nasked 3 x 5-8, 2 RIR, start 40 kg";
    expect(next(planned)[0]).toBe("set 1 40 kg x 5 (5-8), 2 RIR");
  });

  test("of a ramp is a share of what the break has left", () => {
    const ramp =
      "exercise barbell_row\nlifter level 3\nowns barbell 20 + 10 5 2.5 1.25\nkind ramp\nasked 1 x 8";
    expect(next(ramp, "history 60 kg: 8 8 8 (3 days ago)")[0]).toBe("set 1 30 kg x 8 (8-8)");
    expect(next(ramp, "history 60 kg: 8 8 8 (40 days ago)")[0]).toBe("set 1 22.5 kg x 8 (8-8)");
  });

  test("of a ramp is left out where the empty bar is the work load", () => {
    const ramp = "exercise barbell_row\nlifter level 3\nowns barbell 20 + 10\nkind ramp\nasked 2 x 4-8";
    expect(next(ramp, "history 20 kg: 8 8 8")).toEqual(["nothing more today"]);
  });
});

describe("honest ignorance", () => {
  test("shows no one-repetition maximum above twelve repetitions to failure", () => {
    expect(shownOneRepMax({ loadKg: 50, reps: 10, rir: 2 })).toBeCloseTo(66.7, 1);
    expect(shownOneRepMax({ loadKg: 50, reps: 10, rir: 3 })).toBeNull();
    expect(shownOneRepMax({ reps: 5 })).toBeNull();
  });

  test("a sharp pain or a red flag is red at any score", () => {
    expect(painLight({ during: 1, sharp: true })).toBe("red");
    expect(painLight({ during: 0, redFlags: ["numbness"] })).toBe("red");
  });
});
