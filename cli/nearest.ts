// What did the caller probably mean? The known word with the fewest edits, if it is close enough to be meant.

/** At most this share of the letters may differ; above, a suggestion is a guess (design choice). */
const LARGEST_SHARE = 0.4;

export function nearest(asked: string, known: readonly string[]): string | undefined {
  const rated = known.map((word) => ({ word, edits: edits(asked, word) }));
  const best = rated.reduce<{ word: string; edits: number } | undefined>(
    (least, next) => (least === undefined || next.edits < least.edits ? next : least),
    undefined,
  );
  return best && best.edits <= Math.max(asked.length, best.word.length) * LARGEST_SHARE
    ? best.word
    : undefined;
}

/** " Did you mean pull_up?", or nothing. */
export function suggestion(asked: string, known: readonly string[]): string {
  const word = nearest(asked, known);
  return word === undefined ? "" : ` Did you mean ${word}?`;
}

/** Levenshtein distance, one row at a time. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const change = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min((next[column - 1] ?? 0) + 1, (row[column] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
