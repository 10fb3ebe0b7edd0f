// Which catalogue entry does a name mean? One with the same words, else the one most like it; none where nothing is like enough.
import type { Exercise, LoadType } from "@dorsal/content";
import type { MovementId } from "../movements/find-movement.ts";
import { PULLS } from "../movements/pulls.ts";
import type { NameMatch } from "../name-matcher.ts";
import type { NameReading } from "../reading/name-reading.ts";
import { hasStyle, type Likeness, likeness } from "./likeness.ts";
import { type Profile, profilesOf } from "./profiles.ts";
import { isTold, usualTool } from "./usual-tool.ts";

export interface EntryBook {
  readonly byWords: ReadonlyMap<string, readonly Profile[]>;
  readonly byKey: ReadonlyMap<string, readonly Profile[]>;
  /** By movement and decisive words: all that can be like a name. */
  readonly byKind: ReadonlyMap<string, readonly Profile[]>;
}

export function entryBook(exercises: readonly Exercise[]): EntryBook {
  const byWords = new Map<string, Profile[]>();
  const byKey = new Map<string, Profile[]>();
  const byKind = new Map<string, Profile[]>();
  for (const profile of exercises.flatMap(profilesOf)) {
    const { words, key, movement } = profile.reading;
    byWords.set(words, [...(byWords.get(words) ?? []), profile]);
    if (key !== "") byKey.set(key, [...(byKey.get(key) ?? []), profile]);
    if (movement !== null && profile.isClear) {
      const kind = kindOf(movement, profile.reading.decisive);
      byKind.set(kind, [...(byKind.get(kind) ?? []), profile]);
    }
  }
  return { byWords, byKey, byKind };
}

function kindOf(movement: MovementId, decisive: ReadonlySet<string>): string {
  return decisive.size === 0 ? movement : `${movement} ${[...decisive].sort().join(" ")}`;
}

export function bestEntry(book: EntryBook, name: NameReading): NameMatch | null {
  return sameWords(book, name) ?? mostAlike(book, name);
}

const SAME_NAME = 0.99;
const OTHER_NAME = 0.97;
const SLIP = 0.04;

function sameWords(book: EntryBook, name: NameReading): NameMatch | null {
  const called = book.byWords.get(name.words) ?? book.byKey.get(name.key) ?? [];
  const all = called.filter((profile) => !isOfOtherTool(name, profile));
  const usual = usualTool(name);
  const found =
    all.find(({ isOwnName }) => isOwnName) ?? all.find(({ entryTools }) => entryTools.has(usual)) ?? all[0];
  if (!found) return null;
  const confidence = (found.isOwnName ? SAME_NAME : OTHER_NAME) - name.slips * SLIP;
  return entry(found, confidence, found.isOwnName ? "catalogue_name" : "also_known_as");
}

/** Movements of which other apps mean the usual tool, where a name has none. */
const MEANT_ELSEWHERE: ReadonlySet<string> = new Set(["bench_press", "chest_press", "overhead_press"]);

/** "Bench press" is another name of the dumbbell one, but elsewhere it means the barbell. */
function isOfOtherTool(name: NameReading, { entryTools, isOwnName }: Profile): boolean {
  const usual = usualTool(name);
  if (isOwnName || name.isWeak || name.tools.size > 0 || !isTold(usual) || entryTools.size === 0)
    return false;
  return MEANT_ELSEWHERE.has(name.movement ?? "") && !entryTools.has(usual);
}

/** Movements that the catalogue tells apart so finely that likeness means sameness; of others only the names count. */
const FINE: ReadonlySet<string> = new Set([
  ...Object.keys(PULLS),
  ...["deadlift", "romanian_deadlift", "rack_pull", "good_morning", "back_extension", "superman"],
  ...[
    "bench_press",
    "chest_press",
    "overhead_press",
    "push_up",
    "scapular_push_up",
    "curl",
    "hammer_curl",
    "carry",
  ],
]);

/** Below this a name is an exercise of its own (design choice). */
const LIKE_ENOUGH = -0.75;

function mostAlike(book: EntryBook, name: NameReading): NameMatch | null {
  if (name.movement === null || name.isCombination || !FINE.has(name.movement)) return null;
  // "Rear delt" alone does not tell the manner, with a tool it does.
  if (name.isWeak && name.tools.size === 0) return null;
  const asked = { name, usual: usualTool(name), hasStyle: hasStyle(name) };
  let best: { profile: Profile; like: Likeness } | null = null;
  for (const profile of ofSameKind(book, name.movement, name.decisive)) {
    const like = likeness(asked, profile);
    if (like && (best === null || like.score > best.like.score)) best = { profile, like };
  }
  if (best === null || best.like.score - name.unknown.length * 0.3 < LIKE_ENOUGH) return null;
  return entry(best.profile, sureness(name, best.like), "likeness");
}

/** "Weighted" decides only where an entry is not loaded anyway. */
function ofSameKind(
  { byKind }: EntryBook,
  movement: MovementId,
  decisive: ReadonlySet<string>,
): readonly Profile[] {
  const same = byKind.get(kindOf(movement, decisive)) ?? [];
  if (!decisive.has("weighted")) return same;
  const others =
    byKind.get(kindOf(movement, new Set([...decisive].filter((word) => word !== "weighted")))) ?? [];
  return [...same, ...others.filter(({ exercise }) => LOADED.has(exercise.loadType))];
}

const LOADED: ReadonlySet<LoadType> = new Set(["external", "bodyweight_plus"]);

/** Of the first 58 likenesses on names never seen before 51 were right. */
const ALIKE = 0.9;
const UNLIKE_WORD = 0.08;
const UNKNOWN_WORD = 0.15;
const TOOL_ASSUMED = 0.06;
const LEAST = 0.4;

function sureness(name: NameReading, { unlike, toolAssumed }: Likeness): number {
  const doubts =
    unlike * UNLIKE_WORD +
    name.unknown.length * UNKNOWN_WORD +
    (toolAssumed ? TOOL_ASSUMED : 0) +
    name.slips * SLIP;
  return Math.max(LEAST, ALIKE - doubts);
}

function entry(profile: Profile, confidence: number, why: NameMatch["why"]): NameMatch {
  return { exercise: profile.exercise.id, groups: [], confidence: Math.round(confidence * 100) / 100, why };
}
