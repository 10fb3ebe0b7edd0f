// Can somebody train who uses a keyboard and a screen reader, or needs large text? A whole session without a tap.
import assert from "node:assert/strict";
import {
  bearsLargeText,
  hasAnOutline,
  hasLargeTargets,
  meetsTheColourRules,
  meetsTheRules,
} from "./audit.ts";
import { type Journey, MONDAY, SATURDAY } from "./day.ts";
import { focused, presses, tabsTo } from "./keyboard.ts";
import { keepPicture } from "./pictures.ts";
import { answersThePreScreen, givesConsent, tellsTheRest } from "./profile-told.ts";
import { Training } from "./training.ts";

const SCREENS = ["/today", "/plan", "/learn", "/exercise/barbell_row", "/progress", "/you", "/history"];

export const keyboardAndReader: Journey = {
  title: "Keyboard and screen reader",
  async walk({ scene, stranger }) {
    const lifter = await stranger({ at: SATURDAY });
    const { page } = lifter;
    const training = new Training(lifter);
    const audit = async () => {
      await meetsTheRules(page);
      await hasAnOutline(page);
      await bearsLargeText(page);
    };

    await scene("the first pages can be read by everybody", async () => {
      await lifter.goesTo("/");
      await lifter.isAt("Train your upper back");
      await audit();
      await givesConsent(lifter);
      await audit();
    });
    await scene("so can every place of the app", async () => {
      await answersThePreScreen(lifter);
      await tellsTheRest(lifter, { place: /^Dumbbells/ });
      for (const path of SCREENS) {
        await lifter.goesTo(path);
        await audit();
      }
    });
    await scene("begins the session by keyboard", async () => {
      await page.clock.setSystemTime(MONDAY);
      await lifter.opens("/today");
      await presses(page, /^Start session$/);
      await lifter.isAt("Warm-up");
      await audit();
      await presses(page, /^Done$/);
      await lifter.hears(/saved/);
      await presses(page, /^Skip the rest of it$/);
      await page.getByRole("list", { name: "Sets" }).waitFor();
    });
    await scene("the session screen is large enough for a thumb, and fits large text", async () => {
      await audit();
      await hasLargeTargets(page);
    });
    await scene("changes and logs a set by keyboard, and hears it", async () => {
      await presses(page, /^More: Repetitions$/, /^4 in reserve$/, /^Done: set 1/);
      await lifter.hears(/^Set 1 saved: .+/);
      await page.locator("[data-state=done]").first().waitFor();
    });
    await scene("corrects it in a sheet that keeps the focus and gives it back", async () => {
      await presses(page, /^Set 1, stored/);
      await lifter.sheet(/.*/).waitFor();
      await audit();
      await page.keyboard.press("Escape");
      await lifter.sheet(/.*/).waitFor({ state: "hidden" });
      // It is given back with the next picture.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      assert.match(await focused(page), /^Set 1, stored/);
    });
    await scene("rests, and skips the rest, by keyboard", async () => {
      await presses(page, /^15 seconds more rest$/, /^Skip the rest$/);
      await page.getByRole("region", { name: "Rest" }).waitFor({ state: "hidden" });
    });
    await scene("logs everything that is left and finishes without a tap", async () => {
      while (!(await training.isOver())) {
        const before = await training.setsDone();
        await presses(page, /^Done: /);
        await training.untilSetsDone(before + 1);
        await training.rests();
      }
      if ((await lifter.title()) === "Cool-down") await presses(page, /^Skip the rest of it$/);
      await presses(page, /^Finish the session$/);
      await lifter.sheet("Finish the session").waitFor();
      await tabsTo(page, /^8$/);
      await page.keyboard.press("Space");
      await presses(page, /^Finish$/);
      await lifter.isAt("Session done");
      await audit();
      await keepPicture(page, "session done by keyboard");
    });
    await scene("what is chosen can be told where the system chooses the colours", async () => {
      await page.emulateMedia({ forcedColors: "active" });
      await lifter.goesTo("/progress");
      const grounds = await page
        .getByRole("button", { pressed: true })
        .first()
        .evaluate((chosen) => {
          const other = document.querySelector('main [aria-pressed="false"]');
          return [chosen, other].map((key) => key && getComputedStyle(key).backgroundColor);
        });
      assert.notEqual(grounds[0], grounds[1], "the chosen looks like the others");
      await page.emulateMedia({ forcedColors: "none" });
    });
    await scene("the places are as good in the dark", async () => {
      await page.emulateMedia({ colorScheme: "dark" });
      for (const path of ["/today", "/plan"]) {
        await lifter.goesTo(path);
        await meetsTheColourRules(page);
      }
    });
  },
};
