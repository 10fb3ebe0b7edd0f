// What does a person do in the open session? Looks at the set that is asked, logs it, puts it right, rests, goes on.
import assert from "node:assert/strict";
import type { Lifter } from "./lifter.ts";

/** What the screen shows of the exercise in hand. */
export interface Shown {
  readonly exercise: string;
  /** The rows of stored sets, oldest first: "1 40 kg × 5 3 in reserve". */
  readonly stored: readonly string[];
  /** The row of the set that is asked; empty where none is. */
  readonly asked: string;
}

/** A rest of this many seconds is over for every exercise of the plan. */
const LONG_REST_S = 300;

export class Training {
  readonly #lifter: Lifter;

  constructor(lifter: Lifter) {
    this.#lifter = lifter;
  }

  async begins(): Promise<void> {
    await this.#lifter.taps(/^(Start session|Do the next session today)$/);
    await this.isOpen();
  }

  async isOpen(): Promise<void> {
    await this.#lifter.page.getByRole("button", { name: "Pause the session" }).waitFor();
  }

  async skipsTheWarmUp(): Promise<void> {
    await this.#lifter.isAt("Warm-up");
    await this.#lifter.taps("Skip the rest of it");
    await this.#lifter.page.getByRole("list", { name: "Sets" }).waitFor();
  }

  async shows(): Promise<Shown> {
    const sets = this.#lifter.page.getByRole("list", { name: "Sets" });
    const texts = async (state: string) =>
      (await sets.locator(`[data-state=${state}]`).allInnerTexts()).map(oneLine);
    const [asked = ""] = await texts("now");
    return { exercise: await this.#lifter.title(), stored: await texts("done"), asked };
  }

  /** One tap; resolves when the set is stored. */
  async logsTheSet(): Promise<void> {
    const before = await this.setsDone();
    await this.#lifter.taps(/^Done: /);
    await this.untilSetsDone(before + 1);
  }

  async rests(seconds: number = LONG_REST_S): Promise<void> {
    await this.#lifter.page.clock.fastForward(seconds * 1000);
  }

  /** From 0 to 10; what it means for the set is asked next. */
  async hurts(score: number): Promise<void> {
    await this.#lifter.taps("Hurts");
    await this.#lifter
      .sheet("It hurts")
      .getByRole("button", { name: String(score), exact: true })
      .click();
  }

  /** One tap and one rest for each set of the exercise in hand. */
  async logsAllSetsAsAsked(): Promise<void> {
    const { exercise } = await this.shows();
    while (!(await this.isOver()) && (await this.shows()).exercise === exercise) {
      await this.logsTheSet();
      await this.rests();
    }
  }

  /** The set that is asked, with as many repetitions as its range has room for. */
  async logsAtTheTop(): Promise<void> {
    const top = topOf((await this.shows()).asked);
    if (top !== null) await this.#lifter.types(/^Repetitions/, top);
    await this.logsTheSet();
  }

  async logsTheRestAtTheTop(): Promise<void> {
    while (!(await this.isOver())) {
      await this.logsAtTheTop();
      await this.rests();
    }
  }

  /** Goes on until a set asks for a load, and reads it. */
  async comesToALoad(): Promise<string> {
    for (let { asked } = await this.shows(); ; { asked } = await this.shows()) {
      if (/\d (kg|lb)\b/.test(asked) || asked === "") return asked;
      await this.logsTheSet();
      await this.rests();
    }
  }

  /** Goes on until an exercise is in hand of which nothing is done yet. */
  async comesToAFreshExercise(): Promise<string> {
    while ((await this.shows()).stored.length > 0) {
      await this.rests();
      await this.logsAtTheTop();
    }
    return this.#lifter.title();
  }

  /** Goes on until an exercise is in hand of which the screen tells the last time. */
  async comesToWhatWasDoneBefore(): Promise<void> {
    const lastTime = this.#lifter.page.getByText(/^Last, /).first();
    while (!(await lastTime.isVisible())) {
      assert.ok(!(await this.isOver()), "nothing of an earlier session is done again");
      await this.logsAtTheTop();
      await this.rests();
    }
  }

  /** No lift asks for a set any more: what is left is the cool-down or the end. */
  async isOver(): Promise<boolean> {
    const ended = this.#lifter.page.getByRole("heading", { level: 2, name: /^That was/ });
    const coolDown = this.#lifter.page.getByRole("heading", { level: 1, name: "Cool-down" });
    const set = this.#lifter.key(/^Done: /);
    await ended.or(coolDown).or(set).first().waitFor();
    return !(await set.isVisible());
  }

  async finishes(effort?: number): Promise<void> {
    const { page } = this.#lifter;
    if ((await this.#lifter.title()) === "Cool-down") await this.#lifter.taps("Skip the rest of it");
    await this.#lifter.taps("Finish the session");
    if (effort !== undefined)
      await this.#lifter.sheet("Finish the session").getByText(String(effort), { exact: true }).click();
    await this.#lifter.taps("Finish");
    await page.getByRole("heading", { level: 1, name: "Session done" }).waitFor();
  }

  /** Ends the session as it stands. */
  async stopsHere(): Promise<void> {
    await this.#lifter.taps("More");
    await this.#lifter.taps("Finish the session");
    await this.#lifter.taps("Finish");
    await this.#lifter.isAt("Session done");
  }

  /** Opens a stored set of the exercise in hand; 1 is the first. */
  async opensSet(number: number): Promise<void> {
    await this.#lifter.page
      .getByRole("list", { name: "Sets" })
      .getByRole("button")
      .nth(number - 1)
      .click();
    await this.#lifter.sheet(/.*/).waitFor();
  }

  /** Whole sets of the lifts, as the bar at the top says. */
  async setsDone(): Promise<number> {
    return Number(await this.#bar().getAttribute("aria-valuenow"));
  }

  async untilSetsDone(wanted: number): Promise<void> {
    const bar = this.#lifter.page.locator(`[role=progressbar][aria-valuenow="${wanted}"]`);
    await bar.waitFor({ state: "attached" }).catch(async () => {
      assert.equal(await this.setsDone(), wanted, "sets stored after the tap");
    });
  }

  #bar() {
    return this.#lifter.page.getByRole("progressbar", { name: "Sets done" });
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** "2 40 kg × 8–12 2 in reserve" has its top at 12; null where no range of repetitions is asked. */
function topOf(asked: string): string | null {
  return /(?:× |\s)\d+–(\d+)/.exec(asked)?.[1] ?? null;
}
