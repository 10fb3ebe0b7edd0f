// From the first page to the next prescription, with a dead server, a crashed tab and an empty battery on the way.
import assert from "node:assert/strict";
import { startServer } from "./app-server.ts";
import { type Journey, MONDAY, SATURDAY } from "./day.ts";
import type { Lifter } from "./lifter.ts";
import { newPhone } from "./phone.ts";
import { keepPicture } from "./pictures.ts";
import { answersThePreScreen, givesConsent, tellsTheRest } from "./profile-told.ts";
import { Training } from "./training.ts";

const LATER = "2026-11-23T18:40:00Z";
const STILL_LATER = "2026-11-23T18:50:00Z";

const WEDNESDAY = "2026-11-25T18:00:00Z";

const HIGHER_LOAD = /All sets reached \d+( with \d in reserve)?, so [\d.]+ kg more/;

/** Small steps between the dumbbells: the next one up is never a leap, so a load can rise from one day to the next. */
const WITH_DUMBBELLS = {
  place: /^Dumbbells/,
  dumbbells: "3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22",
  minutes: /^45 minutes/,
  level: /^Settled in/,
  bodyMass: 80,
};

export const firstDay: Journey = {
  title: "The first day",
  async walk({ scene, on }) {
    const server = await startServer();
    let phone = await newPhone();
    try {
      let lifter = await on(phone.own, { at: SATURDAY, server });
      let training = new Training(lifter);
      const takesThePhoneAgain = async (at: string) => {
        const address = new URL(lifter.page.url()).pathname;
        lifter = await on(phone.own, { at, server });
        training = new Training(lifter);
        await lifter.goesTo(address);
        await training.isOpen();
      };

      await scene("agrees that the log is kept on this device", () => givesConsent(lifter));
      await scene("passes the pre-screen", () => answersThePreScreen(lifter));
      await scene("tells a profile and gets a plan with its reasons", async () => {
        await tellsTheRest(lifter, WITH_DUMBBELLS);
        await lifter.unfolds("Why this plan");
        await lifter.sees(/Hard sets this week/);
        await keepPicture(lifter.page, "plan");
      });
      await scene("finds the session on Today when its day comes", async () => {
        await lifter.page.clock.setSystemTime(MONDAY);
        await lifter.opens("/today");
        await lifter.sees("Monday 23 November");
        await keepPicture(lifter.page, "today");
        await training.begins();
      });
      await scene("warms up, and leaves the rest of it out", async () => {
        await keepPicture(lifter.page, "warm-up");
        await lifter.taps("Done");
        await lifter.hears(/saved/);
        await training.skipsTheWarmUp();
      });
      await scene("logs a set as asked with one tap", async () => {
        await training.logsTheSet();
        await lifter.hears(/^Set 1 saved/);
        assert.equal((await training.shows()).stored.length, 1);
        await keepPicture(lifter.page, "session");
      });
      await scene("skips the rest", async () => {
        await lifter.taps("Skip the rest");
        await lifter.page.getByRole("region", { name: "Rest" }).waitFor({ state: "hidden" });
      });
      await scene("puts the set right", async () => {
        const { stored: before } = await training.shows();
        await training.opensSet(1);
        await lifter.sheet(/.*/).getByRole("button", { name: "More: Repetitions" }).click();
        await lifter.taps("Correct the set");
        await lifter.hears(/^Set corrected/);
        assert.notDeepEqual((await training.shows()).stored, before);
      });
      await scene("logs every other set of the first exercise with one tap each", async () => {
        const { exercise } = await training.shows();
        await training.logsAllSetsAsAsked();
        assert.notEqual((await training.shows()).exercise, exercise);
      });
      await scene("says that more was left in reserve than asked", async () => {
        await lifter.taps("4 in reserve");
        await training.logsAtTheTop();
        assert.match((await training.shows()).stored[0] ?? "", /4 in reserve/);
        await training.rests();
      });

      await scene("goes on at the same set when the server is gone", async () => {
        await lifter.hasTheWholeApp();
        const before = await training.shows();
        await server.kill();
        await lifter.reloads();
        await training.isOpen();
        assert.deepEqual(await training.shows(), before);
      });
      await scene("logs without signal", async () => {
        await training.logsAtTheTop();
        await lifter.hears(/saved/);
      });
      await scene("loses nothing when the tab crashes", async () => {
        const before = await training.shows();
        await crashes(lifter);
        await takesThePhoneAgain(LATER);
        assert.deepEqual(await training.shows(), before);
      });
      await scene("loses nothing when the battery dies right after a set", async () => {
        await training.logsAtTheTop();
        const before = await training.shows();
        await phone.die();
        phone = await phone.wake();
        await takesThePhoneAgain(STILL_LATER);
        assert.deepEqual(await training.shows(), before);
      });
      await scene("swaps an exercise for today", async () => {
        const exercise = await training.comesToAFreshExercise();
        await lifter.taps("Swap");
        const sheet = lifter.sheet("Do something else");
        await keepPicture(lifter.page, "swap");
        const [instead = ""] = (await sheet.getByRole("listitem").first().innerText()).split("\n");
        await sheet.getByRole("listitem").first().getByRole("button").click();
        await lifter.hears(new RegExp(`instead of ${exercise.slice(0, 8)}`));
        await lifter.isAt(instead);
      });
      await scene("does the rest at the top of the range, and finishes", async () => {
        await training.logsTheRestAtTheTop();
        await training.finishes(7);
      });
      await scene("finds all of it in the history, as it was put right", async () => {
        await lifter.taps("Look over the sets");
        await lifter.sees(/corrected/, "4 in reserve");
        await keepPicture(lifter.page, "visit");
        await lifter.page.goBack();
      });
      await scene("reads what comes next time, and why", async () => {
        assert.match(await lifter.readsUnder("Next time"), /(Same load; aim for|so|Hold for|Go) /);
      });
      await scene("does all of Wednesday at the top, and is given a higher load", async () => {
        await lifter.page.clock.setSystemTime(WEDNESDAY);
        await lifter.opens("/today");
        await training.begins();
        await training.skipsTheWarmUp();
        await training.comesToWhatWasDoneBefore();
        await training.logsTheRestAtTheTop();
        await training.finishes();
        await keepPicture(lifter.page, "summary");
        assert.match(await lifter.readsUnder("Next time"), HIGHER_LOAD);
      });
    } finally {
      await phone.throwAway();
      await server.kill();
    }
  },
};

/** The renderer dies without a goodbye to the page. */
async function crashes({ page }: Lifter): Promise<void> {
  const inspector = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  inspector.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
}
