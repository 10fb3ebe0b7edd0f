// Two people on one server: the owner with a password and an app for codes, a friend who was invited; keys, lost passwords,
// a device that belongs to somebody else, and an account that ends.
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { proves, SAFE, signsIn, signsOut, tellsWhoTheyAre, typesSecret } from "./account-told.ts";
import { meetsTheRules } from "./audit.ts";
import { codeOf, nextCodeOf } from "./authenticator-app.ts";
import { type Journey, SATURDAY } from "./day.ts";
import { bringsLines, linesKeptOn } from "./exported.ts";
import type { Lifter } from "./lifter.ts";
import { OwnedServer } from "./owned-server.ts";
import { keepPicture } from "./pictures.ts";
import { getsAPlan, givesConsent } from "./profile-told.ts";

const ADA = { name: "Ada", email: "ada@example.org", password: "gravel lantern orchid" };
const BEN = { name: "Ben", email: "ben@example.org", password: "violin harbour thistle" };
const BENS_NEW_PASSWORD = "copper meadow trumpet";

export const accounts: Journey = {
  title: "Accounts of two people",
  async walk({ scene, stranger }) {
    const owned = await OwnedServer.begin();
    try {
      const { site } = owned;
      const ada = await stranger({ at: SATURDAY, server: site });
      const ben = await stranger({ at: SATURDAY, server: site, dark: true });
      let secret = "";
      let link = "";

      await scene("a password that is guessed first is told so, and refused", async () => {
        await ada.goesTo("/account");
        await ada.taps("Use a password instead");
        await tellsWhoTheyAre(ada, { ...ADA, password: "password1234" });
        await ada.sees(/^(Among the first that are guessed|Guessed within minutes)/);
        await meetsTheRules(ada.page);
        await ada.taps("Make the account");
        await ada.sees(/among those that are guessed first/);
        await keepPicture(ada.page, "account weak password");
      });
      await scene("a better one makes the owner's account", async () => {
        await tellsWhoTheyAre(ada, ADA);
        await ada.sees(/^(Good|Very good)/);
        await ada.taps("Make the account");
        await ada.isAt("Your account");
        await ada.sees(/owner of this server/);
      });
      await scene("an authenticator app becomes the second lock", async () => {
        await ada.taps("Set it up");
        await proves(ada, ADA.password, "Go on");
        await ada.page.getByRole("img", { name: /picture for a camera/ }).waitFor();
        await keepPicture(ada.page, "account authenticator");
        secret = await ada.page.getByText(/^[A-Z2-7]{32,}$/).innerText();
        await ada.types(/^The code that it shows/, codeOf(secret, Date.now()));
        await ada.taps("Turn it on");
        await ada.sees(/^It is on/);
        await ada.taps("I have it");
        await ada.sees(/^On: after your password/);
        await meetsTheRules(ada.page);
      });
      await scene("a key lets a program read, and nothing else", async () => {
        await ada.taps("Make a key");
        await ada.types("Which program is it for", "notebook");
        await ada.taps("Make the key");
        const key = await ada.page
          .getByText(/^dorsal_/)
          .first()
          .innerText();
        await keepPicture(ada.page, "account key");
        const authorization = `Bearer ${key}`;
        const read = await fetch(`${site.url}/api/log`, { headers: { authorization } });
        const keys = await fetch(`${site.url}/api/keys`, { headers: { authorization } });
        assert.deepEqual([read.status, keys.status], [200, 403]);
      });
      await scene("signed out, the app asks for password and code to come in again", async () => {
        await signsOut(ada);
        await signsIn(ada, ADA);
        await ada.types("Code from the app", codeOf(secret, Date.now()));
        await ada.taps("Go on");
        await ada.isAt("Your account");
      });
      await scene("the owner invites somebody with a link", async () => {
        await ada.types(/^For whom/, "Ben");
        await ada.taps("Make a link");
        link = await ada.page.getByText(/\/account\/join#/).innerText();
        await ada.sees(/^not used yet/);
      });
      await scene("the guest's log of who was invited moves in", async () => {
        await getsAPlan(ben, { place: /^Dumbbells/ });
        await ben.opens(new URL(link).pathname + new URL(link).hash);
        await ben.sees(/moves into the account/);
        await keepPicture(ben.page, "account invited dark");
        await ben.taps("Use a password instead");
        await tellsWhoTheyAre(ben, BEN);
        await ben.taps("Make the account");
        await ben.isAt("Your account");
        await ben.sees(SAFE);
        await ben.doesNotSee("Invite people");
        await keepPicture(ben.page, "account dark");
        await keepPicture(ben.page, "account dark whole", { fullPage: true });
      });
      await scene("a recovery code opens the account when the password is lost", async () => {
        await ben.taps("Make recovery codes");
        await proves(ben, BEN.password, "Show me the codes");
        const code = await ben.page
          .locator("main ul li", { hasText: /^[\w-]{20,}$/ })
          .first()
          .innerText();
        await keepPicture(ben.page, "account recovery codes dark");
        await signsOut(ben);
        await ben.taps("Password, passkey or phone lost");
        await ben.types("Recovery code", code);
        await typesSecret(ben, "New password", BENS_NEW_PASSWORD);
        await ben.taps("Set the new password");
        await signsIn(ben, { ...BEN, password: BENS_NEW_PASSWORD });
        await ben.isAt("Your account");
      });
      await scene("a device that belongs to somebody else mixes nothing", async () => {
        await signsOut(ben);
        await ben.sees(/^Signed out here. Nothing is lost/);
        await signsIn(ben, ADA);
        await ben.types("Code from the app", nextCodeOf(secret, Date.now()));
        await ben.taps("Go on");
        await ben.sees(/belongs to another account/);
        await keepPicture(ben.page, "account other person dark");
        await ben.taps("Sign out, then in again");
        await signsIn(ben, { ...BEN, password: BENS_NEW_PASSWORD });
        await ben.sees(SAFE);
      });
      await scene("an entry that the server does not take is named, and can be left here", async () => {
        await ben.goesTo("/you");
        const [altered = "", ...rest] = await linesKeptOn(ben);
        const other = await stranger({ at: SATURDAY, server: site });
        await givesConsent(other);
        await other.goesTo("/you");
        await bringsLines(other, [altered.replace(/"device":"[^"]*"/, '"device":"elsewhere"'), ...rest]);
        await other.taps("Sign in or make an account");
        await signsIn(other, { ...BEN, password: BENS_NEW_PASSWORD });
        await other.isAt("Your account");
        await needsALook(other).waitFor({ state: "attached" });
        await other.taps("1 entry was not taken");
        await other.sees(/another entry with the same name/);
        await meetsTheRules(other.page);
        await keepPicture(other.page, "account held back");
        await other.taps("Leave them on this device and ask no more");
        await needsALook(other).waitFor({ state: "detached" });
      });
      await scene(
        "an account that ends leaves the log on the device, and nothing on the server",
        async () => {
          await ben.goesTo("/account");
          await ben.taps("Delete the account");
          await ben.types(/^Type Ben/, "Ben");
          await proves(ben, BENS_NEW_PASSWORD, "Delete the account now");
          await ben.isAt("The account is gone");
          await keepPicture(ben.page, "account ended dark");
          await ben.goesTo("/plan");
          await ben.isAt("Plan");
          await ben.goesTo("/account");
          await signsIn(ben, { ...BEN, password: BENS_NEW_PASSWORD });
          await ben.sees(/do not belong together/);
        },
      );
    } finally {
      await owned.throwAway();
    }
  },
};

/** The mark on You, as it is said to who hears the screen. */
function needsALook({ page }: Lifter): Locator {
  return page.getByRole("navigation").getByText(", needs a look");
}
