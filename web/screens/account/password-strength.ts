// How long would a guesser need? The same estimate that the server asks for; its lists of what is guessed first are
// fetched when somebody begins to type a password, and never otherwise.
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** 0 to 4; `known` is what a guesser would try first: name and e-mail. */
export function passwordScore(password: string, known: readonly string[]): number {
  return guesser.check(password, [...known, "dorsal"]).score;
}
