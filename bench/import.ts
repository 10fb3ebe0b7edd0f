// How fast is a long history read, and does memory stay flat? A synthetic Strong export of a million sets and one of five
// million, written to a temporary folder, read in pieces as the terminal does; promised: 150,000 sets a second on one core.
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readFile, type Sink } from "@dorsal/formats";

/** Promised, sets a second. */
const TARGET_PER_S = 150_000;
/** By so much more may be alive at the end of five million sets than of one, megabytes (design choice). */
const MOST_ALIVE_MB = 2;
/** And by so much the peak of the process may be higher: the collector is lazy, yet the file is 340 MB longer. */
const MOST_PEAK_MB = 80;
const PIECE_BYTES = 65_536;
const MILLION = 1_000_000;

const HEADER =
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";
const EXERCISES = [
  "Deadlift (Barbell)",
  "Pull Up",
  "Bent Over Row (Barbell)",
  "Lat Pulldown (Cable)",
  "Face Pull (Cable)",
  "Chest Dip (Assisted)",
  "Bicep Curl (Dumbbell)",
];
const SETS_PER_EXERCISE = 4;
const SETS_PER_WORKOUT = EXERCISES.length * SETS_PER_EXERCISE;
const FIRST_DAY = Date.UTC(1995, 0, 1);
const WORKOUTS_PER_DAY = 20;
const DAY_MS = 86_400_000;

/** One workout after another: warm-ups, working sets, a rest timer, sets to failure, notes with commas and quotes. */
function* strongFile(sets: number): Generator<string> {
  yield HEADER;
  for (let workout = 0; workout * SETS_PER_WORKOUT < sets; workout++) {
    const rows = Array.from(
      { length: Math.min(SETS_PER_WORKOUT, sets - workout * SETS_PER_WORKOUT) },
      (_, index) => rowOf(workout, index),
    );
    yield rows.join("");
  }
}

function rowOf(workout: number, index: number): string {
  const day = new Date(FIRST_DAY + Math.floor(workout / WORKOUTS_PER_DAY) * DAY_MS)
    .toISOString()
    .slice(0, 10);
  const hour = String(workout % WORKOUTS_PER_DAY).padStart(2, "0");
  const exercise = EXERCISES[Math.floor(index / SETS_PER_EXERCISE)];
  const set = index % SETS_PER_EXERCISE;
  const order = ["W", "1", "Rest Timer", "F"][set];
  const load = set === 2 ? "0" : `${20 + 2.5 * ((workout + index) % 40)}`;
  const reps = set === 2 ? "0" : `${5 + ((workout + index) % 8)}.0`;
  const rest = set === 2 ? "90.0" : "0.0";
  const note = set === 0 ? `"elbow, ""left"" a little"` : "";
  const rpe = set === 3 ? "9.5" : "";
  return `${day} ${hour}:${workout % 60 < 10 ? "0" : ""}${workout % 60}:17,"Pull ${workout % 9}",1h ${workout % 60}m,"${exercise}",${order},${load},${reps},0,${rest},${note},,${rpe}\n`;
}

interface Read {
  readonly sets: number;
  readonly seconds: number;
  readonly megabytes: number;
  /** The most memory that the process held. */
  readonly peakMb: number;
  /** What the reader still held before its last word, nothing uncollected. */
  readonly aliveMb: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

async function timed(path: string): Promise<Read> {
  const { size } = await stat(path);
  const counted = countingSink();
  const reading = readFile({ unit: "kg", today: "2100-01-01" }, counted.sink);
  let peak = 0;
  const cpu = process.cpuUsage();
  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    reading.push(piece as Uint8Array);
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const { user, system } = process.cpuUsage(cpu);
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  reading.end();
  // What the core worked, so that other programs on the machine do not count.
  const seconds = (user + system) / 1e6;
  const aliveMb = (heapUsed + external) / 1e6;
  return { sets: counted.sets(), seconds, megabytes: size / 1e6, peakMb: peak / 1e6, aliveMb };
}

function countingSink(): { readonly sink: Sink; readonly sets: () => number } {
  let sets = 0;
  const ignore = () => {};
  const sink: Sink = {
    set: () => {
      sets += 1;
    },
    note: ignore,
    notDone: ignore,
    other: ignore,
    refuse: ({ line, why, found }) => {
      throw new Error(`Line ${line} of the synthetic file was refused: ${why}, ${found}`);
    },
    suspect: ignore,
  };
  return { sink, sets: () => sets };
}

async function readSynthetic(sets: number): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), "dorsal-import-"));
  try {
    const path = join(folder, "strong.csv");
    await pipeline(Readable.from(strongFile(sets)), createWriteStream(path));
    return await timed(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

// The first read is not counted: compiler and collector settle.
await readSynthetic(MILLION);
const one = await readSynthetic(MILLION);
const five = await readSynthetic(5 * MILLION);

console.log(
  "       sets  MB in file  seconds of CPU  sets a second  peak of memory, MB  alive at the end, MB",
);
for (const { sets, megabytes, seconds, peakMb, aliveMb } of [one, five]) {
  const figures = [
    sets.toLocaleString("en").padStart(11),
    megabytes.toFixed(0).padStart(11),
    seconds.toFixed(2).padStart(15),
    Math.round(sets / seconds)
      .toLocaleString("en")
      .padStart(14),
    peakMb.toFixed(0).padStart(19),
    aliveMb.toFixed(1).padStart(21),
  ];
  console.log(figures.join(" "));
}

const isFast = [one, five].every(({ sets, seconds }) => sets / seconds >= TARGET_PER_S);
const peakMb = five.peakMb - one.peakMb;
const aliveMb = five.aliveMb - one.aliveMb;
const isFlat = peakMb <= MOST_PEAK_MB && aliveMb <= MOST_ALIVE_MB;
console.log(`${isFast ? "kept" : "MISSED"}: at least ${TARGET_PER_S.toLocaleString("en")} sets a second`);
console.log(
  `${isFlat ? "kept" : "MISSED"}: five million sets need no more memory than one million (alive ${aliveMb.toFixed(1)} MB, peak ${peakMb.toFixed(0)} MB more)`,
);
const isWhole = one.sets === MILLION && five.sets === 5 * MILLION;
if (!isWhole) console.log("MISSED: every set is read");
process.exit(isFast && isFlat && isWhole ? 0 : 1);
