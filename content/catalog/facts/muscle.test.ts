import { describe, expect, test } from "vitest";
import { afterSlip, changed, problemsOf, realCatalog, textOf, without } from "../changed-content.ts";
import { MUSCLE_IDS } from "../vocabulary.ts";

const LATS = "muscles/lats.md";

describe("the parser of muscles refuses", () => {
  test("a muscle that does nothing", () => {
    const files = changed(LATS, (text) => text.replace(/actions:\n( {2}- .*\n)+/, "actions: []\n"));
    const line = textOf(LATS).split("\n").indexOf("actions:") + 1;
    expect(problemsOf(files)).toEqual([
      { file: LATS, line, problem: "actions: a muscle does at least one thing" },
    ]);
  });

  test("a motion that the joint does not have", () => {
    const slip = "{ joint: shoulder, motion: retraction,";
    const { line, problems } = afterSlip(LATS, "{ joint: shoulder, motion: extension,", slip);
    expect(problems).toEqual([
      { file: LATS, line, problem: expect.stringMatching(/^motion: "retraction" is not one of flexion,/) },
    ]);
  });

  test("a muscle without a file", () => {
    expect(problemsOf(without(LATS))).toContainEqual({ file: LATS, line: 1, problem: "the file is missing" });
  });

  test("a muscle in two groups", () => {
    const groups = "groups.yaml";
    const { line, problems } = afterSlip(groups, "  core: [core]", "  core: [core, lats]");
    expect(problems).toContainEqual({
      file: groups,
      line,
      problem: "core: lats stands in another group as well",
    });
  });
});

describe("the muscles are told right:", () => {
  const { muscles } = realCatalog();
  const does = (id: string, joint: string, motion: string) =>
    muscles[id]?.actions.some((action) => action.joint === joint && action.motion === motion) ?? false;

  test("every muscle has a page", () => {
    expect(Object.keys(muscles).toSorted()).toEqual([...MUSCLE_IDS].toSorted());
  });

  test("the lats do not draw the shoulder blades together", () => {
    expect(does("lats", "scapula", "retraction")).toBe(false);
  });

  test("the rhomboids retract, lift and turn the blade downward", () => {
    const motions = ["retraction", "elevation", "downward_rotation"];
    expect(motions.filter((motion) => !does("rhomboids", "scapula", motion))).toEqual([]);
  });

  test("the rotator cuff moves the arm, not the shoulder blade", () => {
    const cuff = ["supraspinatus", "infraspinatus", "teres_minor", "subscapularis"];
    const movesBlade = cuff.filter((id) => muscles[id]?.actions.some(({ joint }) => joint === "scapula"));
    expect(movesBlade).toEqual([]);
  });

  test("serratus, upper and lower trapezius turn the blade upward together", () => {
    const upward = Object.keys(muscles).filter((id) => does(id, "scapula", "upward_rotation"));
    expect(upward).toEqual(["serratus_anterior", "traps_lower", "traps_middle", "traps_upper"]);
  });
});
