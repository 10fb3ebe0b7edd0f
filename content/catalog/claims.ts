// What must a page never say? Phrases that promise what training cannot, that repeat a known error,
// or that cue a movement wrongly. One list, with the reason that the writer is told.
import type { Exercise } from "./types.ts";

interface Ban {
  readonly phrase: RegExp;
  readonly because: string;
}

const NEVER_CLAIMED: readonly Ban[] = [
  {
    phrase: /\b(prevent|avoid|stop)(s|ed|ing)?\s+(\w+\s+)?injur(y|ies)/i,
    because: "no exercise is shown to prevent injury",
  },
  { phrase: /\binjury[- ](free|proof)/i, because: "nothing makes training free of injury" },
  { phrase: /\bbullet-?proof/i, because: "nothing makes a back or shoulder bulletproof" },
  {
    phrase: /\b(correct|fix|cure)(s|es|ed|ing)?\s+((your|bad|poor)\s+)*(posture|kyphosis|hunch)/i,
    because: "exercise shifts posture a little; it does not correct it",
  },
  {
    phrase: /\b(fix|cure|heal|treat|relieve)(s|es|ed|ing)?\s+((your|\w+)\s+)?(back|neck|shoulder)\s+pain/i,
    because: "the app makes no medical claim",
  },
  { phrase: /\bbad posture\b/i, because: "no posture is bad by itself" },
  { phrase: /\bfat[- ]burn|\bburns? fat\b|\bdetox/i, because: "claims about burning fat do not hold" },
  {
    phrase: /\b(confus|shock|guessing)\w*\b.*\bmuscles?\b|\bmuscles?\b.*\bguessing\b/i,
    because: "changing exercises does not keep muscles from adapting; adapting is the aim",
  },
  { phrase: /\bguarantee/i, because: "nothing is guaranteed" },
];

/** The shoulder blade turns upward when the arm goes overhead; holding it down works against that. */
const DOWN_AND_BACK: Ban = {
  phrase: /\b(down and back|back and down|pull(ed)? your shoulders? down)\b/i,
  because: "the shoulder blade must turn upward overhead, so it is never cued down and back there",
};

const OVERHEAD_PATTERNS: readonly string[] = [
  "vertical_pull",
  "vertical_push",
  "hang",
  "scaption",
  "scaption_prone",
  "scapular_depression",
  "scapular_upward_rotation",
  "shoulder_flexion_extension",
  "shoulder_flexion_stretch",
];
const OVERHEAD_IDS: readonly string[] = ["overhead_carry", "shrug_overhead"];

export function isOverhead({ id, pattern }: Pick<Exercise, "id" | "pattern">): boolean {
  return OVERHEAD_PATTERNS.includes(pattern) || OVERHEAD_IDS.includes(id);
}

/** What is wrong with one line of a page; empty where nothing is. */
export function bannedPhrases(text: string, overhead: boolean): readonly string[] {
  const bans = overhead ? [...NEVER_CLAIMED, DOWN_AND_BACK] : NEVER_CLAIMED;
  return bans.flatMap(({ phrase, because }) => {
    const found = phrase.exec(text)?.[0];
    return found === undefined ? [] : [`"${found}": ${because}`];
  });
}
