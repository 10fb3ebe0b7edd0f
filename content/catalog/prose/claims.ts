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
  {
    phrase: /\bgrips?\s+(\w+\s+){0,3}(hit|target|work|reach)\w*\s+(\w+\s+){0,2}fib(re|er)s/gi,
    because: "grips differ little; they do not reach other fibres",
  },
  {
    phrase: /\b(stop|prevent|avoid)\w*\s+(\w+\s+){0,3}adapt(ation|ing)/gi,
    because: "adapting is the aim; no change of exercise stops it",
  },
  {
    phrase:
      /\b(rotator\s+)?cuff\s+(\w+\s+){0,2}(moves?|retracts?|elevates?)\s+(\w+\s+){0,2}(scapulae?|(shoulder\s+)?blades?)/gi,
    because: "the rotator cuff moves the arm, not the shoulder blade",
  },
  {
    phrase: /\blats\s+(\w+\s+){0,2}(retract|squeeze|draw)\w*\s+(\w+\s+){0,2}blades?/gi,
    because: "the lats do not draw the shoulder blades together",
  },
  {
    phrase: /\b(pulldowns?|face\s+pulls?)\s+(is|are)\s+(an?\s+)?isolation/gi,
    because: "more than one joint moves: it is a compound lift",
  },
  {
    phrase: /\bface\s+pulls?\s+(\w+\s+){0,2}(isolates?|targets?|trains?)\s+(\w+\s+){0,2}upper[-\s]trap/gi,
    because: "the upper trapezius is not what a face pull is for",
  },
  {
    phrase: /\bspot[-\s]reduc|\btoning\b|\btoned\b/gi,
    because: "fat does not leave where you train; say what changes",
  },
  { phrase: /\bmiracle|\bdoctors\s+hate|\bsecret\s+(trick|exercise)|\bmelts?\s+fat/gi, because: "no hype" },
  {
    phrase: /https?:|\bwww\.|\b(affiliate|discount\s+code|buy\s+now|order\s+now|promo\s+code)\b/gi,
    because: "no web addresses, no shops, no advert",
  },
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

/**
 * A page may name a claim in order to refute it: in quotation marks, as words of somebody else, or after a "no" or
 * "not" in the same sentence. Cues have no such way out.
 */
export function bannedPhrases(text: string, overhead: boolean): readonly BannedPhrase[] {
  const claims = NEVER_CLAIMED.flatMap((ban) => found(ban, text)).filter(({ at }) => !isRefuted(text, at));
  return overhead ? [...claims, ...found(DOWN_AND_BACK, text)] : claims;
}

function found({ phrase, because }: Ban, text: string): readonly BannedPhrase[] {
  return [...text.matchAll(phrase)].map(({ 0: words, index }) => ({
    at: index,
    slip: `"${words.replaceAll(/\s+/g, " ")}": ${because}`,
  }));
}

const REFUSAL = /\b(no|not|never|nothing|none|neither|cannot|myth|\w+n't)\b[^.!?:;]*$/i;

function isRefuted(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf("\n\n", at) + 1, at);
  const isQuoted = (paragraph.match(/["“”]/g)?.length ?? 0) % 2 === 1;
  return isQuoted || REFUSAL.test(paragraph);
}
