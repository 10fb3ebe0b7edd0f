// Does a plan bend without breaking? By hand, with the circumstances, by a proposal, by a week of one's own; and the next one.
import assert from "node:assert/strict";
import { hasLargeTargets, meetsTheRules } from "./audit.ts";
import { type Journey, MONDAY, SATURDAY } from "./day.ts";
import type { Lifter } from "./lifter.ts";
import { keepPicture } from "./pictures.ts";
import { getsAPlan } from "./profile-told.ts";
import { Training } from "./training.ts";

/** Nine days after the Monday on which the plan begins: a whole week was missed. */
const AFTER_A_MISSED_WEEK = "2026-12-02T18:00:00Z";
/** Long after the last session. */
const AFTER_THE_PLAN = "2027-03-01T18:00:00Z";

export const revise: Journey = {
  title: "A plan bends",
  async walk({ scene, stranger }) {
    const lifter = await stranger({ at: SATURDAY, dark: true });
    const { page } = lifter;
    await getsAPlan(lifter, {
      goal: /first pull-up/,
      place: /^A gym/,
      minutes: /^45 minutes/,
      level: /^Settled in/,
      bodyMass: 80,
    });
    await page.clock.setSystemTime(new Date(MONDAY));
    await scene("one line: fewer sets, seen before they are taken", async () => {
      await lifter.opens("/plan");
      const exercise = await opensALine(lifter);
      await keepPicture(page, "change a line");
      await looksRight(lifter);
      await page.getByRole("button", { name: "Less: Sets" }).click();
      await lifter.taps("See what would change");
      await lifter.sees(/^What changes from Monday 23 November/, "What stays");
      await looksRight(lifter);
      await keepPicture(page, "preview of a line");
      await takesTheChange(lifter);
      await lifter.sees(/^Changed today: /);
      await lifter.unfolds("Changes so far: 1");
      const line = page.getByText(`${exercise}: `).filter({ hasText: /: (1 set|[2-4] sets) on Monday\.$/ });
      await line.first().waitFor();
      await keepPicture(page, "changes so far");
    });
    await scene("another exercise in its place, with the reason", async () => {
      await lifter.opens("/plan");
      await opensALine(lifter);
      await lifter.taps("Another exercise in its place", "I do not like it");
      await looksRight(lifter);
      await keepPicture(page, "swap in the plan");
      await page.getByRole("list", { name: "Instead" }).getByRole("button").first().click();
      await lifter.sees("What stays");
      await takesTheChange(lifter);
      await lifter.sees("Changes so far: 2");
    });
    await scene("other days: the same question as at the beginning, and what it moves", async () => {
      await lifter.taps("Change my plan");
      await lifter.isAt("Change my plan");
      await looksRight(lifter);
      await keepPicture(page, "change menu");
      await lifter.taps(/^Days/);
      await lifter.isAt("Which days suit you?");
      await lifter.taps("Friday", "Saturday", "Next");
      await lifter.isAt("What would change");
      await lifter.sees(/Friday is no training day any more/);
      await looksRight(lifter);
      await keepPicture(page, "preview of other days");
      await lifter.taps("Change my plan");
      await lifter.isAt("Plan");
      await page.getByRole("heading", { name: "Saturday 28 November" }).waitFor();
    });
    await scene("what cannot be is refused in words, and nothing changes", async () => {
      await lifter.goesTo("/plan/change?what=minutes");
      await lifter.taps("Next");
      await lifter.sees("That is how the plan stands already; nothing changed.");
      await lifter.doesNotSee(/^Change my plan$/);
      await keepPicture(page, "change refused");
    });
    await scene("the road to the first pull-up has its next step and its gates", async () => {
      const training = new Training(lifter);
      await lifter.goesTo("/today");
      await training.begins();
      await training.skipsTheWarmUp();
      await training.logsTheRestAtTheTop();
      await training.finishes(7);
      await lifter.goesTo("/progress");
      await lifter.sees("Road to your first pull-up", "Next step", "Strength");
      await looksRight(lifter);
      await page.getByRole("heading", { name: "Road to your first pull-up" }).scrollIntoViewIfNeeded();
      await keepPicture(page, "road to the first pull-up");
      await page.getByRole("heading", { name: "Strength" }).scrollIntoViewIfNeeded();
      await keepPicture(page, "strength");
    });
    await scene("a missed week is proposed to be made good, and waits for a yes", async () => {
      await page.clock.setSystemTime(new Date(AFTER_A_MISSED_WEEK));
      await lifter.opens("/today");
      await keepPicture(page, "proposal folded");
      await lifter.unfolds("Go on where you stopped?");
      await lifter.sees("What stays");
      await looksRight(lifter);
      await keepPicture(page, "proposal opened");
      await lifter.taps("Change my plan");
      await lifter.hears(/^Your plan has changed/);
      await lifter.doesNotSee("Go on where you stopped?");
    });
    await scene("a week of one's own outlives a reload, is checked, and taken as a plan", async () => {
      await lifter.goesTo("/plan/own");
      const sets = await writesASetMore(lifter);
      await lifter.reloads();
      await lifter.sees("This week is kept on this device until you take it or start over.");
      assert.equal(await setsOfFirst(lifter), sets);
      await looksRight(lifter);
      await keepPicture(page, "own week");
      await lifter.taps("Check my week");
      await lifter.isAt("My week, checked");
      await lifter.sees("What gives way");
      await looksRight(lifter);
      await keepPicture(page, "own week checked");
      await lifter.taps("Take this plan");
      await lifter.isAt("Plan");
      await lifter.sees(/^Week 1 of/);
    });
    await scene("at its end the next plan says what it starts from", async () => {
      await page.clock.setSystemTime(new Date(AFTER_THE_PLAN));
      await lifter.opens("/today");
      await lifter.taps("See the next plan");
      await lifter.isAt("Your next plan");
      await lifter.sees("What it starts from", /^The next plan starts on /, "Comes in");
      await looksRight(lifter);
      await keepPicture(page, "next plan");
      await lifter.taps("Take this plan");
      await lifter.isAt("Plan");
      await lifter.doesNotSee("This plan is complete.");
    });
  },
};

/** The sheet of the first line that can change; resolves with the exercise. */
async function opensALine({ page }: Lifter): Promise<string> {
  const change = page.locator('article button[aria-label^="Change "]').first();
  await change.waitFor({ state: "attached" });
  const exercise = ((await change.getAttribute("aria-label")) ?? "").replace("Change ", "");
  assert.notEqual(exercise, "");
  await page
    .locator("article summary")
    .filter({ hasText: exercise })
    .filter({ visible: true })
    .first()
    .click();
  await change.click();
  await page.getByRole("dialog", { name: exercise }).waitFor();
  return exercise;
}

/** The sheet closes once the change is stored. */
/** With a double tap, as on a phone that seems slow: the plan changes once. */
async function takesTheChange({ page }: Lifter): Promise<void> {
  const sheet = page.getByRole("dialog").filter({ visible: true });
  await sheet.getByRole("button", { name: "Change my plan" }).dblclick();
  await sheet.waitFor({ state: "hidden" });
}

/** In the first exercise of the first day; resolves with what its line says then. */
async function writesASetMore(lifter: Lifter): Promise<string> {
  const { page } = lifter;
  await page.locator("section details summary").first().click();
  await page
    .getByRole("button", { name: /^More: Sets of/ })
    .filter({ visible: true })
    .first()
    .click();
  return setsOfFirst(lifter);
}

async function setsOfFirst({ page }: Lifter): Promise<string> {
  return page.locator("section details summary").first().innerText();
}

async function looksRight({ page }: Lifter): Promise<void> {
  await meetsTheRules(page);
  await hasLargeTargets(page);
}
