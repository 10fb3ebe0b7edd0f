// How do several people live their days at once? In lanes: each has a phone and a server of its own, shares nothing with the
// others, and takes the next journey when it is free.
import { setTimeout as pause } from "node:timers/promises";
import { startServer } from "./app-server.ts";
import { type Journey, live } from "./day.ts";
import { newPhone } from "./phone.ts";
import { PhoneDrawer } from "./phone-drawer.ts";
import type { Scene, Story } from "./story.ts";

/** A journey waits about as often as it works, so two keep two small cores busy (design choice). */
const LANES = 2;
/** On a loaded machine a journey takes two minutes: one that takes so long is stuck, and so is its lane (design choice). */
const STUCK_MS = 10 * 60_000;

/** One process for all pages of a person, who sees one at a time; not where a tab is to die alone. */
const ONE_PROCESS = ["--renderer-process-limit=1"];

type Company = Pick<Parameters<typeof live>[1], "server" | "drawer">;

/** Resolves when every journey was walked; a lane that breaks down is a story that failed. */
export async function inLanes(journeys: readonly Journey[], told: (story: Story) => void): Promise<void> {
  const waiting = [...journeys];
  const lane = async () => {
    const server = await startServer();
    const phone = await newPhone(ONE_PROCESS).catch(async (failure) => {
      await server.kill();
      throw failure;
    });
    const drawer = new PhoneDrawer(phone.browser, server.url);
    try {
      for (let next = waiting.shift(); next; next = waiting.shift())
        told(await walk(next, { server, drawer }));
    } finally {
      await phone.throwAway();
      await server.kill();
    }
  };
  const lanes = Array.from({ length: Math.min(LANES, journeys.length) }, lane);
  for (const end of await Promise.allSettled(lanes)) {
    if (end.status === "rejected") told(brokenDown(end.reason));
  }
}

async function walk(journey: Journey, company: Company): Promise<Story> {
  const startedMs = performance.now();
  const scenes: Scene[] = [];
  const tell = (words: string, failure: unknown) => scenes.push({ words, failure });
  const walked = live(journey, { ...company, tell }).catch((failure) => {
    // What broke between two scenes is a failure too.
    if (scenes.at(-1)?.failure === null || scenes.length === 0) tell("between the scenes", failure);
  });
  await Promise.race([walked, stuck(() => `"${journey.title}", after: ${scenes.at(-1)?.words}`)]);
  return { title: journey.title, scenes, seconds: (performance.now() - startedMs) / 1_000 };
}

async function stuck(where: () => string): Promise<never> {
  await pause(STUCK_MS, undefined, { ref: false });
  throw new Error(`Not over after ${STUCK_MS / 60_000} minutes: ${where()}`);
}

function brokenDown(reason: unknown): Story {
  return { title: "A lane", scenes: [{ words: "stays open to its end", failure: reason }], seconds: 0 };
}
