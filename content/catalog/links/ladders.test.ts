import { describe, expect, test } from "vitest";
import { afterSlip, realCatalog } from "../changed-content.ts";

const ROW = "exercises/inverted_row.md";

describe("a ladder may not", () => {
  test("lead to an exercise that does not exist", () => {
    const { line, problems } = afterSlip(
      ROW,
      "progressions: [inverted_row_feet_elevated]",
      "progressions: [flying]",
    );
    expect(problems).toContainEqual({
      file: ROW,
      line,
      problem: 'progressions: there is no exercise "flying"',
    });
  });

  test("lead to itself", () => {
    const { line, problems } = afterSlip(
      ROW,
      "regressions: [inverted_row_bent_knee]",
      "regressions: [inverted_row]",
    );
    expect(problems).toEqual([{ file: ROW, line, problem: 'regressions: "inverted_row" leads to itself' }]);
  });

  test("step down in level on the way up", () => {
    const { line, problems } = afterSlip(
      ROW,
      "progressions: [inverted_row_feet_elevated]",
      "progressions: [wall_slide]",
    );
    expect(problems).toEqual([
      { file: ROW, line, problem: `progressions: "wall_slide" has level 1, below this one's 2` },
    ]);
  });

  test("step up in level on the way down", () => {
    const { line, problems } = afterSlip(
      ROW,
      "regressions: [inverted_row_bent_knee]",
      "regressions: [renegade_row]",
    );
    expect(problems).toEqual([
      { file: ROW, line, problem: `regressions: "renegade_row" has level 4, above this one's 2` },
    ]);
  });

  test("go in a circle, even where every step keeps its level (told at the step that closes it)", () => {
    const table = "exercises/table_row.md";
    const { line, problems } = afterSlip(
      table,
      "regressions: [towel_door_row]",
      "regressions: [towel_door_row, inverted_row]",
    );
    expect(problems).toEqual([
      {
        file: table,
        line: line + 1,
        problem: "progressions: goes in a circle: inverted_row > table_row > inverted_row",
      },
    ]);
  });
});

test("from every rung of the first pull-up a way leads up to the pull-up", () => {
  const { exercises } = realCatalog();
  const reaches = (id: string): boolean =>
    id === "pull_up" || (exercises[id]?.progressions ?? []).some((harder) => reaches(harder));
  const rungs = [
    "dead_hang",
    "scapular_pull_up",
    "foot_assisted_pull_up",
    "band_assisted_pull_up",
    "negative_pull_up",
  ];
  expect(rungs.filter((rung) => !reaches(rung))).toEqual([]);
});
