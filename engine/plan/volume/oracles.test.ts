// Do counting and time give the worked examples? Each row of oracles.json, rounded half-up at the decimals it shows.
import { readFileSync } from "node:fs";
import type { GroupId } from "@dorsal/content";
import { describe, expect, test } from "vitest";
import type { PlanItem } from "../../training/plan.ts";
import { catalog } from "../testing/lifter.ts";
import { hardSetsOf, pullToPush } from "./counting.ts";
import { shownMinutes, straightS, supersetS, type Timing, TRANSITION_S } from "./session-time.ts";

type Numbers = Readonly<Record<string, number>>;
interface Oracle {
  readonly id: string;
  readonly formula: string;
  readonly input: Numbers & {
    readonly unilateral?: boolean;
    readonly exercises?: readonly number[];
    readonly sessionSets?: Numbers;
  };
  readonly expect: number | Numbers;
}

const { oracles } = JSON.parse(readFileSync(new URL("./oracles.json", import.meta.url), "utf8")) as {
  readonly oracles: readonly Oracle[];
};

const NO_WORK: Timing = { sets: 1, upper: 0, secondsPerUnit: 1, setupS: 0, restS: 0, sides: 1, drops: 0 };

const COMPUTE: Readonly<Record<string, (input: Oracle["input"]) => unknown>> = {
  "time.exercise": ({ sets = 0, reps = 0, secPerRep = 0, rest = 0, setup = 0, unilateral }) =>
    straightS({
      ...NO_WORK,
      sets,
      upper: reps,
      secondsPerUnit: secPerRep,
      restS: rest,
      setupS: setup,
      sides: unilateral ? 2 : 1,
    }),
  "time.session": ({ warmup = 0, exercises = [] }) => {
    const seconds = exercises.reduce((sum, one) => sum + one, warmup) + (exercises.length - 1) * TRANSITION_S;
    return { seconds, minutes: shownMinutes(seconds) };
  },
  "time.superset": ({ sets = 0, workA = 0, workB = 0, setupA = 0, setupB = 0, rest = 0 }) => {
    const a = { ...NO_WORK, sets, upper: workA, setupS: setupA, restS: rest };
    const b = { ...NO_WORK, sets, upper: workB, setupS: setupB, restS: rest };
    const [pairedS, apartS] = [supersetS(a, b), straightS(a) + TRANSITION_S + straightS(b)];
    return { supersetSeconds: pairedS, traditionalSeconds: apartS, saving: share(pairedS, apartS) };
  },
  "time.dropset": ({ drops = 0, setup = 0 }) => {
    const twelve = { ...NO_WORK, upper: 12, secondsPerUnit: 3, setupS: setup, restS: 90 };
    const [dropS, threeS] = [straightS({ ...twelve, drops }), straightS({ ...twelve, sets: 3 })];
    return { dropSeconds: dropS, threeSetsSeconds: threeS, saving: share(dropS, threeS) };
  },
  "volume.fractional": ({ sessionSets = {} }) => hardSetsOf(asked(sessionSets), catalog, 2),
  "volume.pushPull": ({ sessionSets = {} }) => {
    const sets = hardSetsOf(asked(sessionSets), catalog, 2);
    return { pullSets: sets.mid_back, pushSets: sets.chest, ratio: pullToPush(sets, 0) };
  },
};

function share(less: number, more: number): number {
  return Math.round((1 - less / more) * 1000) / 1000;
}

function asked(sessionSets: Numbers): readonly PlanItem[] {
  return Object.entries(sessionSets).map(([exercise, sets], i) => ({
    id: `w1-mon-${i + 1}`,
    exercise,
    kind: "work",
    sets,
    reps: [8, 12],
    rir: 2,
    perSide: false,
    restS: 120,
    tempo: "2-0-1-0",
    grip: null,
    technique: "straight",
    reasons: [],
  }));
}

describe("the worked examples", () => {
  test.each(oracles.map((row) => [row.id, row] as const))(
    "%s",
    (_id, { formula, input, expect: expected }) => {
      const got = COMPUTE[formula]?.(input);
      if (typeof expected === "number") expect(got).toBe(expected);
      else expect(got).toMatchObject(expected as Partial<Record<GroupId, number>>);
    },
  );

  test("are all there", () => {
    expect(oracles.map(({ formula }) => formula).filter((one) => !(one in COMPUTE))).toEqual([]);
    expect(oracles.length).toBeGreaterThanOrEqual(8);
  });
});
