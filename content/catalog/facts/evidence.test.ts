import { describe, expect, test } from "vitest";
import { afterSlip, afterSlipAlone, realCatalog } from "../changed-content.ts";

const BOOK = "exercises/open_book.md";
const MARKED = "  K: [class, contraindications, isometricTarget]";

function problemAfter(to: string) {
  const { line, problems } = afterSlipAlone(BOOK, MARKED, to);
  return problems.map((problem) => ({ ...problem, line: problem.line - line }));
}

describe("every fact carries one mark:", () => {
  test("a fact without a mark is reported", () => {
    expect(problemAfter("  K: [class, isometricTarget]")).toEqual([
      { file: BOOK, line: -1, problem: "evidence: no mark for contraindications" },
    ]);
  });

  test("a fact with two marks is reported", () => {
    expect(problemAfter("  V: [class]\n  K: [class, contraindications, isometricTarget]")).toEqual(
      expect.arrayContaining([{ file: BOOK, line: 1, problem: 'K: "class" is marked V already' }]),
    );
  });

  test("a mark for a fact that is empty is reported", () => {
    expect(problemAfter("  K: [class, contraindications, isometricTarget, grips]")).toEqual([
      { file: BOOK, line: 0, problem: 'K: "grips" is marked, but says nothing' },
    ]);
  });

  test("a mark for something that is no fact is reported", () => {
    expect(problemAfter("  K: [class, contraindications, isometricTarget, mood]")).toEqual([
      { file: BOOK, line: 0, problem: 'K: "mood" is no fact that carries a mark' },
    ]);
  });

  test("a mark that does not exist is reported", () => {
    expect(problemAfter(`${MARKED}\n  X: []`)).toEqual([{ file: BOOK, line: 1, problem: "X: unknown fact" }]);
  });
});

describe("what is cited holds:", () => {
  test("a source that does not exist is reported", () => {
    const { line, problems } = afterSlip(BOOK, "sources: [neumann2017,", "sources: [neuman2017,");
    expect(problems).toEqual([{ file: BOOK, line, problem: 'sources: there is no source "neuman2017"' }]);
  });

  test("a fact marked as checked needs a source that was checked", () => {
    const slip = "  V: [class]\n  K: [contraindications, isometricTarget]";
    const { line, problems } = afterSlip(BOOK, MARKED, slip);
    expect(problems).toEqual([
      {
        file: BOOK,
        line: line + 3,
        problem: "sources: class: marked as checked, but no checked source is cited",
      },
    ]);
  });
});

test("no set credit of a quarter or three quarters is sold as more than a design choice", () => {
  const interpolated = Object.values(realCatalog().exercises).filter(({ setCredit }) =>
    Object.values(setCredit).some((credit) => credit === 0.25 || credit === 0.75),
  );
  expect(interpolated.length).toBeGreaterThan(50);
  expect(interpolated.filter(({ evidence }) => evidence.setCredit !== "D")).toEqual([]);
});
