// Can somebody find out how, and decide what they never want to see? With a typo, without a network, and with the way back.
import assert from "node:assert/strict";
import { hasAnOutline, meetsTheRules } from "./audit.ts";
import { type Journey, SATURDAY } from "./day.ts";
import { keepPicture } from "./pictures.ts";
import { getsAPlan } from "./profile-told.ts";

export const findAndHide: Journey = {
  title: "Find and hide",
  async walk({ scene, stranger }) {
    const lifter = await stranger({ at: SATURDAY });
    const { page } = lifter;
    const search = page.getByRole("searchbox", { name: "Search the library" });

    await scene("everybody can read the lists of articles and questions", async () => {
      await getsAPlan(lifter, { place: /^Dumbbells/ });
      await lifter.goesTo("/learn");
      await keepPicture(page, "learn");
      for (const path of ["/learn/articles", "/learn/questions"]) {
        await lifter.goesTo(path);
        await meetsTheRules(page);
        await hasAnOutline(page);
        await keepPicture(page, path.slice(1).replaceAll("/", " "));
      }
    });
    await scene("the whole library is on the phone", async () => {
      await lifter.hasTheWholeApp();
      // A page that was on its way when the worker took over is its own only when it is loaded again.
      await lifter.reloads();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.context().setOffline(true);
    });
    await scene("a typo finds the exercise, offline", async () => {
      await lifter.opens("/learn");
      await search.fill("rhomboyds");
      await lifter.hears(/hits? for/);
      await lifter.key(/^Rhomboids/).waitFor();
      await search.fill("dedlift");
      await lifter.hears(/for “dedlift”/);
      await meetsTheRules(page);
      await keepPicture(page, "search with a typo");
      await lifter.taps(/^Conventional barbell deadlift/);
      await lifter.isAt("Conventional barbell deadlift");
      await lifter.sees("Lift safely");
    });
    await scene("what nobody wrote about is not found, and says so", async () => {
      await lifter.opens("/learn?q=xqzjwv");
      await lifter.sees("Nothing by that name");
      await lifter.taps("Show everything");
      await lifter.sees("Articles", "Quizzes");
    });
    await scene("a wish is told in days or in reasons before it is taken up", async () => {
      await lifter.goesTo("/exercise/seal_row");
      await lifter.taps("Add to my plan");
      await lifter
        .sheet("Add to my plan")
        .getByText(/^(Your plan (has it from|does without it)|That is how the plan stands)/)
        .waitFor();
      await keepPicture(page, "add to my plan");
      await lifter.taps("Keep my plan, remember this for the next");
      await lifter.sees(/^You asked for it/);
    });
    await scene("hides it, and finds it at the end of the book", async () => {
      await lifter.taps("Never show me this");
      await lifter.sees(/^Hidden by you/);
      await meetsTheRules(page);
      await lifter.goesTo("/learn");
      const hidden = await lifter.readsUnder("Hidden by you");
      assert.match(hidden, /Seal row/);
      await search.fill("seal row");
      await lifter.hears(/for “seal row”|Nothing found/);
      assert.equal(await page.getByRole("link", { name: /^Seal row/ }).count(), 0);
    });
    await scene("shows it again", async () => {
      await search.fill("");
      await lifter.taps("Show Seal row again");
      await lifter.doesNotSee("Hidden by you");
      await page.context().setOffline(false);
    });
  },
};
