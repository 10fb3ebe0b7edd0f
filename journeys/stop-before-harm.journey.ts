// Does the app stop somebody who should not train now? Before the first plan, and in the middle of a session.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type Journey, MONDAY, SATURDAY } from "./day.ts";
import type { Lifter } from "./lifter.ts";
import { keepPicture } from "./pictures.ts";
import { answersThePreScreen, givesConsent, tellsTheRest } from "./profile-told.ts";
import { Training } from "./training.ts";

const TUESDAY = "2026-11-24T18:00:00Z";
const WEDNESDAY = "2026-11-25T18:00:00Z";

export const stopBeforeHarm: Journey = {
  title: "Stop before harm",
  async walk({ scene, stranger }) {
    const unwell = await stranger({ at: SATURDAY });
    await scene("chest pain in the pre-screen stops the way to a plan", async () => {
      await givesConsent(unwell);
      await answersThePreScreen(unwell, { heart: [/pain or pressure/] });
      await unwell.sees("Show this to your clinician", /You said yes to:/);
      await unwell.cannot("I have been cleared, go on");
      await keepPicture(unwell.page, "stop until cleared");
    });
    await scene("typing another address does not lead around it", async () => {
      await unwell.opens("/welcome?step=making");
      await unwell.isAt("There is no plan yet");
      await unwell.opens("/today");
      await unwell.taps("Free session");
      await unwell.page
        .getByRole("alert")
        .filter({ hasText: /clinician/ })
        .waitFor();
      await unwell.isAt("No plan yet");
    });
    await scene("reading is open meanwhile", async () => {
      await unwell.opens("/welcome?step=outcome");
      await unwell.taps("Read about exercises until then");
      await unwell.isAt("Learn");
    });
    await scene("goes on once a clinician has agreed, and not before", async () => {
      await unwell.opens("/welcome?step=outcome");
      await unwell.ticks(/^A clinician knows about this/);
      await unwell.taps("I have been cleared, go on");
      await tellsTheRest(unwell);
      await unwell.goesTo("/you");
      await unwell.sees("Cleared by a clinician, as you said");
    });

    const careful = await stranger({ at: SATURDAY });
    await scene("high blood pressure is heeded in a free session, though nothing else was told", async () => {
      await givesConsent(careful);
      await answersThePreScreen(careful, { health: [/blood pressure that is under control/] });
      // Stored, before the page is left.
      await careful.doesNotSee("And this?");
      await careful.opens("/today");
      await careful.taps("Free session");
      await careful.taps("Add an exercise");
      await careful.types("Search exercises", "table row");
      await careful
        .sheet("Add an exercise")
        .getByRole("button", { name: /^Table row/ })
        .click();
      await careful.sees(/^Check first: the table/, /^Breathe out/, /^3 in reserve/);
      await keepPicture(careful.page, "read first");
    });

    const healthy = await stranger({ at: SATURDAY });
    const { page } = healthy;
    const training = new Training(healthy);
    await scene("a double tap on a page of the pre-screen answers that page alone", async () => {
      await givesConsent(healthy);
      await healthy.key("None of these").dblclick();
      await healthy.isAt("And your back, joints and bones?");
      await healthy.taps("None of these");
      await healthy.isAt("And this?");
      await healthy.taps("None of these");
      await tellsTheRest(healthy, { place: /^Dumbbells/ });
    });
    await scene("with a fever no key asks for training", async () => {
      await page.clock.setSystemTime(MONDAY);
      await healthy.opens("/today");
      const startsWith = () => ground(healthy, "Start session");
      const asked = await startsWith();
      await saysHowItIs(healthy, "A fever");
      await healthy.sees(/do not train/);
      assert.notEqual(await startsWith(), asked, "the key still asks for it");
      await keepPicture(page, "fever today");
      await healthy.taps("Change");
      await healthy.sheet("How are you today?").getByRole("button", { name: "I am well" }).click();
      await healthy.taps("Done");
      await healthy.doesNotSee(/do not train/);
    });
    await scene("a warning sign in the session ends it with what to do", async () => {
      await healthy.opens("/today");
      await training.begins();
      await training.skipsTheWarmUp();
      await training.logsTheSet();
      await healthy.taps("Stop");
      await healthy.ticks(/Pressure or pain in the chest/);
      await healthy.sees(/Call your emergency number/);
      await isInSight(page, /Call your emergency number/);
      await healthy.page.getByRole("checkbox", { name: /Pressure or pain in the chest/ }).uncheck();
      await page.setViewportSize({ width: 320, height: 568 });
      await healthy.ticks(/swollen, painful calf/);
      await isInSight(page, /have it looked at before you train again/);
      await isInSight(page, "End the session now");
      await keepPicture(page, "red flag on a small phone");
      await healthy.ticks(/Pressure or pain in the chest/);
      await isInSight(page, /Call your emergency number/);
      await page.setViewportSize({ width: 390, height: 844 });
      await keepPicture(healthy.page, "red flag");
      await healthy.taps("End the session now");
      await healthy.isAt("Session stopped");
      await healthy.sees(/Call your emergency number/);
    });
    await scene("what was logged before it stays", async () => {
      await healthy.taps("Look over the sets");
      await healthy.sees("What hurt");
      assert.equal(await healthy.page.locator("[data-state=done]").count(), 1);
    });
    await scene("Today says what was noted, and asks for no session", async () => {
      await healthy.opens("/today");
      await healthy.sees(/Call your emergency number/, /Noted today: .*calf/);
      await healthy.doesNotSee("Free session");
      await healthy.doesNotSee(/^Next: /);
      await keepPicture(page, "after a red flag");
    });
    await scene("it is remembered until a session was done again", async () => {
      await page.clock.setSystemTime(TUESDAY);
      await healthy.opens("/today");
      await healthy.sees(/Have it looked at before you train again/, "Do the next session today");
      assert.equal(await ground(healthy, /^Two minutes/), await ground(healthy, /^Do the next session/));
      await page.clock.setSystemTime(WEDNESDAY);
      await healthy.opens("/today");
      await healthy.sees(/Have it looked at before you train again/, /Noted on Monday 23 November/);
      await keepPicture(page, "two days after a red flag");
      await training.begins();
      await training.skipsTheWarmUp();
      await training.logsTheSet();
      await healthy.opens("/today");
      await healthy.doesNotSee(/Have it looked at/);
    });
  },
};

async function saysHowItIs(lifter: Lifter, illness: string): Promise<void> {
  await lifter.taps("How are you today?");
  await lifter.sheet("How are you today?").getByRole("button", { name: illness }).click();
  await lifter.taps("Done");
}

/** Coral is what the screen urges. */
function ground(lifter: Lifter, key: string | RegExp): Promise<string> {
  return lifter.key(key).evaluate((element) => getComputedStyle(element).backgroundColor);
}

/** Not only somewhere on the page: where the eye is. */
async function isInSight(page: Page, words: string | RegExp): Promise<void> {
  const found = page.getByText(words).filter({ visible: true }).first();
  await found.waitFor();
  const seen = await found.evaluate((element) => {
    const { left, top, bottom, width } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && there !== null && element.contains(there);
  });
  assert.ok(seen, `${words} is out of sight`);
}
