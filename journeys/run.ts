// `node journeys/run.ts [WORD] [--pictures]`: a person, a device, a day. Walks the journeys (those with the word in their
// title) in a real browser against the real server, two at a time; tells each when it is over, and ends with how many held.
import { spawnSync } from "node:child_process";
import { accounts } from "./accounts.journey.ts";
import { ROOT } from "./app-server.ts";
import { comingAndGoing } from "./coming-and-going.journey.ts";
import type { Journey } from "./day.ts";
import { findAndHide } from "./find-and-hide.journey.ts";
import { firstDay } from "./first-day.journey.ts";
import { fullDevice } from "./full-device.journey.ts";
import { importJourney } from "./import.journey.ts";
import { keyboardAndReader } from "./keyboard-and-reader.journey.ts";
import { inLanes } from "./lanes.ts";
import { learnedSession } from "./learned-session.journey.ts";
import { library } from "./library.journey.ts";
import { painAndMove } from "./pain-and-move.journey.ts";
import { PICTURES } from "./pictures.ts";
import { poundsAndBackup } from "./pounds-and-backup.journey.ts";
import { proposed } from "./proposals.journey.ts";
import { revise } from "./revise.journey.ts";
import { stopBeforeHarm } from "./stop-before-harm.journey.ts";
import { failuresIn, type Story, tellStory } from "./story.ts";
import { sync } from "./sync.journey.ts";
import { takeAway } from "./take-away.journey.ts";
import { wish } from "./wish.journey.ts";

/** The longest first, so that the lanes end together. */
const JOURNEYS: readonly Journey[] = [
  library,
  fullDevice,
  comingAndGoing,
  accounts,
  sync,
  firstDay,
  revise,
  findAndHide,
  importJourney,
  keyboardAndReader,
  wish,
  proposed,
  learnedSession,
  takeAway,
  stopBeforeHarm,
  poundsAndBackup,
  painAndMove,
];

const [word = ""] = process.argv.slice(2).filter((argument) => argument !== PICTURES);
const chosen = JOURNEYS.filter(({ title }) => title.toLowerCase().includes(word.toLowerCase()));

const built = spawnSync(process.execPath, ["setup/install.mjs", "build"], { cwd: ROOT, stdio: "inherit" });
if (built.status !== 0) throw new Error("The app could not be built.");

const stories: Story[] = [];
await inLanes(chosen, (story) => {
  stories.push(story);
  console.log(tellStory(story));
});

const failed = stories.flatMap(failuresIn).length;
const passed = stories.flatMap(({ scenes }) => scenes).length - failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
