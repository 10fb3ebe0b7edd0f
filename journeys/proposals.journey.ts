// Does the coach speak up when the log gives reason to, and does it heed the answer? A stall, pain on two days and a reserve that was
// never checked: each proposed with its reasons, one taken up and taken back, one refused, one agreed to.
import assert from "node:assert/strict";
import { hasLargeTargets, meetsTheRules } from "./audit.ts";
import { type Journey, SATURDAY } from "./day.ts";
import { comesBack } from "./exported.ts";
import type { Lifter } from "./lifter.ts";
import { keepPicture } from "./pictures.ts";
import { Training } from "./training.ts";
import { weeksLogged } from "./weeks-logged.ts";

const MONDAY_AFTER = "2026-11-23T18:00:00Z";
const PAIN = /^Spare what hurts: Cable reverse fly/;
const STALL = /^Something new for Bent-over barbell row/;
const RESERVE = /^One set to the end/;

export const proposed: Journey = {
  title: "What the coach proposes",
  async walk({ scene, stranger }) {
    const lifter = await stranger({ at: SATURDAY, dark: true });
    const { page } = lifter;
    const training = new Training(lifter);

    await scene("four weeks of a log bring two proposals on a day of rest", async () => {
      await comesBack(lifter, weeksLogged());
      await lifter.goesTo("/today");
      await lifter.isAt("A day of rest");
      await lifter.sees(PAIN, STALL);
      await looksRight(lifter);
      await keepPicture(page, "proposals on a day of rest");
    });
    await scene("how one is may be told on a day of rest, too, and nobody insists", async () => {
      assert.equal(await lifter.key("Not today").count(), 0);
      await lifter.taps("How are you today?");
      await lifter.sheet("How are you today?").getByRole("button", { name: "Energy, 4: good" }).click();
      await lifter.taps("Done");
      await page.getByRole("region", { name: "Your check-in" }).waitFor();
      await keepPicture(page, "check in on a day of rest");
    });
    await scene("pain on two days: the reason and what would change, refused", async () => {
      await lifter.unfolds(PAIN);
      await lifter.sees("What stays", /Cable reverse fly/);
      await looksRight(lifter);
      await keepPicture(page, "proposal because of pain");
      await lifter.taps("Not now");
      await lifter.hears(/^Not now, then/);
      await lifter.doesNotSee(PAIN);
    });
    await scene("a stall: two sets more, taken up in one tap", async () => {
      await lifter.unfolds(STALL);
      await lifter.sees(/^Bent-over barbell row on Monday: 4 sets instead of 3/, "What stays");
      await looksRight(lifter);
      await keepPicture(page, "proposal because of a stall");
      await lifter.taps("Change my plan");
      await lifter.hears(/^Your plan has changed/);
      await lifter.doesNotSee(STALL);
    });
    await scene("only then a reserve that was never checked: agreed to", async () => {
      await lifter.unfolds(RESERVE);
      await lifter.sees(/goes on next time until no further clean repetition would go/);
      await looksRight(lifter);
      await keepPicture(page, "proposal to check the reserve");
      await lifter.taps("Yes");
      await lifter.hears(/^Agreed/);
      await lifter.doesNotSee(RESERVE);
    });
    await scene("the next session asks for what was agreed", async () => {
      await page.clock.setSystemTime(new Date(MONDAY_AFTER));
      await lifter.opens("/today");
      await lifter.sees("4 × 5–8");
      await training.begins();
      await training.skipsTheWarmUp();
      assert.equal(await lifter.title(), "Bent-over barbell row");
      assert.equal(await page.getByRole("list", { name: "Sets" }).getByRole("listitem").count(), 4);
      await training.stopsHere();
    });
    await scene("the change is undone with one tap, from the list of changes", async () => {
      await lifter.goesTo("/plan");
      await lifter.unfolds("Changes so far: 1");
      await keepPicture(page, "a change that can be undone");
      await looksRight(lifter);
      await lifter.taps("Undo this change");
      await lifter.sees(/^Taken back: bent-over barbell row: 4 sets/);
      await lifter.sees("Changes so far: 2");
      await looksRight(lifter);
      await keepPicture(page, "a change undone");
      assert.equal(await lifter.key("Undo this change").count(), 0);
    });
  },
};

async function looksRight({ page }: Lifter): Promise<void> {
  await meetsTheRules(page);
  await hasLargeTargets(page);
}
