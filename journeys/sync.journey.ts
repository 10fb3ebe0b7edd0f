// One log on a phone and a laptop: an account with a passkey, sets without a signal, a tab that dies while it writes, and a
// server that is lost and comes back from a backup older than what was logged.
import assert from "node:assert/strict";
import { SAFE } from "./account-told.ts";
import { type Journey, MONDAY, SATURDAY } from "./day.ts";
import { linesKeptOn, linesOf } from "./exported.ts";
import { type Lifter, PATIENCE_MS } from "./lifter.ts";
import { OwnedServer } from "./owned-server.ts";
import { PasskeyDevice } from "./passkey-device.ts";
import { newPhone } from "./phone.ts";
import { keepPicture } from "./pictures.ts";
import { getsAPlan } from "./profile-told.ts";
import { Training } from "./training.ts";

const PROFILE = { place: /^Dumbbells/, dumbbells: "4 6 8 10 12 14 16 18 20", minutes: /^30 minutes/ };

export const sync: Journey = {
  title: "One log on two devices",
  async walk({ scene, stranger, on }) {
    const owned = await OwnedServer.begin();
    const device = await newPhone();
    try {
      const { site } = owned;
      let phone = await on(device.own, { at: SATURDAY, server: site });
      let training = new Training(phone);
      const laptop = await stranger({ at: SATURDAY, server: site, width: 1280, height: 800 });
      const finger = await PasskeyDevice.on(phone.page);

      await scene("a guest has a plan on the phone, and no account", async () => {
        await getsAPlan(phone, PROFILE);
        await phone.goesTo("/you");
        await phone.sees(/works without an account/);
      });
      await scene("an account with a passkey takes the guest's log along", async () => {
        await phone.taps("Sign in or make an account");
        await phone.sees(/moves into the account/, /will be the owner's/);
        await keepPicture(phone.page, "sync sign-up");
        await phone.types("Your name", "Ada");
        await phone.types("E-mail", "ada@example.org");
        await phone.taps("Make the account with a passkey");
        await phone.isAt("Your account");
        await phone.sees(SAFE, /owner of this server/);
        await keepPicture(phone.page, "sync account");
      });
      await scene("recovery codes are shown once", async () => {
        await phone.taps("Make recovery codes", "Show me the codes");
        await phone.sees(/shown only now/);
        assert.equal(await phone.page.locator("main ul li", { hasText: /^[\w-]{20,}$/ }).count(), 8);
        await phone.taps("I have it");
        await phone.sees(/^8 codes not used yet/);
      });
      await scene("the laptop signs in with the same passkey and has the same plan", async () => {
        await laptop.opens("/");
        const hand = await PasskeyDevice.on(laptop.page);
        await hand.takesFrom(finger);
        await laptop.taps("I have an account", "Sign in with a passkey");
        await laptop.page.waitForURL(/\/today$/);
        await laptop.opens("/plan");
        await laptop.isAt("Plan");
        await laptop.goesTo("/account");
        await laptop.sees("this device", /Sign out everywhere else/);
        await keepPicture(laptop.page, "sync account laptop");
        await phone.opens("/you");
        await laptop.opens("/you");
        await alike(phone, laptop);
      });

      await scene("sets without a signal are kept on the phone, and said to be", async () => {
        await phone.page.clock.setSystemTime(MONDAY);
        await laptop.page.clock.setSystemTime(MONDAY);
        await laptop.opens("/today");
        await phone.opens("/today");
        await phone.hasTheWholeApp();
        await phone.page.context().setOffline(true);
        await training.begins();
        await training.skipsTheWarmUp();
        await training.logsTheSet();
        await training.rests();
        await training.logsTheSet();
        await phone.goesTo("/you");
        await phone.sees(/cannot be reached.*only on this device/);
        await keepPicture(phone.page, "sync offline");
      });
      await scene("with the signal back the laptop shows them by itself", async () => {
        await phone.page.context().setOffline(false);
        await phone.sees(SAFE);
        await laptop.sees(/Under way · 2 sets stored/);
      });
      await scene("a tab that dies while it writes loses nothing that was green", async () => {
        await phone.goesTo("/today");
        await phone.taps("Resume");
        await training.isOpen();
        await training.rests();
        const done = await training.setsDone();
        await diesWriting(phone);
        phone = await on(device.own, { at: MONDAY, server: site });
        training = new Training(phone);
        await phone.goesTo("/you");
        await phone.sees(SAFE);
        await laptop.opens("/you");
        await alike(phone, laptop);
        await phone.goesTo("/today");
        await phone.sees(new RegExp(`Under way · (${done}|${done + 1}) sets stored`));
      });
      await scene("a server that is lost comes back without its newest entries", async () => {
        owned.backsUp();
        await phone.goesTo("/today");
        await phone.taps("Resume");
        await training.rests();
        await training.logsTheSet();
        await phone.goesTo("/you");
        await phone.sees(SAFE);
        await owned.isLostAndRestored();
      });
      await scene("and the devices bring them to it: all three hold the same", async () => {
        await phone.opens("/you");
        await laptop.opens("/you");
        await phone.sees(SAFE);
        await alike(phone, laptop);
        const kept = await servedTo(laptop);
        assert.deepEqual(kept, await linesKeptOn(phone), "the server and the phone differ");
      });
    } finally {
      await device.throwAway();
      await owned.throwAway();
    }
  },
};

/** Waits until the laptop holds, line by line, what the phone holds. */
async function alike(phone: Lifter, laptop: Lifter): Promise<void> {
  const wanted = await linesKeptOn(phone);
  const { length } = wanted;
  const deadline = performance.now() + PATIENCE_MS;
  let found = await linesKeptOn(laptop);
  while (found.length < length && performance.now() < deadline) found = await linesKeptOn(laptop);
  assert.deepEqual(found, wanted, "the laptop and the phone differ");
}

/** What the server hands out of its own copy: the account in the first line, then the log. */
async function servedTo({ page }: Lifter): Promise<readonly string[]> {
  const [, ...events] = await page.evaluate(async () =>
    (await (await fetch("/api/account/export")).text()).split("\n"),
  );
  return linesOf(events.join("\n"));
}

/** The tap is made, and the renderer dies without waiting for what follows from it. */
async function diesWriting({ page }: Lifter): Promise<void> {
  const inspector = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  await page.evaluate(() => {
    const keys = [...document.querySelectorAll("button")];
    keys.find(({ ariaLabel, innerText }) => /^Done: /.test(ariaLabel ?? innerText))?.click();
  });
  inspector.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
}
