// `node journeys/run.ts [WORD]`: a person, a device, a day. Walks the journeys (those with the word in their title) in a
// real browser against the real server, tells each scene as it goes, and ends with how many held.
import { spawnSync } from "node:child_process";
import { ROOT, startServer } from "./app-server.ts";
import { type Journey, live } from "./day.ts";
import { findAndHide } from "./find-and-hide.journey.ts";
import { firstDay } from "./first-day.journey.ts";
import { importJourney } from "./import.journey.ts";
import { keyboardAndReader } from "./keyboard-and-reader.journey.ts";
import { library } from "./library.journey.ts";
import { painAndMove } from "./pain-and-move.journey.ts";
import { newPhone } from "./phone.ts";
import { poundsAndBackup } from "./pounds-and-backup.journey.ts";
import { stopBeforeHarm } from "./stop-before-harm.journey.ts";
import { takeAway } from "./take-away.journey.ts";
import { wish } from "./wish.journey.ts";

const JOURNEYS: readonly Journey[] = [
  firstDay,
  stopBeforeHarm,
  painAndMove,
  poundsAndBackup,
  keyboardAndReader,
  findAndHide,
  library,
  takeAway,
  importJourney,
  wish,
];

const word = (process.argv[2] ?? "").toLowerCase();
const chosen = JOURNEYS.filter(({ title }) => title.toLowerCase().includes(word));

const built = spawnSync(process.execPath, ["setup/install.mjs", "build"], { cwd: ROOT, stdio: "inherit" });
if (built.status !== 0) throw new Error("The app could not be built.");

let passed = 0;
let failed = 0;
const phone = await newPhone();
const server = await startServer();
try {
  for (const journey of chosen) await walk(journey);
} finally {
  await phone.throwAway();
  await server.kill();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function walk(journey: Journey): Promise<void> {
  const startedMs = performance.now();
  const failedBefore = failed;
  console.log(journey.title);
  await live(journey, { server, phone, tell }).catch((failure) => {
    // What broke between two scenes is a failure too.
    if (failed === failedBefore) tell("between the scenes", failure);
  });
  console.log(`  ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
}

function tell(scene: string, failure: unknown): void {
  if (failure === null) passed += 1;
  else failed += 1;
  console.log(failure === null ? `  ok ${scene}` : `  FAILED ${scene}\n${wordsOf(failure)}`);
}

function wordsOf(failure: unknown): string {
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
