// What is a journey? A day of one person, told in scenes; each holds or fails, and after a failure the day is over.
import type { BrowserContext, Page } from "playwright-core";
import type { AppServer } from "./app-server.ts";
import { Lifter } from "./lifter.ts";
import type { PhoneDrawer } from "./phone-drawer.ts";
import { takePicture } from "./pictures.ts";
import { takesTheTime } from "./unhurried.ts";
import { type Witness, watch } from "./witness.ts";

/** The fixed day of the journeys: a Monday on which the week begins. */
export const MONDAY = "2026-11-23T18:00:00Z";
/** The Saturday before: a plan made then begins on that Monday. */
export const SATURDAY = "2026-11-21T10:00:00Z";

export interface Journey {
  readonly title: string;
  readonly walk: (day: Day) => Promise<void>;
}

export interface Person {
  /** ISO instant that the phone shows when the page opens. */
  readonly at?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Where the app is found, if not at the day's own address. */
  readonly server?: AppServer;
}

export interface Day {
  readonly server: AppServer;
  scene(words: string, steps: () => Promise<void>): Promise<void>;
  /** Somebody of whom the phone knows nothing, and Dorsal neither. */
  stranger(person?: Person): Promise<Lifter>;
  /** A page in a context that somebody else made: a phone of one's own. */
  on(context: BrowserContext, person?: Person): Promise<Lifter>;
}

export interface DayParts {
  readonly server: AppServer;
  /** Phones for strangers at the day's own address. */
  readonly drawer: PhoneDrawer;
  readonly tell: (scene: string, failure: unknown) => void;
}

export const PHONE_SCREEN = { width: 390, height: 844 } as const;

/** Walks one journey; resolves when every scene held, rejects at the first that did not. */
export async function live(journey: Journey, { server, drawer, tell }: DayParts): Promise<void> {
  const reusable: BrowserContext[] = [];
  const spent: BrowserContext[] = [];
  const witnesses = new Map<BrowserContext, Witness>();
  const scene: Day["scene"] = async (words, steps) => {
    await steps().catch(async (failure) => {
      tell(words, failure);
      await keepLastSight([...witnesses.keys()], journey.title);
      throw failure;
    });
    tell(words, null);
  };
  const on: Day["on"] = async (context, person = {}) => {
    const { url } = person.server ?? server;
    if (!witnesses.has(context)) witnesses.set(context, watch(context, url));
    return new Lifter(await openPage(context, person), url);
  };
  const stranger: Day["stranger"] = async (person = {}) => {
    const elsewhere = person.server !== undefined;
    const context = elsewhere ? await drawer.takeNew() : await drawer.take();
    (elsewhere ? spent : reusable).push(context);
    return on(context, person);
  };
  try {
    await journey.walk({ server, scene, stranger, on });
    await scene("nothing foreign was asked, and nothing complained", () => assertQuiet(witnesses));
    for (const witness of witnesses.values()) witness.leave();
    // After a day that failed nobody knows what is left on a phone.
    for (const context of reusable.splice(0)) await drawer.putBack(context);
  } finally {
    await Promise.all([...reusable, ...spent].map((context) => context.close()));
  }
}

async function openPage(context: BrowserContext, person: Person): Promise<Page> {
  const { width = PHONE_SCREEN.width, height = PHONE_SCREEN.height } = person;
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: person.dark ? "dark" : "light", reducedMotion: "reduce" });
  await page.clock.install({ time: person.at ?? MONDAY });
  await takesTheTime(page);
  return page;
}

/** A picture of every open page, for whoever looks into the failure. */
async function keepLastSight(contexts: readonly BrowserContext[], title: string): Promise<void> {
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    // A page that died cannot be drawn, and that must not hide why.
    await takePicture(page, `failed ${title} ${index + 1}`).catch(() => {});
  }
}

async function assertQuiet(witnesses: ReadonlyMap<BrowserContext, Witness>): Promise<void> {
  const complaints = [...witnesses.values()].flatMap((witness) => witness.complaints);
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
}
