import { describe, expect, test } from "vitest";
import { afterSlip, changed, problemsOf, realCatalog, withFile, without } from "../changed-content.ts";

const ROW = "exercises/barbell_row.md";

describe("a file that cannot be read is reported:", () => {
  test("without facts", () => {
    const files = changed(ROW, (text) => text.replace("---\n", ""));
    expect(problemsOf(files)).toContainEqual({
      file: ROW,
      line: 1,
      problem: "the file must open with its facts between two --- lines",
    });
  });

  test("with facts that do not close", () => {
    const files = changed(ROW, (text) => text.replaceAll(/\n---\n/g, "\n"));
    expect(problemsOf(files)).toContainEqual({
      file: ROW,
      line: 1,
      problem: "the --- line that closes the facts is missing",
    });
  });

  test("with a fact written twice", () => {
    const { line, problems } = afterSlip(ROW, "level: 3\n", "level: 3\nlevel: 4\n");
    expect(problems).toContainEqual({
      file: ROW,
      line: line + 1,
      problem: expect.stringMatching(/^not readable: Map keys must be unique/),
    });
  });

  test("with a bracket that does not close", () => {
    const { problems } = afterSlip(ROW, "homeHacks: []", "homeHacks: [");
    expect(problems).toContainEqual(
      expect.objectContaining({ file: ROW, problem: expect.stringMatching(/^not readable:/) }),
    );
  });

  test("with a name that has no place", () => {
    expect(problemsOf(withFile("exercises/Pull Up.md", ""))).toEqual([
      { file: "exercises/Pull Up.md", line: 1, problem: expect.stringMatching(/^no place for this file/) },
    ]);
  });

  test.each(["groups.yaml", "grips.yaml", "contraindications.yaml", "suspension-angles.yaml"])(
    "a missing %s",
    (path) => {
      expect(problemsOf(without(path))).toContainEqual({
        file: path,
        line: 1,
        problem: "the file is missing",
      });
    },
  );
});

test("a file written on Windows says the same", () => {
  const files = changed(ROW, (text) => text.replaceAll("\n", "\r\n"));
  expect(problemsOf(files)).toEqual([]);
});

test("a source whose status is no evidence mark is reported", () => {
  const { line, problems } = afterSlip("sources/andersen2014.md", "status: V", "status: sure");
  expect(problems).toContainEqual({
    file: "sources/andersen2014.md",
    line,
    problem: 'status: "sure" must open with V, V2, K, U or D',
  });
});

test("a suspension angle that was not measured is in the table all the same, in order", () => {
  expect(realCatalog().suspensionAngle.map(([angleDeg]) => angleDeg)).toEqual([0, 30, 45, 60, 75, 90]);
});
