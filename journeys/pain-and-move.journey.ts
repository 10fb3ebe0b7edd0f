// What if it hurts, the day does not suit, or there is no plan? The session bends, and the history tells what happened.
import assert from "node:assert/strict";
import { type Journey, MONDAY, SATURDAY } from "./day.ts";
import type { Lifter } from "./lifter.ts";
import { keepPicture } from "./pictures.ts";
import { getsAPlan } from "./profile-told.ts";
import { Training } from "./training.ts";

const TUESDAY = "2026-11-24T18:00:00Z";
const AFTER_MIDNIGHT = "2026-11-25T00:05:00Z";
const MINUTE_MS = 60_000;
const SHORT_HOLD_S = 7;
/** Without a place to break. */
const PASTED = `https://example.org/${"grip".repeat(40)}`;

export const painAndMove: Journey = {
  title: "Pain, a moved day and a free session",
  async walk({ scene, stranger }) {
    const lifter = await stranger({ at: SATURDAY });
    const training = new Training(lifter);

    await scene("moves Monday's session to Tuesday", async () => {
      await getsAPlan(lifter, { place: /^Dumbbells/, level: /^Settled in/ });
      await lifter.taps("Move Monday 23 November");
      await lifter
        .sheet(/^Move Monday/)
        .getByRole("button", { name: /^Tuesday 24 November/ })
        .click();
      await lifter.sees(/moved from Monday 23 November/);
    });
    await scene("rests on Monday, and finds it on Tuesday without a touch", async () => {
      await lifter.page.clock.setSystemTime(MONDAY);
      await lifter.opens("/today");
      await lifter.isAt("A day of rest");
      await lifter.page.clock.setSystemTime(TUESDAY);
      await lifter.page.clock.fastForward(MINUTE_MS);
      await lifter.sees("Start session");
      await training.begins();
    });
    await scene("is done as soon as the clock says, though more was asked", async () => {
      await lifter.taps("Start the clock");
      await lifter.page.clock.fastForward(SHORT_HOLD_S * 1000);
      await lifter.taps("Done");
      await lifter.hears(new RegExp(`saved: ${SHORT_HOLD_S} s`));
      await training.skipsTheWarmUp();
    });
    await scene("the browser's Back closes a sheet, and the session stays", async () => {
      await lifter.taps("Stop");
      await lifter.page.goBack();
      await lifter.sheet("Stop").waitFor({ state: "hidden" });
      await training.isOpen();
    });
    await scene(
      "a note is kept however its sheet is closed, and a pasted link stays in its place",
      async () => {
        await lifter.taps("Note");
        await lifter.sheet("Note").getByRole("textbox").fill(PASTED);
        await lifter.page.keyboard.press("Escape");
        await lifter.hears(/^Note saved/);
        const note = lifter.page.getByText(PASTED);
        const isCut = await note.evaluate(({ parentElement }) => {
          return parentElement !== null && parentElement.scrollWidth > parentElement.clientWidth;
        });
        assert.ok(!isCut, "the rows can be pushed sideways");
      },
    );
    await scene("a number that cannot be is refused until it is put right", async () => {
      const before = await readsTheNumbers(lifter);
      await lifter.types(/^Repetitions/, "99999");
      await lifter.taps(/^Done: /);
      await lifter.sees(/out of range/);
      await lifter.types(/^Repetitions/, before);
      await lifter.doesNotSee(/out of range/);
    });
    await scene("a set that is taken back is asked as it was, not as it was mistyped", async () => {
      const before = await readsTheNumbers(lifter);
      await lifter.types(/^Repetitions/, "99");
      await training.logsTheSet();
      await training.opensSet(1);
      await lifter.taps("Take it back");
      await lifter.hears(/^Set taken back/);
      await training.untilSetsDone(0);
      assert.equal(await readsTheNumbers(lifter), before);
    });
    await scene("an amber light holds the load and shows what may feel better", async () => {
      const { asked } = await training.shows();
      await training.hurts(4);
      await lifter.taps("Hold the load, show easier ones");
      await lifter.sheet("What may feel better").waitFor();
      await keepPicture(lifter.page, "what may feel better");
      const harder = lifter.sheet("What may feel better").getByText("Harder", { exact: true });
      assert.equal(await harder.count(), 0, "harder exercises offered to somebody in pain");
      await lifter.taps("Close");
      assert.equal(loadIn((await training.shows()).asked), loadIn(asked));
    });
    await scene("a red light ends the exercise for today", async () => {
      await training.logsTheSet();
      const { exercise } = await training.shows();
      await lifter.taps("Hurts");
      await lifter.sheet("It hurts").getByRole("button", { name: "7", exact: true }).dblclick();
      const kinds = lifter.sheet("It hurts").getByRole("group", { name: "What kind of pain" });
      assert.equal(await kinds.locator("[aria-pressed=true]").count(), 0, "a double tap answered twice");
      await lifter.key("End this exercise").dblclick();
      await lifter.sheet("What may feel better").waitFor();
      await lifter.taps("Close");
      await lifter.page.getByRole("heading", { level: 1 }).filter({ hasNotText: exercise }).waitFor();
      await lifter.taps(/^\d of \d$/);
      await lifter.sees(/1 done · over for today/);
      await lifter.sheet("This session").getByRole("button", { name: exercise }).last().click();
      await lifter.sees(/this exercise is over for today/);
      await keepPicture(lifter.page, "ended by pain");
      await lifter.taps("Go on");
    });
    await scene("and it stays ended where the session goes on after midnight", async () => {
      await lifter.page.clock.setSystemTime(AFTER_MIDNIGHT);
      await lifter.page.clock.fastForward(MINUTE_MS);
      await lifter.taps(/^\d of \d$/);
      await lifter.sees(/1 done · over for today/);
      await lifter.taps("Close");
    });
    await scene("the rest of the session goes on without it", async () => {
      await training.rests();
      await training.logsTheSet();
      await training.stopsHere();
    });
    await scene("trains once more without a plan", async () => {
      await lifter.goesTo("/today");
      await lifter.taps("Free session");
      await training.isOpen();
      await lifter.taps("Add an exercise");
      await lifter.types("Search exercises", "inverted row");
      await lifter
        .sheet("Add an exercise")
        .getByRole("button", { name: /^Inverted row/ })
        .first()
        .click();
      await training.logsTheSet();
      await training.rests();
      await training.logsTheSet();
      await training.stopsHere();
    });
    await scene("finds both visits in the history", async () => {
      await lifter.goesTo("/history");
      await lifter.sees("2 visits", "Rows");
      await keepPicture(lifter.page, "history");
    });
    await scene("takes one set back, and the pain note stays", async () => {
      await lifter.taps(/^Rows/);
      const rows = lifter.page.locator("[data-state=done]");
      await rows.first().waitFor();
      const before = await rows.count();
      await rows.first().click();
      await lifter.taps("Take it back");
      await lifter.sees("1 taken back");
      assert.equal(await rows.count(), before - 1);
      await lifter.page.goBack();
      // The newest stands first: the planned visit is the other one.
      await lifter.page
        .getByRole("link", { name: /Tuesday 24 November/ })
        .last()
        .click();
      await lifter.sees("What hurt", /4 of 10/, /7 of 10/);
      assert.equal(await lifter.page.getByText(/7 of 10/).count(), 1, "a double tap noted the pain twice");
    });
  },
};

function readsTheNumbers({ page }: Lifter): Promise<string> {
  return page.getByRole("textbox", { name: /^Repetitions/ }).inputValue();
}

function loadIn(row: string): string | undefined {
  return /([\d.]+) kg/.exec(row)?.[1];
}
