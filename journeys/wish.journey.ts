// Does a wish become part of a plan? From an exercise's page into the plan in use and out again; what was begun stays.
import assert from "node:assert/strict";
import { hasLargeTargets, meetsTheRules } from "./audit.ts";
import { type Journey, SATURDAY } from "./day.ts";
import type { Lifter } from "./lifter.ts";
import { keepPicture } from "./pictures.ts";
import { answersThePreScreen, tellsTheRest } from "./profile-told.ts";
import { Training } from "./training.ts";

/** Whatever the planner chooses of itself, not all of these; and one or more of the others find room. */
const CANDIDATES = [
  "machine_row",
  "reverse_pec_deck",
  "farmers_carry",
  "inverted_row",
  "straight_arm_pulldown",
  "seated_cable_row",
  "face_pull",
];

const FINDS_ROOM = /^Your plan has it from (?<day>\w+ \d+ \w+), with \d+ sets?\.$/;

interface Wish {
  readonly path: string;
  readonly name: string;
  /** The first with it: "Wednesday 25 November". */
  readonly day: string;
}

export const wish: Journey = {
  title: "A wish becomes a plan",
  async walk({ scene, stranger }) {
    const lifter = await stranger({ at: SATURDAY });
    const { page } = lifter;
    await scene("without a plan the page of an exercise leads to making one", async () => {
      await lifter.goesTo("/exercise/machine_row");
      await lifter.sees("Steps");
      await lifter.doesNotSee("Add to my plan");
      await lifter.taps("Make a plan first, then add this");
      await lifter.isAt("Train your upper back");
      await lifter.taps("Yes, keep it on this device");
      await answersThePreScreen(lifter);
      await tellsTheRest(lifter, { place: /^A gym/, minutes: /^45 minutes/, level: /^Settled in/ });
    });
    let wished: Wish | undefined;
    await scene("tells what would come and what would go before anything changes", async () => {
      wished = await wishesForWhatFits(lifter);
      const sheet = lifter.sheet("Add to my plan");
      for (const title of [/^What changes from /, "What stays"])
        await sheet.getByRole("heading", { name: title }).waitFor();
      await meetsTheRules(page);
      await hasLargeTargets(page);
      await keepPicture(page, "wish would change the plan");
      await lifter.taps("Close");
      await lifter.sees("Not in your plan.");
      assert.equal(await timesPlanned(lifter, wished), 0);
    });
    if (wished === undefined) return;
    const { path, name, day } = wished;
    await scene("takes the plan up: the page, Plan and Today have it, and Plan says why", async () => {
      await lifter.goesTo(path);
      await lifter.taps("Add to my plan", "Change my plan");
      await lifter.sees(`In your plan, next on ${day}. You asked for it.`);
      await page.clock.setSystemTime(new Date(`${day} 2026 18:00 UTC`));
      assert.ok((await timesPlanned(lifter, { name })) > 0, "it is not in the plan");
      await lifter.unfolds(name);
      await lifter.sees("You said that you like it.");
      await keepPicture(page, "wish in the plan");
      await lifter.goesTo("/today");
      const today = page.getByRole("list", { name: "Exercises" });
      await today.getByRole("link", { name }).waitFor();
    });
    await scene("in the middle of a session a wish can wait, and the session stays as it is", async () => {
      const training = new Training(lifter);
      await training.begins();
      await wishesForWhatFits(lifter);
      await meetsTheRules(page);
      await keepPicture(page, "wish during a session");
      await lifter.taps("Keep my plan, remember this for the next");
      await lifter.sees("You asked for it; your plan does not have it now.");
      await lifter.goesTo("/today");
      await lifter.taps("Resume");
      await training.skipsTheWarmUp();
      await training.logsTheSet();
      await training.stopsHere();
    });
    await scene("hides it, and a plan without it takes over", async () => {
      await lifter.goesTo(path);
      await lifter.taps("Never show me this");
      await lifter.sees(/^Hidden by you. Your plan still has it on /);
      await lifter.taps("Plan without it");
      await lifter.sees("Your plan does without it.");
      await keepPicture(page, "plan without it");
      await lifter.taps("Change my plan");
      await lifter.sees("Hidden by you: no new plan uses it.");
      assert.equal(await timesPlanned(lifter, { name }), 0);
    });
  },
};

/** Opens candidates until a plan with one is offered; the sheet that offers it stays open. */
async function wishesForWhatFits(lifter: Lifter): Promise<Wish> {
  for (const path of CANDIDATES.map((id) => `/exercise/${id}`)) {
    await lifter.goesTo(path);
    const add = lifter.key("Add to my plan");
    await add
      .or(lifter.page.getByText(/^In your plan/))
      .first()
      .waitFor();
    if (!(await add.isVisible())) continue;
    await add.click();
    const answer = lifter.sheet("Add to my plan").getByText(/^Your plan (has it|does without it)/);
    await answer.waitFor();
    const day = FINDS_ROOM.exec(await answer.innerText())?.groups?.day;
    if (day !== undefined) return { path, name: await lifter.title(), day };
  }
  return assert.fail("none of the candidates finds room in a plan");
}

/** In what is still to be trained of the week that it is. */
async function timesPlanned(lifter: Lifter, { name }: Pick<Wish, "name">): Promise<number> {
  await lifter.goesTo("/plan");
  await lifter.isAt("Plan");
  return lifter.page.locator("article[data-status=due] summary").filter({ hasText: name }).count();
}
