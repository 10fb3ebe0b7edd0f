// Which movement do the words of a name make, and what does it train? A movement is known by sets of meanings, in any
// order: "leg" and "curl" make a leg curl, "curl" alone an elbow flexion. The largest set wins, then the first in the list.
import type { GroupId } from "@dorsal/content";

export interface MovementFacts {
  /** The groups that it trains most, the main one first; [] where the catalogue has no such group. */
  readonly groups: readonly GroupId[];
  /** Sets of meanings, commas between them. A "+" keeps the meaning as a trait of the exercise. */
  readonly madeOf: string;
}
