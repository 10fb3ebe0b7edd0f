// Do the years come along? A real export of another app, without signal, on a phone: asked for its unit, looked over, a name
// corrected, added, seen, told again, taken back; and the history leaves in another app's format, with what it loses named.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./app-server.ts";
import { bearsLargeText, hasAnOutline, hasLargeTargets, meetsTheRules } from "./audit.ts";
import { type Journey, SATURDAY } from "./day.ts";
import { presses, tabsTo } from "./keyboard.ts";
import type { Lifter } from "./lifter.ts";
import { keepPicture } from "./pictures.ts";
import { answersThePreScreen, givesConsent, tellsTheRest } from "./profile-told.ts";

/** A real export that names no unit; its source and licence stand beside it. */
const STRONG = join(ROOT, "formats", "fixtures", "strong_d01.csv");

/** Counted in the file by another reader than ours: rows after the header, and distinct starts. */
const SETS = 1903;
const WORKOUTS = 86;

/** Somebody's own table, under titles that say nothing to a program. */
const OWN_TABLE =
  "Wann war es,Womit,Wie schwer,Wie oft\n2024-05-06,Klimmzug,10,8\n2024-05-06,Klimmzug,12.5,6\n";
const OWN_COLUMNS = [
  ["Day", "Wann war es"],
  ["Exercise", "Womit"],
  ["Load", "Wie schwer"],
  ["Repetitions", "Wie oft"],
] as const;

/** Of an export in the format that the app reads back. */
const HEVY_HEADER = "title,start_time,end_time";

export const importJourney: Journey = {
  title: "Import and export",
  async walk({ scene, stranger }) {
    const lifter = await stranger({ at: SATURDAY });
    const { page } = lifter;

    await scene("gets a plan, and the app for later", async () => {
      await givesConsent(lifter);
      await answersThePreScreen(lifter);
      await tellsTheRest(lifter, { place: /^A gym/ });
      await lifter.hasTheWholeApp();
      await page.waitForFunction(async () => (await caches.keys()).length > 0);
    });
    await scene("finds the way from an empty history, without signal", async () => {
      await page.context().setOffline(true);
      await lifter.opens("/history");
      await lifter.taps("Bring your years along");
      await lifter.isAt("Bring your years along");
      await audits(lifter);
      await hasLargeTargets(page);
    });
    await scene("is told what a packed file is, and nothing breaks", async () => {
      await chooses(lifter, { name: "export.zip", bytes: Buffer.from("PK\u0003\u0004 packed") });
      await lifter.sees(/^This is a packed file/);
      await chooses(lifter, { name: "photo.bin", bytes: Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x10]) });
      await lifter.sees(/^No app's export was recognised/);
    });
    await scene("names the columns of a table that nobody knows", async () => {
      await chooses(lifter, { name: "mine.csv", bytes: Buffer.from(OWN_TABLE) });
      await lifter.isAt("Which column is which?");
      await lifter.cannot("Go on");
      await audits(lifter);
      for (const [what, title] of OWN_COLUMNS)
        await page.getByLabel(what, { exact: true }).selectOption(title);
      await keepPicture(page, "import columns");
      await lifter.taps("Go on");
      await lifter.isAt("Kilograms or pounds?");
      await lifter.ticks(/^Kilograms/);
      await lifter.taps("Go on");
      await lifter.sees("2 sets");
      await lifter.taps("Leave it");
      await lifter.sees("Nothing was added.");
    });
    await scene("is asked for the unit that the file does not say", async () => {
      await chooses(lifter, await strong());
      await lifter.isAt("Kilograms or pounds?");
      await lifter.sees(/^The file does not say/);
      await lifter.cannot("Go on");
      assert.equal(await page.getByRole("radio", { checked: true }).count(), 0, "a unit is chosen already");
      await audits(lifter);
      await lifter.ticks(/^Kilograms/);
      await lifter.taps("Go on");
      await lifter.isAt("Look it over");
    });
    await scene("looks over what was read, before anything is added", async () => {
      await lifter.sees(`${SETS} sets`, /every set and every repetition/);
      assert.match(await page.locator("main").innerText(), new RegExp(`${WORKOUTS}\\s+new workouts`));
      await audits(lifter);
      await keepPicture(page, "import preview");
      await hasLargeTargets(page);
    });
    await scene("corrects a name by keyboard", async () => {
      await opensTheNames(lifter);
      await presses(page, /^Snatch Pull/);
      await lifter.sheet(/Snatch Pull/).waitFor();
      await meetsTheRules(page);
      await tabsTo(page, /^Search exercises$/);
      await page.keyboard.type("bent-over barbell row");
      await presses(page, /^Bent-over barbell row/);
      await lifter.sheet(/Snatch Pull/).waitFor({ state: "hidden" });
      await lifter.sees("as you said");
    });
    await scene("adds it as one act, and sees it in History", async () => {
      await presses(page, /^Add to my log$/);
      await lifter.isAt("Your years are here");
      await lifter.sees(new RegExp(`${WORKOUTS} new workouts, ${SETS} sets`));
      await audits(lifter);
      await hasLargeTargets(page);
      await lifter.taps("See my history");
      await lifter.isAt("History");
      await lifter.sees(`${WORKOUTS} visits`, "Week of 6 Sept 2021");
      await audits(lifter);
    });
    await scene("opens a workout of five years ago", async () => {
      await page
        .locator("main")
        .getByRole("link", { name: /Evening Workout/ })
        .first()
        .click();
      await lifter.isAt("Evening Workout");
      await lifter.sees("Snatch (Barbell)", "20 kg × 5");
      await audits(lifter);
    });
    await scene("finds it at the exercise that the name was said to mean", async () => {
      await lifter.goesTo("/exercise/barbell_row");
      await lifter.sees("Your history");
    });
    await scene("the same file again adds nothing", async () => {
      await lifter.goesTo("/you/import");
      await chooses(lifter, await strong());
      await lifter.ticks(/^Kilograms/);
      await lifter.taps("Go on");
      await lifter.sees("Your log already holds everything in this file.");
      assert.match(await page.locator("main").innerText(), new RegExp(`${WORKOUTS}\\s+already here`));
      await lifter.taps("Done");
      await lifter.isAt("Bring your years along");
    });
    await scene("takes the history to Hevy, and is told what stays behind", async () => {
      await lifter.goesTo("/you/export");
      await lifter.ticks(/^Hevy/);
      await lifter.sees(/^This format does not hold/);
      await audits(lifter);
      const text = await saves(lifter);
      assert.ok(text.startsWith(`"title","start_time"`) || text.startsWith(HEVY_HEADER), text.slice(0, 80));
      assert.equal(text.trimEnd().split("\n").length - 1, SETS);
    });
    await scene("takes everything as JSON Lines", async () => {
      await lifter.ticks(/^Everything/);
      const lines = (await saves(lifter)).trimEnd().split("\n");
      const imported = lines.filter((line) => line.includes('"type":"WorkoutImported"'));
      assert.equal(imported.length, WORKOUTS);
    });
    await scene("prints the whole plan, with a box for each set", async () => {
      await lifter.goesTo("/plan");
      await page.emulateMedia({ media: "print" });
      await lifter.sees("Week 1", "Week 6");
      const left = await page.locator("nav, button").filter({ visible: true }).allInnerTexts();
      assert.deepEqual(left, [], "on the paper of the plan");
      await page.emulateMedia({ media: "screen" });
    });
    await scene("takes the import back, and it is gone", async () => {
      await lifter.goesTo("/you/import");
      await lifter.taps(/^Take back strong/);
      await lifter.sheet("Take this import back?").waitFor();
      await lifter.taps("Take it back");
      await lifter.sees("Taken back");
      await audits(lifter);
      await lifter.goesTo("/history");
      await lifter.sees("Nothing logged yet");
    });
  },
};

async function audits({ page }: Lifter): Promise<void> {
  await meetsTheRules(page);
  await hasAnOutline(page);
  await bearsLargeText(page);
}

interface Chosen {
  readonly name: string;
  readonly bytes: Buffer;
}

async function strong(): Promise<Chosen> {
  return { name: "strong.csv", bytes: await readFile(STRONG) };
}

async function chooses({ page }: Lifter, { name, bytes }: Chosen): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: bytes };
  await page.locator("input[type=file]").setInputFiles(file);
}

async function opensTheNames({ page }: Lifter): Promise<void> {
  const folded = page.locator("summary").filter({ hasText: /names? that fit/ });
  if ((await folded.count()) > 0) await folded.click();
  const more = page.locator("section").filter({ hasText: "What the names mean" });
  const rest = more.getByRole("button", { name: /^Show \d+ more$/ });
  if ((await rest.count()) > 0) await rest.click();
}

async function saves({ page }: Lifter): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).click();
  return readFile(await (await download).path(), "utf8");
}
