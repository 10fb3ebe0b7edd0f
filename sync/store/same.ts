// Did a clause find what it wanted? Compared as JSON, which is what a store keeps; a difference is told in a sentence.

export function same(actual: unknown, expected: unknown, what = "found"): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${what}: ${shortened(found)}, expected ${shortened(wanted)}`);
}

function shortened(text: string | undefined): string {
  return text === undefined || text.length <= 200 ? String(text) : `${text.slice(0, 200)}...`;
}
