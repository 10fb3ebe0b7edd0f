// How does a written set stand in the journal? In kilograms, with the number as written where that says more.
import type { ImportedSet } from "@dorsal/engine";
import type { WrittenExtra, WrittenSet } from "../reading/written-set.ts";

type Growing = { -readonly [Field in keyof ImportedSet]: ImportedSet[Field] };

const BOTH_HANDS = 2;

/** `at` only where the set knows its own moment; `localTime` is applied to it. */
export function importedSet(written: WrittenSet, localTime: (at: string) => string): ImportedSet {
  const set: Growing = { setType: written.setType };
  addLoad(set, written);
  if (written.reps !== null) set.reps = written.reps;
  if (written.seconds !== null) set.seconds = written.seconds;
  if (written.metres !== null) set.metres = written.metres;
  if (written.rir !== null) set.rir = written.rir;
  if (written.rpe !== null) set.rpe = written.rpe;
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
function wordsOf({ loadKg, rawLoad, assisted }: WrittenSet, extra: WrittenExtra | null): readonly string[] {
  const unitless = loadKg === null && rawLoad !== null;
  const helpUnknown = loadKg === null && assisted;
  if (extra === null && !unitless && !helpUnknown) return NONE;
  const words: string[] = [];
  if (unitless) words.push(`load: ${rawLoad}, unit unknown`);
  if (helpUnknown) words.push("assisted");
  if (extra !== null) addExtra(words, extra);
  return words;
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
