// Is it mine, and does it come back? Pounds on every screen, kilograms in the file; deleted, and brought back whole.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { type Journey, MONDAY, SATURDAY } from "./day.ts";
import { comesBack } from "./exported.ts";
import type { Lifter } from "./lifter.ts";
import { keepPicture } from "./pictures.ts";
import { getsAPlan } from "./profile-told.ts";
import { Training } from "./training.ts";

/** International avoirdupois pound, exact by definition. */
const KG_PER_LB = 0.45359237;
const DUMBBELLS_LB = [10, 15, 20, 25, 30, 35, 40];

const PLACES = ["/today", "/plan", "/history", "/progress", "/you"];

export const poundsAndBackup: Journey = {
  title: "Pounds, and a backup",
  async walk({ scene, stranger }) {
    const lifter = await stranger({ at: SATURDAY });
    const training = new Training(lifter);
    let file = "";
    let visit = "";

    await scene("trains in pounds", async () => {
      await getsAPlan(lifter, {
        place: /^Dumbbells/,
        unit: "Pounds",
        dumbbells: DUMBBELLS_LB.join(" "),
        bodyMass: 180,
        level: /^Settled in/,
      });
      await lifter.page.clock.setSystemTime(MONDAY);
      await lifter.opens("/today");
      await training.begins();
      await training.skipsTheWarmUp();
      const asked = await training.comesToALoad();
      const load = Number(/([\d.]+) lb/.exec(asked)?.[1]);
      assert.ok(DUMBBELLS_LB.includes(load), `asked for "${asked}", which nobody owns`);
      assertNoKilograms(await lifter.reads(), "session");
      await training.logsTheSet();
      await lifter.hears(/lb times/);
      await training.stopsHere();
      assertNoKilograms(await lifter.reads(), "summary");
    });
    await scene("what is no load, or nobody's age, is said and not taken", async () => {
      await lifter.goesTo("/welcome?step=loads");
      await lifter.types(/^Dumbbells/, "10 15 twenty");
      await lifter.sees("“twenty” is no load. Only numbers, with a space between them.");
      await lifter.cannot("Next");
      await keepPicture(lifter.page, "no load");
      await lifter.types(/^Dumbbells/, "2,5 10 15");
      await lifter.sees("2.5, 10, 15 lb");
      await lifter.types(/^Dumbbells/, DUMBBELLS_LB.join(" "));
      await lifter.goesTo("/welcome?step=body-facts");
      await lifter.types("Age", "4");
      await lifter.sees("4 was not taken: 13 to 120 years.");
      await keepPicture(lifter.page, "no age");
      await lifter.types("Age", "40");
      await lifter.types("Age", "");
      assert.equal(await lifter.page.getByRole("textbox", { name: "Age" }).inputValue(), "");
    });
    await scene("reads pounds in every place", async () => {
      for (const place of PLACES) {
        await lifter.goesTo(place);
        assertNoKilograms(await lifter.reads(), place);
      }
      await keepPicture(lifter.page, "you in pounds");
    });
    await scene("exports a file that holds kilograms", async () => {
      visit = await readsTheVisit(lifter);
      await lifter.goesTo("/you");
      file = await exports(lifter);
      const loads = loadsIn(file);
      assert.ok(loads.length > 0, "no load in the file");
      for (const kg of loads) assert.ok(isOneOfMine(kg), `${kg} kg is none of the dumbbells`);
    });
    await scene("deletes everything, and nothing is left", async () => {
      await lifter.taps("Delete everything");
      await lifter.types(/^Type/, "delete");
      await lifter.taps("Delete everything now");
      await lifter.isAt("Train your upper back");
      await lifter.goesTo("/history");
      await lifter.isAt("Train your upper back");
    });
    await scene("brings the file back and finds the same history", async () => {
      await comesBack(lifter, file);
      assert.equal(await readsTheVisit(lifter), visit);
    });
    await scene("a new export holds every line of the first", async () => {
      await lifter.goesTo("/you");
      const again = new Set(linesOf(await exports(lifter)));
      assert.deepEqual(
        linesOf(file).filter((line) => !again.has(line)),
        [],
      );
    });
  },
};

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

/** The loads of all sets in an exported file. */
function loadsIn(text: string): readonly number[] {
  const events: readonly { type: string; data: { facts?: { loadKg?: number } } }[] = linesOf(text).map(
    (line) => JSON.parse(line),
  );
  return events.flatMap(({ type, data }) => (type === "SetPerformed" ? (data.facts?.loadKg ?? []) : []));
}

/** To 10 g, as the app keeps it. */
function isOneOfMine(kg: number): boolean {
  return DUMBBELLS_LB.some((lb) => Math.abs(lb * KG_PER_LB - kg) < 0.01);
}

function assertNoKilograms(text: string, where: string): void {
  const found = /[\d.]+ ?kg\b/.exec(text)?.[0];
  assert.equal(found, undefined, `${where} says ${found} to somebody who lifts pounds`);
}

async function readsTheVisit(lifter: Lifter): Promise<string> {
  await lifter.goesTo("/history");
  const weeks = await lifter.page.locator("main").innerText();
  await lifter.page.locator("main").getByRole("link").first().click();
  await lifter.page.locator("[data-state=done]").first().waitFor();
  return `${weeks}\n${await lifter.page.locator("main").innerText()}`;
}

async function exports({ page }: Lifter): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export everything" }).click();
  return readFile(await (await download).path(), "utf8");
}
