// What kind of thing was found in the library? The heading of each group of hits.
import type { HitKind } from "@dorsal/content";

export const LIBRARY_KIND_WORDS: Readonly<Record<HitKind, { readonly many: string }>> = {
  exercise: { many: "Exercises" },
  muscle: { many: "Muscles" },
  article: { many: "Articles" },
  question: { many: "Questions" },
};
