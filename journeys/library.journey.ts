// Can everybody read the library? A muscle, an article, a question and a quiz, in both themes, and a quiz without a tap.
import assert from "node:assert/strict";
import {
  bearsLargeText,
  hasAnOutline,
  hasLargeTargets,
  meetsTheColourRules,
  meetsTheRules,
} from "./audit.ts";
import { type Journey, SATURDAY } from "./day.ts";
import { focused, presses, tabsTo } from "./keyboard.ts";
import type { Lifter } from "./lifter.ts";
import { keepPicture } from "./pictures.ts";

const PAGES = {
  "/learn/muscle/rhomboids": "Rhomboids",
  "/learn/muscle/lats": "Lats",
  "/exercise/barbell_row": "Bent-over barbell row",
  "/learn/article/warm_up": "A warm-up that earns its minutes",
  "/learn/question/how_many_sets": /\?$/,
  "/learn/quiz/shoulder_blade": /blade/,
  "/learn/map": "The muscle map",
} as const;

export const library: Journey = {
  title: "The library",
  async walk({ scene, stranger }) {
    const reader = await stranger({ at: SATURDAY });
    const { page } = reader;
    await scene("its pages are good for everybody, by day and by night", () => readsAll(reader));
    await scene("leads from a citation to its source", async () => {
      await reader.goesTo("/learn/article/warm_up");
      await page.getByRole("link", { name: "Source 1", exact: true }).first().click();
      await page.locator("li:target").filter({ hasText: "Fradkin" }).waitFor();
      await reader.isAt(PAGES["/learn/article/warm_up"]);
    });
    await scene("leads from a muscle to what trains it, and from there back to the muscle", async () => {
      await reader.goesTo("/learn/muscle/rhomboids");
      await reader.taps(/^Machine row/i);
      await reader.isAt(/row/i);
      await page.getByRole("link", { name: "Rhomboids", exact: true }).first().click();
      await reader.isAt("Rhomboids");
      assert.equal(await page.title(), "Rhomboids · Dorsal");
    });
    await scene("shows every muscle alone to whoever asks", async () => {
      await reader.goesTo("/learn/map");
      assert.equal(await page.getByRole("img", { name: /^Lats, seen/ }).count(), 0);
      await reader.unfolds(/^Show all \d+, one by one/);
      await page
        .getByRole("img", { name: /^Lats, seen/ })
        .first()
        .waitFor();
      await keepPicture(page, "library every muscle");
    });
    await scene("answers a quiz by keyboard and hears why", () => answersByKeyboard(reader));
    await scene("says so when there is no such page, and leads back", async () => {
      for (const kind of ["muscle", "article", "question", "quiz"]) {
        await reader.opens(`/learn/${kind}/toString`);
        await reader.isAt("No such page");
      }
      await meetsTheRules(page);
      await reader.taps("Look in Learn");
      await reader.isAt("Learn");
    });
  },
};

async function readsAll(reader: Lifter): Promise<void> {
  const { page } = reader;
  for (const [path, title] of Object.entries(PAGES)) {
    await reader.goesTo(path);
    await reader.isAt(title);
    await meetsTheRules(page);
    await hasAnOutline(page);
    await hasLargeTargets(page);
    await bearsLargeText(page);
    await keepPicture(page, `library light ${path}`);
    await page.emulateMedia({ colorScheme: "dark" });
    await meetsTheColourRules(page);
    await keepPicture(page, `library dark ${path}`);
    await page.emulateMedia({ colorScheme: "light" });
  }
}

async function answersByKeyboard(reader: Lifter): Promise<void> {
  const { page } = reader;
  await reader.goesTo("/learn/quiz/shoulder_blade");
  const choices = page.getByRole("main").getByRole("listitem").getByRole("button");
  const asked = Number(/of (\d+)/.exec(await page.getByText(/^Question 1 of/).innerText())?.[1]);
  for (let number = 1; number <= asked; number++) {
    await page.getByText(`Question ${number} of ${asked}`).waitFor();
    const first = (await choices.first().innerText()).trim();
    await tabsTo(page, beginningWith(first));
    await page.keyboard.press("Enter");
    await reader.hears(/^(Right\.|Not quite: ).+/s);
    assert.match(await focused(page), beginningWith(first), "the answer keeps the focus");
    if (number === 1) {
      await meetsTheRules(page);
      await hasLargeTargets(page);
      await bearsLargeText(page);
      await keepPicture(page, "library quiz answered");
    }
    await presses(page, /^(Next question|See how it went)$/);
  }
  await page.getByRole("heading", { name: new RegExp(`^\\d of ${asked} right$`) }).waitFor();
  assert.match(await focused(page), /right$/, "the score has the focus");
  await meetsTheRules(page);
  await hasAnOutline(page);
  await keepPicture(page, "library quiz score");
  await presses(page, /^Again$/);
  await page.getByText(`Question 1 of ${asked}`).waitFor();
}

function beginningWith(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(/[^\w\s]/g, "\\$&")}`);
}
