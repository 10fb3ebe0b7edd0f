import type { RoadBarrier, RoadStep, RoadWhen } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { amount } from "../amounts.ts";
import { forbiddenClaims } from "../claims.ts";
import { groupName } from "../groups.ts";
import type { Names } from "../names.ts";
import { otherMassSentence, predictedSentence, roadWhenSentence } from "./road-forecast.ts";
import { gateText, ROAD_STAGE_WORDS } from "./road-stages.ts";
import { roadStepSentence } from "./road-step.ts";

const names: Names = { exercise: (id) => `The ${id}`, group: groupName, load: (kg) => `${amount(kg)} kg` };
const say = (step: RoadStep) => roadStepSentence(step, names);
const work = { exercise: "pull_up", sets: 3, reps: 8 };
const NO_BAR: RoadBarrier = { why: "kit", missing: ["pullup_bar"] };

/** Every kind of step once; a new one does not compile until it stands here. */
const STEPS: { readonly [Kind in RoadStep["step"]]: readonly [RoadStep, string] } = {
  hang: [{ step: "hang", exercise: "dead_hang", seconds: 20 }, "The dead_hang for 20 seconds."],
  scapular: [{ step: "scapular", ...work }, "The pull_up: 3 sets of 8."],
  assisted: [
    { step: "assisted", ...work, rir: 2, assistanceKg: 25 },
    "The pull_up: 3 sets of 8 with 25 kg of help, 2 in reserve.",
  ],
  negatives: [
    { step: "negatives", ...work, reps: 2, secondsEach: 5, isFirstTime: true, notBefore: null },
    "The pull_up: 3 sets of 2, 5 seconds down each. No more than that the first time: lowering makes sore.",
  ],
  try_first: [
    { step: "try_first", exercise: "pull_up" },
    "Try one the pull_up, fresh, at the start of a session. If it stalls, step down and go on with your plan.",
  ],
  pull_ups: [
    { step: "pull_ups", ...work, towards: 5 },
    "The pull_up: 3 sets of 8, easy ones, on the way to 5.",
  ],
  add_load: [
    { step: "add_load", ...work, rir: 2, loadKg: 7.5 },
    "The pull_up: 3 sets of 8 with 7.5 kg added, 2 in reserve.",
  ],
  instead: [
    { step: "instead", because: NO_BAR, exercises: ["a", "b"] },
    "It takes a pull-up bar. Until then: the a and the b.",
  ],
};

describe("the next step", () => {
  it.each(Object.values(STEPS))("is said with its numbers: %o", (step, sentence) => {
    expect(say(step)).toBe(sentence);
  });

  it("names the day from which negatives are due again", () => {
    const again = { secondsEach: 5, isFirstTime: false, notBefore: "2026-11-25" };
    expect(say({ step: "negatives", ...work, ...again })).toContain("From 25 November on");
  });

  it("leaves help without a number to feel", () => {
    expect(say({ step: "assisted", ...work, rir: 2, assistanceKg: null })).toBe(
      "The pull_up: 3 sets of 8 with as much help as leaves 2 in reserve.",
    );
  });

  it("says which limit closes the road, and which wish", () => {
    const closed = (because: RoadBarrier) => say({ step: "instead", because, exercises: [] });
    expect(closed({ why: "limit", tag: "shoulder_pain" })).toBe(
      "Closed for now by your limit: shoulder pain.",
    );
    expect(closed({ why: "not_wanted" })).toBe("Left out for now.");
  });
});

const WHENS: readonly RoadWhen[] = [
  {
    stage: "first",
    pullUps: 1,
    range: { earliest: "2026-12-26", likely: "2027-03-30", latest: "2027-06-01" },
  },
  { stage: "three", pullUps: 3, range: { earliest: "2026-12-26", likely: "2027-03-30", latest: null } },
  { stage: "first", pullUps: 1, range: null, why: { why: "few_visits", visits: 2, needed: 3 } },
  { stage: "first", pullUps: 1, range: null, why: { why: "body_mass_unknown" } },
  { stage: "first", pullUps: 1, range: null, why: { why: "sets_too_easy" } },
  { stage: "first", pullUps: 1, range: null, why: { why: "strength_falls" } },
  { stage: "first", pullUps: 1, range: null, why: { why: "over_a_year" } },
];

describe("when it may come", () => {
  it("is said as a range, and on what it rests", () => {
    expect(WHENS.slice(0, 3).map(roadWhenSentence)).toEqual([
      "Your first pull-up: around 30 March 2027 if you go on as now; at the earliest 26 December 2026, at the latest 1 June 2027, in eight of ten cases.",
      "3 pull-ups: around 30 March 2027 if you go on as now; at the earliest 26 December 2026, and it may take longer than a year, in eight of ten cases.",
      "Your first pull-up: no day can be named yet. It takes 3 visits within twelve weeks with sets near your limit; so far there are 2.",
    ]);
  });

  it("does not tell one day twice", () => {
    const range = { earliest: "2026-11-23", likely: "2026-11-23", latest: "2026-12-08" };
    expect(roadWhenSentence({ stage: "first", pullUps: 1, range })).toBe(
      "Your first pull-up: as early as 23 November 2026 by your strength, at the latest 8 December 2026, in eight of ten cases.",
    );
  });

  it("never promises, and claims nothing", () => {
    const sentences = [...WHENS.map(roadWhenSentence), ...Object.values(STEPS).map(([step]) => say(step))];
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.flatMap(forbiddenClaims)).toEqual([]);
    expect(sentences.filter((text) => /will|guarantee|!|undefined|NaN/.test(text))).toEqual([]);
  });
});

describe("how many it would be today", () => {
  const bar = { witness: "pull_ups", isFloor: false } as const;
  const today = { raw: 3.4, reps: 3, lowReps: 1, highReps: 5, e1rmKg: 85, ...bar } as const;
  it("is a number with its range", () => {
    expect(predictedSentence(today, names)).toBe("Today about 3 pull-ups, most likely between 1 and 5.");
  });

  it("says what is there before the first, and when a pulldown tells it", () => {
    const before = {
      ...today,
      raw: -3,
      reps: 0,
      lowReps: 0,
      highReps: 0,
      e1rmKg: 70,
      witness: "pulldown",
    } as const;
    expect(predictedSentence(before, names)).toBe(
      "Your strength on the bar is about 70 kg for one: the first is not there yet. Read off your pulldown, so only roughly.",
    );
  });

  it("says at least where every set was easy", () => {
    expect(predictedSentence({ ...today, isFloor: true }, names)).toBe(
      "Your sets tell only that your strength on the bar is at least 85 kg for one.",
    );
  });

  it("gives the what-if without advice", () => {
    expect(otherMassSentence({ pullUps: 6, otherKg: 78, atOther: 7.33 }, names)).toBe(
      "At 78 kg the same strength would do about 7 pull-ups instead of 6. This is arithmetic, no advice.",
    );
  });
});

describe("gates and stages", () => {
  it("are named", () => {
    expect(new Set(Object.values(ROAD_STAGE_WORDS)).size).toBe(9);
    expect(gateText({ kind: "hold", seconds: 30 })).toBe("30 seconds");
    expect(gateText({ kind: "reps", reps: 1 })).toBe("1 repetition");
    expect(gateText({ kind: "assisted", reps: 8, rir: 2, mostHelp: 0.4 })).toBe(
      "8 repetitions with 2 in reserve, and help of at most 40 % of your body mass",
    );
    expect(gateText({ kind: "negatives", reps: 5, secondsEach: 5 })).toBe("5 repetitions of 5 seconds each");
    expect(gateText({ kind: "weighted", reps: 5, rir: 2, leastAdded: 0.1 })).toBe(
      "5 repetitions with 2 in reserve, and at least 10 % of your body mass added",
    );
  });
});
