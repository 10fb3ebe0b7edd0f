// Is a password good enough? Long enough, and not among what is guessed first. Decided here without asking anybody.
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

export const PASSWORD_LEAST = 10;
/** Hashing a longer one would only cost time. */
export const PASSWORD_MOST = 128;
/**
 * Of 0-4: from 3 on, the estimate is more than 10^8 guesses, which the limits on signing in put out of reach
 * (zxcvbn, Wheeler 2016).
 */
const SCORE_LEAST = 3;

let strength: ZxcvbnFactory | undefined;

/** A sentence, or null. `known` is what a guesser would try: name and e-mail. */
export function passwordProblem(password: string, known: readonly string[] = []): string | null {
  if (password.length < PASSWORD_LEAST) return `A password has at least ${PASSWORD_LEAST} characters`;
  if (password.length > PASSWORD_MOST) return `A password has at most ${PASSWORD_MOST} characters`;
  strength ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const { score } = strength.check(password, [...known, "dorsal"]);
  if (score >= SCORE_LEAST) return null;
  return "This password is among those that are guessed first. Three or four words that do not belong together are better";
}
