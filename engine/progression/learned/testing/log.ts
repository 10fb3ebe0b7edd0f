// How does a lifter write down a training day? "2026-01-05 pull_up: x6@2 +5x4 -20x8!" becomes a TrainingDay. A set is the
// load (none, "60", "+5" added, "-20" help, "45°" the body's angle, "^" feet up, "heavy" a band), "x" and the repetitions
// ("30s", "20m" for time and way), "@2" in reserve, "!" to failure, "~form" a flag. "(deload)" and "(confirmed)" end a line.
import { BAND_STRENGTHS, type SetFacts, type SetFlag } from "../../../training/set.ts";
import type { TrainedExercise, TrainingDay } from "../../../training/training-day.ts";

/** Lines of one date become one day. */
export function log(text: string): readonly TrainingDay[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const byDate = Map.groupBy(lines.map(parseLine), ({ date }) => date);
  return [...byDate].map(([date, entries]) => ({ date, trained: entries.map(({ work }) => work) }));
}

function parseLine(line: string): { readonly date: string; readonly work: TrainedExercise } {
  const match = /^\s*(\d{4}-\d\d-\d\d) (\w+): ([^(]*)(?:\((\w+)\))?\s*$/.exec(line);
  const [, date = "", exercise = "", words = "", mark] = match ?? unreadable(line);
  const sets = words
    .trim()
    .split(/\s+/)
    .map((word) => set(word, exercise));
  const marks =
    mark === "deload" ? { deload: true } : mark === "confirmed" ? { confirmed: true as const } : {};
  return { date, work: { exercise, sets, ...marks } };
}

const SET =
  /^(?:(\d+)°)?(\^)?(?:([a-z_]+)|([+-]?\d+(?:\.\d+)?))?x(\d+)(s|m)?(?:@(\d(?:\.\d)?))?(!)?(?:~(\w+))?$/;

export function set(word: string, exercise = "pulldown_pronated"): SetFacts {
  const [, angle, up, band, load, count = "", unit, rir, failure, flag] = SET.exec(word) ?? unreadable(word);
  return {
    exercise,
    setType: "working",
    [unit === "s" ? "seconds" : unit === "m" ? "metres" : "reps"]: Number(count),
    ...loadOf(load),
    ...(band !== undefined && { band: BAND_STRENGTHS.find((one) => one === band) ?? unreadable(band) }),
    ...(angle !== undefined && { angleDeg: Number(angle) }),
    ...(up !== undefined && { feetUp: true }),
    ...(rir !== undefined && { rir: Number(rir) }),
    ...(failure !== undefined && { toFailure: true }),
    ...(flag !== undefined && { flags: [flag as SetFlag] }),
  };
}

function loadOf(load: string | undefined): Pick<SetFacts, "loadKg" | "assistanceKg"> {
  if (load === undefined) return {};
  return load.startsWith("-") ? { assistanceKg: -Number(load) } : { loadKg: Number(load) };
}

function unreadable(text: string): never {
  throw new Error(`Not a line of a log: "${text}"`);
}
