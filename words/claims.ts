// What may never be claimed? Wellness wording only: no cure, no correction, no prevention (science 6.6 and section 0).

const FORBIDDEN_CLAIMS: readonly RegExp[] = [
  /\b(cure|cures|heal|heals|diagnos\w*)\b/i,
  /\b(treats?|treatment) (of |for )?(pain|injur\w*|disease|kyphosis)/i,
  /correct(s|ed|ing)? (your |the )?(posture|kyphosis|spine)/i,
  /\b(fix|fixes|fixed) (your |the )?(back|neck|shoulders?|posture|pain)/i,
  /prevents? (all )?(injur\w*|pain)/i,
  /injury[- ](free|proof|risk)/i,
  /(risk|chance) of (injury|getting hurt)/i,
  /no (risk|danger)\b/i,
  /guarantee/i,
  /\b(detox|burns? fat|fat burner)/i,
  /prevents? adaptation|muscle confusion/i,
];

/** The parts of a text that claim what no evidence carries; empty for a text that may stand. */
export function forbiddenClaims(text: string): readonly string[] {
  return FORBIDDEN_CLAIMS.flatMap((claim) => text.match(claim)?.[0] ?? []);
}
