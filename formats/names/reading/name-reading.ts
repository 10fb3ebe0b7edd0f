// What does a name say, in the words of the field? A movement, the tools, and how it is held and stood.
import { findMovement, type MovementId } from "../movements/find-movement.ts";
import { AXES, DECISIVE, TOOLS } from "../movements/traits.ts";
import type { Language } from "../words/words.ts";
import { partsOf } from "./letters.ts";
import { PhraseBook } from "./phrases.ts";

export interface NameReading {
  readonly movement: MovementId | null;
  readonly isWeak: boolean;
  /** Meanings of the whole name, in order of the alphabet: two names with the same are the same to everybody. */
  readonly key: string;
  /** Words of the whole name as written, in order of the alphabet. */
  readonly words: string;
  readonly meanings: ReadonlySet<string>;
  readonly tools: ReadonlySet<string>;
  readonly decisive: ReadonlySet<string>;
  /** By axis: how it is held, stood, and so on. */
  readonly axes: ReadonlyMap<string, string>;
  /** A second movement in the same name: "Romanian Deadlift to Shrug". */
  readonly isCombination: boolean;
  readonly unknown: readonly string[];
  readonly slips: number;
}

/** Meanings that are a movement of their own where no other one has used them. */
// biome-ignore format: a list to read across
const MOVES = new Set([
  "row", "pulldown", "shrug", "deadlift", "squat", "lunge", "press", "curl", "push_up", "burpee", "clean",
  "snatch", "jump", "high_pull", "swing", "kickback", "fly", "pullover", "raise", "lateral_bend", "twist",
  "crunch", "sit_up",
]);

let book: PhraseBook | undefined;

export function readName(name: string, language?: Language): NameReading {
  book ??= new PhraseBook();
  const parts = partsOf(name);
  const { meanings: said, unknown, slips } = book.read(parts, language);
  const meanings = settled(said);
  const found = findMovement(meanings);
  const left = [...meanings].filter((meaning) => !found?.used.has(meaning));
  return {
    movement: found?.movement ?? null,
    isWeak: found?.isWeak ?? false,
    key: [...meanings, ...unknown].sort().join(" "),
    words: parts.flat().sort().join(" "),
    meanings,
    tools: new Set(left.filter((meaning) => meaning in TOOLS)),
    decisive: new Set(left.filter((meaning) => DECISIVE.has(meaning))),
    axes: new Map(left.flatMap((meaning) => axisOf(meaning))),
    isCombination: left.some((meaning) => MOVES.has(meaning)),
    unknown,
    slips,
  };
}

function axisOf(meaning: string): [string, string][] {
  const axis = AXES[meaning];
  return axis === undefined ? [] : [[axis, meaning]];
}

/** Words whose meaning hangs on the others: "bar", "hammer", "reverse", "incline", "single". */
function settled(said: ReadonlySet<string>): ReadonlySet<string> {
  const meanings = new Set(said);
  const has = (...any: string[]) => any.some((one) => meanings.has(one));
  const becomes = (one: string, ...others: string[]) => {
    meanings.delete(one);
    for (const other of others) meanings.add(other);
  };
  const hangs = has("pull_up", "chin_up", "hang", "muscle_up");
  const isPull = hangs || has("pulldown", "row");
  const isOnLegs = has(
    "leg",
    "squat",
    "lunge",
    "deadlift",
    "hip_thrust",
    "bridge",
    "calf",
    "leg_press",
    "leg_extension",
    "leg_curl",
  );
  if (has("pec_deck", "butterfly") && !has("cable", "pull_up")) meanings.add("machine");
  if (has("bar")) becomes("bar", ...(isBarbell(meanings) ? ["barbell"] : []));
  if (has("reverse_grip")) becomes("reverse_grip", ...(has("curl") ? ["reverse"] : ["supinated"]));
  if (has("reverse") && isPull && !has("fly", "rear_delt")) becomes("reverse", "supinated");
  if (has("hammer") && hangs) becomes("hammer", "neutral");
  if (has("hammer") && has("pulldown")) becomes("hammer", "neutral");
  if (has("hammer") && has("row", "press")) becomes("hammer", "machine", "plate_loaded");
  if (has("cable")) meanings.delete("machine");
  if (has("t_bar", "landmine")) meanings.delete("barbell");
  if (has("hex") && has("deadlift", "shrug", "carry")) becomes("hex", "trap_bar");
  if (has("suspension") && has("row")) meanings.delete("inverted");
  if (has("bench") && has("row") && !has("single_arm", "seated")) meanings.add("chest_supported");
  if (has("single")) becomes("single", isOnLegs ? "single_leg" : "single_arm");
  if (has("incline", "prone", "lying") && has("row") && !has("inverted")) {
    if (has("incline")) becomes("incline", "chest_supported");
    if (has("prone")) becomes("prone", "chest_supported");
  }
  if (has("chin_up") && !has("pull_up", "neutral", "mixed", "pronated", "wide")) meanings.add("supinated");
  if (has("pull_up", "chin_up", "pulldown") && has("lat")) meanings.delete("lat");
  if (has("iso_lateral") && !has(...Object.keys(TOOLS))) meanings.add("machine");
  return meanings;
}

// biome-ignore format: a list to read across
const BAR_IS_NO_BARBELL = [
  "pull_up", "chin_up", "muscle_up", "hang", "leg", "knee", "dip", "pulldown", "pushdown", "inverted", "cable",
  "t_bar", "ez_bar", "trap_bar", "machine", "smith", "dumbbell", "toes_to_bar", "landmine", "barbell",
  "push_up",
];

function isBarbell(meanings: ReadonlySet<string>): boolean {
  return !BAR_IS_NO_BARBELL.some((one) => meanings.has(one));
}
