// What must a page never say? Phrases that promise what training cannot, that repeat a known error,
// or that cue a movement wrongly. One list, with the reason that the writer is told.
import type { Exercise } from "../types.ts";

interface Ban {
  readonly phrase: RegExp;
  readonly because: string;
}

const NEVER_CLAIMED: readonly Ban[] = [
  {
    phrase: /\b(prevent|avoid|stop)\w*\s+(\w+\s+)?injur(y|ies)|\binjury\s+prevention/gi,
    because: "no exercise is shown to prevent injury",
  },
  { phrase: /\binjury[-\s](free|proof)/gi, because: "nothing makes training free of injury" },
  { phrase: /\bbullet-?proof/gi, because: "nothing makes a back or shoulder bulletproof" },
  {
    phrase: /\b(correct|fix|cur)(e?s|e|ed|ing)?\s+((your|bad|poor)\s+)*(posture|kyphosis|hunch)/gi,
    because: "exercise shifts posture a little; it does not correct it",
  },
  {
    phrase: /\b(fix|cur|heal|treat|reliev)(e?s|e|ed|ing)?\s+(\w+\s+){0,3}pain\b/gi,
    because: "the app makes no medical claim",
  },
  { phrase: /\bbad\s+posture\b/gi, because: "no posture is bad by itself" },
  { phrase: /\bfat[-\s]burn|\bburns?\s+fat\b|\bdetox/gi, because: "claims about burning fat do not hold" },
  {
    phrase: /\b(confus|shock)\w*\s+((your|the)\s+)?muscles?\b|\bmuscles?\s+guessing\b/gi,
    because: "changing exercises does not keep muscles from adapting; adapting is the aim",
  },
  { phrase: /\bguarantee/gi, because: "nothing is guaranteed" },
];

/** The shoulder blade turns upward when the arm goes overhead; holding it down works against that. */
const DOWN_AND_BACK: Ban = {
  phrase:
    /\b(down\s+and\s+back|back\s+and\s+down|(keep|pull|press|squeeze|set|pack)\w*\s+(\w+\s+){0,2}(shoulders?|blades?)\s+down)\b/gi,
  because: "the shoulder blade must turn upward overhead, so it is never cued down and back there",
};

const OVERHEAD_PATTERNS: readonly string[] = [
  "vertical_pull",
  "vertical_push",
  "hang",
  "lat_stretch",
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

export interface BannedPhrase {
  /** Offset in the text. */
  readonly at: number;
  readonly slip: string;
}

export function bannedPhrases(text: string, overhead: boolean): readonly BannedPhrase[] {
  const bans = overhead ? [...NEVER_CLAIMED, DOWN_AND_BACK] : NEVER_CLAIMED;
  return bans.flatMap(({ phrase, because }) =>
    [...text.matchAll(phrase)].map(({ 0: found, index }) => ({
      at: index,
      slip: `"${found.replaceAll(/\s+/g, " ")}": ${because}`,
    })),
  );
}
