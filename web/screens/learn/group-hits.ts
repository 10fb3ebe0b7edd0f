// In which order do kinds of hits stand? The kind of the best hit first, and within each kind the best first.
import type { Hit, HitKind } from "@dorsal/content";

export interface HitGroup {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
}

/** `hits` come best first, as the search gives them. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  return [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, ofKind]) => ({ kind, hits: ofKind }));
}

/** What stands first on the screen: no row of it moves when the rest is drawn below. */
export function firstRows(groups: readonly HitGroup[], most: number): readonly HitGroup[] {
  return groupHits(groups.flatMap(({ hits }) => hits).slice(0, most));
}
