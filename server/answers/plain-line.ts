// What may stand in a name, a note, an id? One line of characters, as it is read: nothing that hides, breaks or turns the
// line, and nothing that one of the two databases takes otherwise than it came.
import { type ZodString, z } from "zod";

/**
 * Control characters (PostgreSQL keeps no U+0000), halves of a character (they have no UTF-8), line and paragraph separators,
 * and what turns the direction of all that follows (Unicode Technical Report 36, 2.5.1).
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

export function isPlainLine(text: string): boolean {
  return !UNSEEN.test(text);
}

export function plainLine(most: number): ZodString {
  return z.string().max(most).refine(isPlainLine, NOT_PLAIN);
}

export const NOT_PLAIN = "should be one line, without characters that cannot be seen";
