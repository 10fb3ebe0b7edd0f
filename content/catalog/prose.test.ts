import { describe, expect, test } from "vitest";
import { changed, problemsOf } from "./changed-content.ts";
import { HEADINGS } from "./prose.ts";

const ARM_CIRCLES = "exercises/arm_circles.md";
const LISTS = ["Steps", "Lift safely", "Common mistakes"];

/** A whole page; `sections` replaces the words of some, or leaves a section out with null. */
function page(sections: Readonly<Record<string, string | null>> = {}): string {
  return HEADINGS.map((heading) => {
    const words = sections[heading] === undefined ? defaultWords(heading) : sections[heading];
    return words === null ? "" : `\n## ${heading}\n\n${words}\n`;
  }).join("");
}

function defaultWords(heading: string): string {
  return LISTS.includes(heading) ? "- One thing.\n- And another." : "Some words.";
}

function problemsWith(prose: string, path = ARM_CIRCLES) {
  let facts = 0;
  const files = changed(path, (text) => {
    const head = `${text.split("\n---\n")[0]}\n---\n`;
    facts = head.split("\n").length - 1;
    return head + prose;
  });
  const lineOf = (words: string) => facts + prose.slice(0, prose.indexOf(words)).split("\n").length;
  return { problems: problemsOf(files), lineOf };
}

test("a whole page is accepted", () => {
  expect(problemsWith(page()).problems).toEqual([]);
});

describe("once a page has words,", () => {
  test("every section must be there", () => {
    const { problems, lineOf } = problemsWith(page({ "Lift safely": null }));
    expect(problems).toEqual([
      {
        file: ARM_CIRCLES,
        line: lineOf("## Common mistakes"),
        problem: expect.stringMatching(/^expected ## Lift safely here/),
      },
    ]);
  });

  test("a section too many is reported", () => {
    const { problems, lineOf } = problemsWith(`${page()}\n## Fun facts\n\nNone.\n`);
    expect(problems).toEqual([
      {
        file: ARM_CIRCLES,
        line: lineOf("## Fun facts"),
        problem: expect.stringMatching(/^expected the end of the page here/),
      },
    ]);
  });

  test("words before the first heading are reported", () => {
    const { problems, lineOf } = problemsWith(`Hello.\n${page()}`);
    expect(problems).toMatchObject([
      { line: lineOf("Hello."), problem: expect.stringMatching(/^expected ## Why/) },
    ]);
  });

  test.each(HEADINGS)("an empty %s is reported", (heading) => {
    const { problems, lineOf } = problemsWith(page({ [heading]: "" }));
    expect(problems).toEqual([
      { file: ARM_CIRCLES, line: lineOf(`## ${heading}`), problem: `"${heading}" is empty` },
    ]);
  });

  test("steps that are no list are reported", () => {
    const { problems, lineOf } = problemsWith(page({ Steps: "Just do it." }));
    expect(problems).toMatchObject([{ line: lineOf("## Steps"), problem: '"Steps" must be a list' }]);
  });

  test("a link to an exercise that does not exist is reported", () => {
    const { problems, lineOf } = problemsWith(page({ "Make it harder": "Try [this](exercise:moonwalk)." }));
    expect(problems).toMatchObject([
      { line: lineOf("Try [this]"), problem: 'link to "exercise:moonwalk": there is no such page' },
    ]);
  });

  test("a link out of the app is reported", () => {
    const { problems } = problemsWith(page({ Why: "See [this shop](https://shop.example)." }));
    expect(problems).toMatchObject([{ problem: 'link to "https://shop.example": there is no such page' }]);
  });
});
