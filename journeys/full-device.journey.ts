// A phone without room in the middle of a session: the set that cannot be stored is said so, everything before it is safe and
// can be taken away, and with room again the same tap stores it.
import assert from "node:assert/strict";
import type { CDPSession } from "playwright-core";
import { type Journey, MONDAY, SATURDAY } from "./day.ts";
import { linesKeptOn } from "./exported.ts";
import { keepPicture } from "./pictures.ts";
import { getsAPlan } from "./profile-told.ts";
import { Training } from "./training.ts";

/** Of the app's own files and a young log, a few; the rest is filled by somebody else. */
const ROOM_BYTES = 30_000_000;
/** Ever smaller things, until not even the smallest finds room. */
const FILLING_BYTES = [4_000_000, 400_000, 40_000, 4_000, 400];

export const fullDevice: Journey = {
  title: "A phone without room",
  async walk({ scene, stranger }) {
    const lifter = await stranger({ at: SATURDAY });
    const training = new Training(lifter);
    const inspector = await lifter.page.context().newCDPSession(lifter.page);
    let kept: readonly string[] = [];
    await hasRoom(inspector, lifter.origin, ROOM_BYTES);

    await scene("two sets are stored", async () => {
      await getsAPlan(lifter, { place: /^Dumbbells/ });
      await lifter.page.clock.setSystemTime(MONDAY);
      await lifter.opens("/today");
      await training.begins();
      await training.skipsTheWarmUp();
      await training.logsTheSet();
      await training.rests();
      await training.logsTheSet();
      await training.rests();
    });
    await scene("the third finds no room: no green row, and what happened is said in words", async () => {
      await lifter.page.evaluate(fillUp, { sizes: FILLING_BYTES, most: 200 });
      await lifter.taps(/^Done: /);
      await lifter.sees(/^This device has no room left, so that was not saved. Everything before it is safe/);
      assert.equal(await training.setsDone(), 2);
      await keepPicture(lifter.page, "full device");
    });
    await scene("everything before it can be taken away, also after a restart", async () => {
      await lifter.opens("/you");
      kept = await linesKeptOn(lifter);
      const sets = kept.filter((line) => line.includes('"SetPerformed"'));
      assert.equal(sets.length, 2);
    });
    await scene("with room again the same tap stores it, and nothing went missing", async () => {
      await hasRoom(inspector, lifter.origin, null);
      await lifter.opens("/today");
      await lifter.taps("Resume");
      await training.isOpen();
      await training.logsTheSet();
      assert.equal(await training.setsDone(), 3);
      await lifter.opens("/you");
      const now = new Set(await linesKeptOn(lifter));
      assert.deepEqual(
        kept.filter((line) => !now.has(line)),
        [],
      );
    });
  },
};

/** The browser's own limit for this app; null for what the device has. */
async function hasRoom(inspector: CDPSession, origin: string, bytes: number | null): Promise<void> {
  const quota = bytes === null ? {} : { quotaSize: bytes };
  await inspector.send("Storage.overrideQuotaForOrigin", { origin, ...quota });
}

/** Runs in the page: takes all the room that is left, in a database of its own. */
async function fillUp({
  sizes,
  most,
}: {
  readonly sizes: readonly number[];
  readonly most: number;
}): Promise<void> {
  const request = indexedDB.open("photographs", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("all", { autoIncrement: true });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // Noise, which no browser packs into less room.
  const noise = (bytes: number) => {
    const all = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(all.subarray(at, at + 65_536));
    return all;
  };
  const put = (bytes: number) =>
    new Promise<boolean>((resolve) => {
      const writing = database.transaction("all", "readwrite", { durability: "strict" });
      writing.objectStore("all").put(noise(bytes));
      writing.oncomplete = () => resolve(true);
      writing.onabort = () => resolve(false);
    });
  let fitted = 0;
  for (const bytes of sizes) while (fitted < most && (await put(bytes))) fitted += 1;
  database.close();
  if (fitted === most) throw new Error("The browser does not keep to the room that it was told.");
}
