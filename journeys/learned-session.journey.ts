// Does the log teach the app something? Weeks brought along, a bad night told, sets with more to say, a slip asked about, pain
// that ends an exercise until it is fine again, and something left out that is done after all.
import assert from "node:assert/strict";
import { hasLargeTargets, meetsTheRules } from "./audit.ts";
import { type Journey, MONDAY, SATURDAY } from "./day.ts";
import type { Lifter } from "./lifter.ts";
import { keepPicture } from "./pictures.ts";
import { getsAPlan } from "./profile-told.ts";
import { Training } from "./training.ts";

const HEADER =
  "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe";

/** Names as the other app writes them, and the first load of six weeks that go slowly up. */
const LIFTS = [
  ["Seated Cable Row - Bar Wide Grip", 20],
  ["Romanian Deadlift (Dumbbell)", 20],
  ["Lat Pulldown (Cable)", 50],
  ["Seated Cable Row - V Grip (Cable)", 45],
  ["Bent Over Row (Barbell)", 50],
  ["Chest Supported Incline Row (Dumbbell)", 18],
  ["Face Pull", 20],
] as const;
const WEDNESDAY = "2026-11-25T18:00:00Z";
const FRIDAY = "2026-11-27T18:00:00Z";
const DAYS = ["12 Oct 2026", "15 Oct 2026", "19 Oct 2026", "22 Oct 2026", "26 Oct 2026", "29 Oct 2026"];
const LATER = ["2 Nov 2026", "5 Nov 2026", "9 Nov 2026", "12 Nov 2026", "16 Nov 2026", "19 Nov 2026"];

export const learnedSession: Journey = {
  title: "A session that learned",
  async walk({ scene, stranger }) {
    const lifter = await stranger({ at: SATURDAY });
    const { page } = lifter;
    const training = new Training(lifter);
    let hurt = "";

    await scene("brings six weeks along, and gets a plan", async () => {
      await getsAPlan(lifter, {
        place: /^A gym/,
        minutes: /^45 minutes/,
        level: /^Settled in/,
        bodyMass: 80,
      });
      await bringsAlong(lifter);
    });
    await scene("tells of a bad night, and reads how little it changes", async () => {
      await page.clock.setSystemTime(MONDAY);
      await lifter.opens("/today");
      await lifter.taps("How are you today?");
      const sheet = lifter.sheet("How are you today?");
      // Seven and a half, seven, six and a half.
      for (const _ of ["7.5", "7", "6.5"]) {
        await sheet.getByRole("button", { name: "Less: Hours slept" }).click();
      }
      await sheet.getByRole("button", { name: "Soreness, 4: sore", exact: true }).click();
      await sheet.getByRole("button", { name: "Lats" }).click();
      await meetsTheRules(page);
      await keepsBoth(lifter, "check-in sheet");
      await lifter.taps("Done");
      await lifter.sees(/^Today takes off a little/);
      await meetsTheRules(page);
      await hasLargeTargets(page);
      await keepsBoth(lifter, "check-in on today");
    });
    await scene("trains as planned in one tap, and takes that back", async () => {
      await lifter.taps("Train as planned");
      await lifter.sees(/^You train as planned/);
      await lifter.taps("Go easier after all");
      await lifter.sees(/^Today takes off a little/);
    });
    await scene("sees what is likely, and why it is lighter", async () => {
      await training.begins();
      await training.skipsTheWarmUp();
      await lifter.sees(/^Likely \d+/, /^By your check-in/);
      await meetsTheRules(page);
      await hasLargeTargets(page);
      await keepsBoth(lifter, "set forecast");
    });
    await scene("says more about a set, and the row keeps it", async () => {
      await lifter.taps(/^More about this set/);
      await lifter.taps("Form broke");
      await lifter.sees(/^Two repetitions running/);
      await meetsTheRules(page);
      await keepsBoth(lifter, "more about this set");
      await lifter.taps("That is it");
      const before = loadIn((await training.shows()).asked);
      await training.logsTheSet();
      const { stored, asked } = await training.shows();
      assert.match(stored[0] ?? "", /form broke/);
      assert.ok(loadIn(asked) <= before, `${asked} after a set whose form broke at ${before} kg`);
    });
    await scene("is asked about a slip, calmly, and says that it is right", async () => {
      await training.rests();
      await lifter.types(/^Load/, "60");
      await training.logsTheSet();
      await lifter.sees(/60 kg is much more than your log expects/);
      await meetsTheRules(page);
      await keepsBoth(lifter, "slip question");
      await lifter.taps("Correct it");
      await lifter.sheet(/.*/).waitFor();
      await lifter.unfolds("More about this set");
      await keepsBoth(lifter, "edit a set");
      await lifter.taps("Close");
      await lifter.taps("It is right");
      await lifter.doesNotSee(/than your log expects/);
    });
    await scene("red pain ends the exercise", async () => {
      hurt = await lifter.title();
      await training.hurts(7);
      await endsExercise(lifter, hurt);
      await lifter.page.getByRole("heading", { level: 1 }).filter({ hasNotText: hurt }).waitFor();
    });
    await scene("leaves one out, and does it after all", async () => {
      const left = await lifter.title();
      await lifter.taps("Skip", "I would rather not");
      await lifter.page.getByRole("heading", { level: 1 }).filter({ hasNotText: left }).waitFor();
      await picks(lifter, left);
      await lifter.sees(/^Skipped/);
      await lifter.taps("Do it after all");
      await training.logsTheSet();
      await picks(lifter, left);
      assert.equal((await training.shows()).stored.length, 1);
      await training.stopsHere();
    });
    await scene("red again on another day: out until it is said to be fine", async () => {
      await page.clock.setSystemTime(WEDNESDAY);
      await lifter.opens("/today");
      await lifter.taps("How are you today?");
      await lifter.sheet("How are you today?").getByRole("button", { name: "A fever" }).click();
      await lifter.taps("Done");
      await lifter.sees(/^With a fever, do not train/);
      await keepsBoth(lifter, "fever");
      await lifter.doesNotSee("Free session");
      await lifter.taps("Change");
      await lifter.sheet("How are you today?").getByRole("button", { name: "I am well" }).click();
      await lifter.taps("Done");
      await lifter.taps("Free session");
      await training.isOpen();
      await lifter.taps("Add an exercise");
      await lifter.types("Search exercises", hurt);
      await lifter.sheet("Add an exercise").getByRole("button", { name: hurt, exact: true }).click();
      await lifter.isAt(hurt);
      await training.hurts(8);
      await endsExercise(lifter, hurt);
      await lifter.sees(/^It was red on two days/);
      await meetsTheRules(page);
      await keepsBoth(lifter, "red twice");
      await lifter.taps("It is fine again");
      await lifter.doesNotSee(/^It was red on two days/);
    });
    await scene("says how far the body leans in an inverted row", async () => {
      await lifter.taps("Add an exercise");
      await lifter.types("Search exercises", "inverted row");
      const found = lifter.sheet("Add an exercise").getByRole("button", { name: /^Inverted row/ });
      await found.first().click();
      await lifter.page.getByRole("heading", { level: 1, name: /^Inverted row/ }).waitFor();
      await lifter.taps(/^More about this set/, "More: Lean of the body", "More: Lean of the body");
      await meetsTheRules(page);
      await keepsBoth(lifter, "lean");
      await lifter.taps("That is it");
      await training.logsTheSet();
      assert.match((await training.shows()).stored[0] ?? "", /\d+°/);
    });
    await scene("does not want to be asked any more, and finds the switch", async () => {
      await lifter.goesTo("/you");
      await lifter.taps("Ask how I am today");
      await keepsBoth(lifter, "check-in switch");
      await page.clock.setSystemTime(FRIDAY);
      await lifter.opens("/today");
      assert.equal(await lifter.key("How are you today?").count(), 0);
    });
  },
};

/** On a light and on a dark screen. */
async function keepsBoth({ page }: Lifter, name: string): Promise<void> {
  await keepPicture(page, `learned ${name} light`);
  await page.emulateMedia({ colorScheme: "dark" });
  await keepPicture(page, `learned ${name} dark`);
  await page.emulateMedia({ colorScheme: "light" });
}

/** What may be done instead is about the one that hurts, not about the next. */
async function endsExercise(lifter: Lifter, exercise: string): Promise<void> {
  await lifter.taps("End this exercise");
  const instead = lifter.sheet("What may feel better");
  await instead.getByText(`Instead of ${exercise}`).waitFor();
  await instead.getByRole("button", { name: "Close", exact: true }).click();
}

async function picks(lifter: Lifter, exercise: string): Promise<void> {
  await lifter.taps(/^\d of \d$/);
  await lifter.sheet("This session").getByRole("button", { name: exercise }).last().click();
  await lifter.isAt(exercise);
}

function loadIn(row: string): number {
  return Number(/([\d.]+) kg/.exec(row)?.[1]);
}

async function bringsAlong(lifter: Lifter): Promise<void> {
  await lifter.goesTo("/you/import");
  const buffer = Buffer.from([HEADER, ...rows()].join("\n"));
  await lifter.page
    .locator("input[type=file]")
    .setInputFiles({ name: "hevy.csv", mimeType: "text/csv", buffer });
  await lifter.isAt("Look it over");
  await lifter.taps("Add to my log");
  await lifter.isAt("Your years are here");
}

function rows(): readonly string[] {
  return [...DAYS, ...LATER].flatMap((day, visit) =>
    LIFTS.flatMap(([name, firstKg]) =>
      [10, 10, 9].map((reps, set) => {
        const kg = firstKg + 2 * Math.floor(visit / 3);
        return `Pull,"${day}, 18:00","${day}, 18:50",,${name},,,${set},normal,${kg},${reps},,,8`;
      }),
    ),
  );
}
