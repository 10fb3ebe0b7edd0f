// Was this cell read before? Logs say the same few things again and again: "8 repetitions", "20.00 kg".

const MOST_REMEMBERED = 10_000; // cells; bounds the memory, design choice

export function remembered<Meaning>(read: (cell: string) => Meaning): (cell: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const meaning = read(cell);
    if (known.size < MOST_REMEMBERED) known.set(cell, meaning);
    return meaning;
  };
}
