import { describe, expect, test } from "vitest";
import { problemsAlone, realCatalog, textOf } from "../changed-content.ts";
import { HEADINGS } from "./prose.ts";

const ARM_CIRCLES = "exercises/arm_circles.md";
const WORDS: Readonly<Record<string, string>> = {
  Steps: "1. Stand tall.\n2. Draw a circle\n   in the air.",
  "Lift safely": "- Stop at pain.",
  "Common mistakes": "- **Too fast:** slow down.",
};

/** A whole page; `sections` replaces the words of some, or leaves a section out with null. */
function page(sections: Readonly<Record<string, string | null>> = {}): string {
  return HEADINGS.map((heading) => {
    const words = sections[heading] === undefined ? (WORDS[heading] ?? "Some words.") : sections[heading];
    return words === null ? "" : `\n## ${heading}\n\n${words}\n`;
  }).join("");
}

function problemsWith(prose: string) {
  const head = `${textOf(ARM_CIRCLES).split("\n---\n")[0]}\n---\n`;
  const lineOf = (words: string) => (head + prose).split(words)[0]?.split("\n").length;
  return { problems: problemsAlone(ARM_CIRCLES, head + prose), lineOf };
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
    expect(problems.map(({ problem }) => problem)).toEqual([
      '"https:": no web addresses, no shops, no advert',
      'link to "https://shop.example": there is no such page',
    ]);
  });

  test("steps that are not numbered in order are reported", () => {
    const { problems, lineOf } = problemsWith(page({ Steps: "1. Stand.\n3. Turn." }));
    expect(problems).toMatchObject([{ line: lineOf("3. Turn."), problem: 'expected step "2.", found "3."' }]);
  });

  test("a mistake without its cure is reported", () => {
    const { problems, lineOf } = problemsWith(page({ "Common mistakes": "- Shrugging." }));
    expect(problems).toMatchObject([
      { line: lineOf("- Shrugging."), problem: "a mistake is written as `**fault:** what to do instead`" },
    ]);
  });

  test("a promise is reported, even where it runs over the end of a line", () => {
    const { problems, lineOf } = problemsWith(page({ Why: "They prevent\ninjuries." }));
    expect(problems).toMatchObject([
      { line: lineOf("They prevent"), problem: expect.stringMatching(/^"prevent injuries": no exercise/) },
    ]);
  });
});

test("what is read is what stands there, with carried-on lines joined", () => {
  const page = realCatalog().prose.towel_door_row;
  expect(page?.steps[0]).toMatch(/opens away from you, so that your pull presses it into its frame/);
  expect(page?.steps).toHaveLength(7);
  expect(page?.makeItHarder).toContain("[table](exercise:table_row)");
});

describe("a door that is pulled on opens away from the lifter, so that the pull presses it into its frame:", () => {
  const pages = Object.entries(realCatalog().prose).filter(([, prose]) =>
    /(?<!a )door anchor(?! hangs too low)|knot on the far side/.test(JSON.stringify(prose)),
  );

  test.each(pages)("%s", (_id, prose) => {
    expect(JSON.stringify(prose)).toMatch(/opens? away from/);
  });
});
