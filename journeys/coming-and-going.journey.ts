// A server that writes letters, a phone and a laptop: an address that is confirmed, a password that was forgotten, devices
// that are signed out, an entry from a newer version of the app, and a log that leaves its account for another one.
import assert from "node:assert/strict";
import { proves, SAFE, signsIn, tellsWhoTheyAre, typesSecret } from "./account-told.ts";
import { bearsLargeText, hasLargeTargets, meetsTheRules } from "./audit.ts";
import { type Journey, SATURDAY } from "./day.ts";
import { bringsLines, linesKeptOn } from "./exported.ts";
import { type Letterbox, openLetterbox } from "./letterbox.ts";
import { OwnedServer } from "./owned-server.ts";
import { PasskeyDevice } from "./passkey-device.ts";
import { keepPicture } from "./pictures.ts";
import { getsAPlan } from "./profile-told.ts";

const ADA = { name: "Ada", email: "ada@example.org", password: "gravel lantern orchid" };
const FORGOTTEN = { ...ADA, password: "basalt kettle meadow" };
const ADA_AGAIN = { name: "Ada L.", email: "lovelace@example.org", password: "walnut ferry pebble" };

export const comingAndGoing: Journey = {
  title: "Coming and going",
  async walk({ scene, stranger }) {
    const letterbox = await openLetterbox();
    const owned = await OwnedServer.begin({ mail: letterbox.url });
    try {
      const { site } = owned;
      const phone = await stranger({ at: SATURDAY, server: site });
      const laptop = await stranger({ at: SATURDAY, server: site, width: 1280, height: 800 });
      let newer = "";

      await scene("a letter asks whether the address is theirs before the account opens", async () => {
        await getsAPlan(phone, { place: /^Dumbbells/ });
        await phone.goesTo("/account");
        await phone.taps("Use a password instead");
        await tellsWhoTheyAre(phone, ADA);
        await phone.taps("Make the account");
        await phone.sees(/^A letter is on its way to ada@example.org/);
        await keepPicture(phone.page, "account letter");
        await phone.taps("I opened the link");
        await phone.sees(/has not been confirmed/);
        await opensOnAnyDevice(await linkIn(letterbox));
        await phone.taps("I opened the link");
        await phone.isAt("Your account");
        await phone.sees(SAFE);
      });
      await scene(
        "a forgotten password is set anew by a letter, and every device has to know it",
        async () => {
          await laptop.goesTo("/account");
          await laptop.taps("Password, passkey or phone lost");
          await laptop.isAt("Come in again");
          await laptop.types("E-mail", ADA.email);
          await keepPicture(laptop.page, "account forgotten");
          await laptop.taps("Send me a letter");
          await laptop.sees(/a letter is on its way/);
          const { pathname, hash } = new URL(await linkIn(letterbox));
          await laptop.opens(pathname + hash);
          await typesSecret(laptop, "New password", FORGOTTEN.password);
          await laptop.taps("Set the new password");
          await signsIn(laptop, FORGOTTEN);
          await laptop.page.waitForURL(/\/today$/);
          await phone.opens("/account");
          await phone.sees(/^Signed out here/);
          await signsIn(phone, FORGOTTEN);
          await phone.isAt("Your account");
        },
      );
      await scene("signing out everywhere else ends the laptop, and nothing is lost there", async () => {
        await phone.taps("Sign out everywhere else");
        await phone.doesNotSee("Sign out everywhere else");
        await laptop.opens("/you");
        await laptop.sees(/^Signed out here. Nothing is lost/);
        await laptop.taps("Sign in");
        await signsIn(laptop, FORGOTTEN);
        await laptop.isAt("Your account");
        await laptop.sees(SAFE);
      });
      await scene("a passkey of a lost phone is deleted", async () => {
        await PasskeyDevice.on(phone.page);
        await phone.taps("Add a passkey on this device");
        await phone.sees(/^since /);
        const passkeys = phone.page.getByRole("region", { name: "Passkeys" });
        await keepPicture(phone.page, "account passkey");
        await passkeys.getByRole("button", { name: "Delete" }).click();
        await phone.sees(/^None yet/);
      });
      await scene("an entry of a newer version is kept, passed on and named", async () => {
        await laptop.goesTo("/you");
        newer = fromTheFuture(await linesKeptOn(laptop));
        await bringsLines(laptop, [newer]);
        await laptop.sees(/^1 entry made by a newer version/, SAFE);
        await phone.goesTo("/you");
        await phone.sees(/^1 entry made by a newer version of the app: kept, passed on/);
        await keepPicture(phone.page, "account newer entry");
        assert.ok((await linesKeptOn(phone)).includes(newer), "the phone altered it");
      });
      await scene("a device stops syncing, also without a signal: its log stays and is its own", async () => {
        const kept = await linesKeptOn(phone);
        await phone.hasTheWholeApp();
        await phone.page.context().setOffline(true);
        await phone.taps("Your account");
        await phone.sees(/^The server cannot be reached/);
        await meetsTheRules(phone.page);
        await hasLargeTargets(phone.page);
        await bearsLargeText(phone.page);
        await phone.taps("Stop syncing on this device");
        await keepPicture(phone.page, "account stop syncing");
        const unheard = phone.page.waitForEvent("requestfailed", (asked) =>
          asked.url().endsWith("/sign-out"),
        );
        await phone
          .sheet(/^Stop syncing/)
          .getByRole("button", { name: "Stop syncing" })
          .click();
        await unheard;
        await phone.doesNotSee("Stop syncing on this device");
        await phone.page.context().setOffline(false);
        await phone.opens("/you");
        await phone.sees(/works without an account/);
        assert.deepEqual(await linesKeptOn(phone), kept);
      });
      await scene("still signed in, it may take part again, and has nothing twice", async () => {
        const kept = await linesKeptOn(phone);
        await phone.goesTo("/account");
        await phone.sees(/not part of the account/);
        await keepPicture(phone.page, "account not syncing");
        await phone.taps("Sync this device");
        await phone.sees(SAFE);
        await phone.goesTo("/you");
        assert.deepEqual(await linesKeptOn(phone), kept);
      });
      await scene("an account ends, and the log goes whole into the next one", async () => {
        const kept = await linesKeptOn(phone);
        await phone.goesTo("/account");
        await phone.taps("Delete the account");
        await phone.types(/^Type Ada/, ADA.name);
        await proves(phone, FORGOTTEN.password, "Delete the account now");
        await phone.isAt("The account is gone");
        await keepPicture(phone.page, "account ended");
        await phone.opens("/account");
        await phone.taps("Use a password instead");
        await tellsWhoTheyAre(phone, ADA_AGAIN);
        await phone.taps("Make the account");
        await phone.sees(/^A letter is on its way/);
        await opensOnAnyDevice(await linkIn(letterbox));
        await phone.taps("I opened the link");
        await phone.isAt("Your account");
        await phone.sees(SAFE);
        await phone.goesTo("/you");
        assert.deepEqual(await linesKeptOn(phone), kept);
      });
      await scene("the laptop, which remembers the old account, moves its log there too", async () => {
        await laptop.opens("/account");
        await laptop.sees(/^Signed out here/);
        await signsIn(laptop, ADA_AGAIN);
        await laptop.sees(/belongs to another account/);
        await laptop.taps("Move it into this account");
        await keepPicture(laptop.page, "account take over");
        await laptop.taps("It is mine: move it");
        await laptop.isAt("Your account");
        await laptop.sees(SAFE);
        await laptop.goesTo("/you");
        await phone.goesTo("/you");
        assert.deepEqual(await linesKeptOn(laptop), await linesKeptOn(phone));
      });
    } finally {
      letterbox.close();
      await owned.throwAway();
    }
  },
};

async function linkIn(letterbox: Letterbox): Promise<string> {
  const text = await letterbox.next();
  const link = /http:\S+/.exec(text)?.[0];
  assert.ok(link, `no link in the letter: ${text}`);
  return link;
}

/** A letter is read wherever it is read. */
async function opensOnAnyDevice(link: string): Promise<void> {
  const { status } = await fetch(link, { redirect: "manual" });
  assert.equal(status, 302, "the link of the letter");
}

/** The newest entry once more, as a later version of the app would write it. */
function fromTheFuture(lines: readonly string[]): string {
  const last = JSON.parse(lines.at(-1) ?? "");
  const id = `${last.id.slice(0, -1)}${last.id.endsWith("0") ? "1" : "0"}`;
  return JSON.stringify({ ...last, id, version: 99 });
}
