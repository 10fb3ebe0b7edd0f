// How does somebody begin? Consent, safety, a profile: told to the app screen by screen, with what is left unsaid skipped.
import type { Lifter } from "./lifter.ts";

export interface ProfileTold {
  /** Words of the pre-screen that are true, by page. */
  readonly heart?: readonly RegExp[];
  readonly bones?: readonly RegExp[];
  readonly health?: readonly RegExp[];
  readonly goal?: RegExp;
  /** Full names; without them the app's own three. */
  readonly days?: readonly string[];
  readonly minutes?: RegExp;
  readonly place?: RegExp;
  /** Dumbbells that are there, as typed: "5 6 7". */
  readonly dumbbells?: string;
  readonly level?: RegExp;
  /** In the unit that was chosen. */
  readonly bodyMass?: number;
  readonly unit?: "Kilograms" | "Pounds";
}

const USUAL_DAYS = ["Monday", "Wednesday", "Friday"];

export async function givesConsent(lifter: Lifter): Promise<void> {
  await lifter.opens("/");
  await lifter.isAt("Train your upper back");
  await lifter.taps("Yes, keep it on this device");
  await lifter.isAt("Does any of this apply to you?");
}

/** From the first page of the pre-screen to its outcome or to the first question of the profile. */
export async function answersThePreScreen(lifter: Lifter, told: ProfileTold = {}): Promise<void> {
  await yesTo(lifter, told.heart);
  await lifter.isAt("And your back, joints and bones?");
  await yesTo(lifter, told.bones);
  await lifter.isAt("And this?");
  await yesTo(lifter, told.health);
}

async function yesTo(lifter: Lifter, signs: readonly RegExp[] = []): Promise<void> {
  await lifter.ticks(...signs);
  await lifter.taps(signs.length === 0 ? "None of these" : `Yes to ${signs.length}, go on`);
}

/** From the goal to the plan. */
export async function tellsTheRest(lifter: Lifter, told: ProfileTold = {}): Promise<void> {
  await lifter.isAt("What do you want most?");
  if (told.goal) await lifter.ticks(told.goal);
  await lifter.taps("Next");
  await choosesDays(lifter, told.days);
  await lifter.isAt("How long is a session?");
  if (told.minutes) await lifter.ticks(told.minutes);
  await lifter.taps("Next");
  await lifter.isAt("What do you train with?");
  if (told.place) await lifter.ticks(told.place);
  await lifter.taps("Next");
  await lifter.page.getByRole("heading", { name: /Which loads|Anything to go easy on/ }).waitFor();
  if ((await lifter.title()).startsWith("Which loads")) {
    if (told.unit) await lifter.taps(told.unit);
    if (told.dumbbells) await lifter.types(/^Dumbbells/, told.dumbbells);
    await lifter.taps("Next");
  }
  await lifter.isAt("Anything to go easy on?");
  await lifter.taps(/^(Nothing|Next)$/);
  await lifter.isAt("How much have you trained?");
  if (told.level) await lifter.ticks(told.level);
  await lifter.taps("Next");
  await lifter.isAt("A little about you");
  if (told.unit) await lifter.taps(told.unit);
  if (told.bodyMass) await lifter.types("Body mass", String(told.bodyMass));
  await lifter.taps("Make my plan");
  await lifter.isAt("Plan");
}

async function choosesDays(lifter: Lifter, days: readonly string[] | undefined): Promise<void> {
  await lifter.isAt("Which days suit you?");
  if (days) {
    await lifter.taps(...USUAL_DAYS.filter((day) => !days.includes(day)));
    await lifter.taps(...days.filter((day) => !USUAL_DAYS.includes(day)));
  }
  await lifter.taps("Next");
}

export async function getsAPlan(lifter: Lifter, told: ProfileTold = {}): Promise<void> {
  await givesConsent(lifter);
  await answersThePreScreen(lifter, told);
  await tellsTheRest(lifter, told);
}
