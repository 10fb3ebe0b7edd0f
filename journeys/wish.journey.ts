// Does a wish become a plan? From an exercise's page into the plan in use and out again; never in the middle of a session.
import assert from "node:assert/strict";
import { hasLargeTargets, meetsTheRules } from "./audit.ts";
import { type Journey, MONDAY, SATURDAY } from "./day.ts";
import type { Lifter } from "./lifter.ts";
import { keepPicture } from "./pictures.ts";
import { answersThePreScreen, tellsTheRest } from "./profile-told.ts";
import { Training } from "./training.ts";

const WISH = { path: "/exercise/machine_row", name: "Selectorised machine row" } as const;
const OTHER_WISH = "/exercise/farmers_carry";

export const wish: Journey = {
  title: "A wish becomes a plan",
  async walk({ scene, stranger }) {
    const lifter = await stranger({ at: SATURDAY });
    const { page } = lifter;
    await scene("without a plan the page of an exercise leads to making one", async () => {
      await lifter.opens(WISH.path);
      await lifter.sees("Steps");
      await lifter.doesNotSee("Add to my plan");
      await lifter.taps("Make a plan first, then add this");
      await lifter.isAt("Train your upper back");
      await lifter.taps("Yes, keep it on this device");
      await answersThePreScreen(lifter);
      await tellsTheRest(lifter, { place: /^A gym/, minutes: /^45 minutes/, level: /^Settled in/ });
      assert.equal(await timesPlanned(lifter), 0);
    });
    await scene("tells what would come and what would go before anything changes", async () => {
      await lifter.opens(WISH.path);
      await lifter.sees("Not in your plan.");
      await lifter.taps("Add to my plan");
      await lifter.sees(/^The new plan has it from Monday 23 November/);
      const sheet = lifter.sheet("Add to my plan");
      for (const title of ["Comes in", "Goes"]) await sheet.getByRole("heading", { name: title }).waitFor();
      await meetsTheRules(page);
      await hasLargeTargets(page);
      await keepPicture(page, "wish would change the plan");
      await lifter.taps("Close");
      await lifter.sees("Not in your plan.");
    });
    await scene("takes the plan up: the page, Plan and Today have it, and Plan says why", async () => {
      await lifter.taps("Add to my plan", "Take this plan");
      await lifter.sees("In your plan, next on Monday 23 November. You asked for it.");
      assert.ok((await timesPlanned(lifter)) > 0, "it is not in the plan");
      await lifter.unfolds(WISH.name);
      await lifter.sees("You said that you like it.");
      await keepPicture(page, "wish in the plan");
      await page.clock.setSystemTime(MONDAY);
      await lifter.opens("/today");
      const today = page.getByRole("list", { name: "Exercises" });
      await today.getByRole("link", { name: WISH.name }).waitFor();
    });
    await scene("in the middle of a session no plan is replaced, and the page says so", async () => {
      const training = new Training(lifter);
      await training.begins();
      await lifter.opens(OTHER_WISH);
      await lifter.taps("Add to my plan");
      await lifter.sees(/^The new plan has it from /);
      await lifter.sees("A session is under way. Finish it first; then take the new plan up.");
      await lifter.cannot("Take this plan");
      await meetsTheRules(page);
      await keepPicture(page, "wish during a session");
      await lifter.taps("Keep my plan, remember this for the next");
      await lifter.sees("You asked for it; your plan does not have it now.");
      await lifter.opens("/today");
      await lifter.taps("Resume");
      await training.skipsTheWarmUp();
      await training.logsTheSet();
      await training.stopsHere();
    });
    await scene("hides it, and a plan without it takes over", async () => {
      await lifter.opens(WISH.path);
      await lifter.taps("Never show me this");
      await lifter.sees(/^Hidden by you. Your plan still has it on /);
      await lifter.taps("Plan without it");
      await lifter.sees("The new plan does without it.");
      await keepPicture(page, "plan without it");
      await lifter.taps("Take this plan");
      await lifter.sees("Hidden by you: no new plan uses it.");
      assert.equal(await timesPlanned(lifter), 0);
    });
  },
};

/** In the sessions of this week's plan. */
async function timesPlanned(lifter: Lifter): Promise<number> {
  await lifter.opens("/plan");
  await lifter.isAt("Plan");
  return lifter.page.locator("summary").filter({ hasText: WISH.name }).count();
}
