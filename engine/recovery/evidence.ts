// From what are pain rules and proposals derived? The journal, the catalogue and the day; nothing else is looked at.
import type { Catalog } from "@dorsal/content";
import type { JournalState } from "../journal/state.ts";
import type { LifterKnowledge } from "../progression/learned/lifter-knowledge.ts";
import type { Profile } from "../training/profile.ts";

export interface Evidence {
  readonly state: JournalState;
  readonly catalog: Catalog;
  /** Calendar day. */
  readonly today: string;
  readonly knowledge?: LifterKnowledge;
}

/** As saved last; a plan brings its own where none was saved. */
export function profileOf({ profile, plan }: JournalState): Profile | null {
  return profile ?? plan?.plan.profile ?? null;
}
