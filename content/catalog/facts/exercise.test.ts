import { describe, expect, test } from "vitest";
import { afterSlipAlone, changed, problemsOf, realCatalog } from "../changed-content.ts";

const PULL_UP = "exercises/pull_up.md";

/** [what is wrong, the line as it stands, the line as it is slipped, what the parser says] */
const SLIPS: readonly (readonly [string, string, string, RegExp])[] = [
  ["an id that is not the file's name", "id: pull_up", "id: pullup", /^id: "pullup" is not the file's name/],
  ["an unknown fact", "spineLoad: 0", "spineload: 0", /^spineload: unknown fact$/],
  ["a fact that says nothing", "name: Pull-up (pronated)", 'name: ""', /^name: says nothing$/],
  [
    "text where a number belongs",
    "secondsPerUnit: 3.5",
    "secondsPerUnit: slow",
    /^secondsPerUnit: must be a number$/,
  ],
  [
    "text where yes or no belongs",
    "unilateral: false",
    "unilateral: no way",
    /^unilateral: must be true or false$/,
  ],
  [
    "a word outside a closed list",
    "loadType: bodyweight",
    "loadType: heavy",
    /^loadType: "heavy" is not one of external,/,
  ],
  [
    "an unknown pattern",
    "pattern: vertical_pull",
    "pattern: verticalpull",
    /^pattern: "verticalpull" is not one of/,
  ],
  ["a level above five", "level: 3", "level: 6", /^level: "6" is not one of 1, 2, 3, 4, 5$/],
  [
    "unknown equipment",
    "equipmentAnyOf: [[pullup_bar]]",
    "equipmentAnyOf: [[branch]]",
    /^equipmentAnyOf: "branch" is not/,
  ],
  [
    "no equipment alternative",
    "equipmentAnyOf: [[pullup_bar]]",
    "equipmentAnyOf: []",
    /^equipmentAnyOf: no alternative/,
  ],
  ["an unknown grip", "grips: [pronated_medium,", "grips: [overhand,", /^grips: "overhand" is not one of/],
  ["a credit between the quarters", "  lats: 1\n", "  lats: 0.6\n", /^lats: 0.6 is not a multiple of 0.25$/],
  ["a credit above one set", "  lats: 1\n", "  lats: 1.25\n", /^lats: 1.25 is not between 0.25 and 1$/],
  [
    "a credit for an unknown muscle",
    "  lats: 1\n",
    "  latz: 1\n",
    /^latz: there is no such muscle; the muscles are .*lats/,
  ],
  ["a name with nothing behind it", "{ unit: reps, min", "{ unit, min", /^unit: says nothing$/],
  ["a dose upside down", "min: 3, max: 12", "min: 12, max: 3", /^dose: min 12 is more than max 3$/],
  ["a skill two above the level", "skill: 4", "skill: 5", /^skill: 5 is too much for level 3/],
  [
    "an unknown contraindication",
    "{ shoulder_pain: caution,",
    "{ sholder: caution,",
    /^sholder: unknown fact$/,
  ],
  [
    "a contraindication of no known kind",
    "{ shoulder_pain: caution,",
    "{ shoulder_pain: never,",
    /^shoulder_pain: "never" is not/,
  ],
  [
    "bodyweight without its share",
    "loadType: bodyweight\nbodyweightFraction: 1",
    "loadType: bodyweight\nbodyweightFraction: null",
    /^loadType: bodyweight needs a bodyweightFraction/,
  ],
  [
    "a home hack that is no id",
    "homeHacks: [sturdy_beam]",
    "homeHacks: [Sturdy beam]",
    /^homeHacks: "Sturdy beam" is no id/,
  ],
];

describe("the parser of exercises refuses", () => {
  test.each(SLIPS)("%s, and says where", (_name, from, to, says) => {
    const { line, problems } = afterSlipAlone(PULL_UP, from, to);
    expect(problems).toContainEqual({ file: PULL_UP, line, problem: expect.stringMatching(says) });
  });

  test("a missing fact, at the first line of the facts", () => {
    const { problems } = afterSlipAlone(PULL_UP, "plane: frontal\n", "");
    expect(problems).toEqual([{ file: PULL_UP, line: 2, problem: "plane: missing" }]);
  });
});

test("all problems of all files come back at once, ordered by file and line", () => {
  const files = changed(PULL_UP, (text) =>
    text.replace("level: 3", "level: x").replace("plane: frontal", "plane: up"),
  );
  const more = files.map((file) =>
    file.path === "exercises/chin_up.md"
      ? { ...file, text: file.text.replace("skill: 3", "skill: 5") }
      : file,
  );
  expect(problemsOf(more).map(({ file, problem }) => `${file} ${problem.split(":")[0]}`)).toEqual([
    "exercises/chin_up.md skill",
    "exercises/pull_up.md plane",
    "exercises/pull_up.md level",
  ]);
});

test("every group is credited with its best member, and three quarters make a muscle a primary one", () => {
  const pullUp = realCatalog().exercises.pull_up;
  expect(pullUp?.setCredit).toMatchObject({ biceps: 0.5, brachioradialis: 0.5, lats: 1, teres_major: 1 });
  expect(pullUp?.groupCredit).toMatchObject({ elbow_flexors: 0.5, lats: 1 });
  expect(pullUp?.primary).toEqual(["lats", "teres_major"]);
});
