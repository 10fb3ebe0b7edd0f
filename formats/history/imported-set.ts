// How does a written set stand in the journal? In kilograms, with the number as written where that says more.
import type { ImportedSet } from "@dorsal/engine";
import type { WrittenExtra, WrittenSet } from "../reading/written-set.ts";

type Growing = { -readonly [Field in keyof ImportedSet]: ImportedSet[Field] };

const BOTH_HANDS = 2;

/** `at` only where the set knows its own moment; `localTime` is applied to it. */
export function importedSet(written: WrittenSet, localTime: (at: string) => string): ImportedSet {
  const set: Growing = { setType: written.setType };
  addLoad(set, written);
  const { reps, seconds, metres, rir, rpe } = written;
  if (reps !== null && reps >= 0) set.reps = reps;
  if (seconds !== null && seconds >= 0) set.seconds = seconds;
  if (metres !== null && metres >= 0) set.metres = metres;
  if (rir !== null && rir >= 0) set.rir = rir;
  if (rpe !== null && rpe >= 0) set.rpe = rpe;
  if (written.side !== null) set.side = written.side;
  if (written.note) set.note = written.note;
  const { extra } = written;
  if (extra?.multiplier === BOTH_HANDS) set.hands = BOTH_HANDS;
  if (extra?.workoutAt !== undefined && extra.workoutAt !== written.at) set.at = localTime(written.at);
  if (extra?.doneAt !== undefined) set.at = localTime(extra.doneAt);
  const words = wordsOf(written, extra);
  if (words.length > 0) set.words = words;
  return set;
}

function addLoad(set: Growing, { loadKg, rawLoad, unit, assisted }: WrittenSet) {
  if (loadKg !== null && assisted) set.assistanceKg = loadKg;
  else if (loadKg !== null) set.loadKg = loadKg;
  const saysMore = unit === "lb" || rawLoad !== loadKg;
  if (rawLoad !== null && unit !== null && saysMore) set.asWritten = { load: rawLoad, unit };
}

const NONE: readonly string[] = [];

/** "category: Back": what no field holds stays readable, each as one line. */
function wordsOf(written: WrittenSet, extra: WrittenExtra | null): readonly string[] {
  const loadUnknown = written.loadKg === null && (written.rawLoad !== null || written.assisted);
  if (extra === null && !loadUnknown && !hasNegative(written)) return NONE;
  const words: string[] = [];
  if (loadUnknown && written.rawLoad !== null) words.push(`load: ${written.rawLoad}, unit unknown`);
  if (loadUnknown && written.assisted) words.push("assisted");
  for (const field of COUNTED) {
    const amount = written[field] ?? 0;
    if (amount < 0) words.push(`${field}: ${amount}`);
  }
  if (extra !== null) addExtra(words, extra);
  return words;
}

/** None of these can be below zero; a file that says so is quoted, not believed. */
const COUNTED = ["reps", "seconds", "metres", "rir", "rpe"] as const;

function hasNegative(written: WrittenSet): boolean {
  for (const field of COUNTED) if ((written[field] ?? 0) < 0) return true;
  return false;
}

function addExtra(words: string[], extra: WrittenExtra) {
  const { category, multiplier, restS, targetReps, targetLoadKg, kind } = extra;
  if (category) words.push(`category: ${category}`);
  if (multiplier !== undefined && multiplier !== 1 && multiplier !== BOTH_HANDS)
    words.push(`multiplier: ${multiplier}`);
  if (restS !== undefined) words.push(`rest: ${restS} s`);
  if (targetReps !== undefined) words.push(`target: ${targetReps} reps`);
  if (targetLoadKg !== undefined) words.push(`target: ${targetLoadKg} kg`);
  if (kind) words.push(`kind: ${kind}`);
  if (extra.words) words.push(...extra.words);
}
