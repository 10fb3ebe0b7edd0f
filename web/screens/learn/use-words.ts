// What is looked for? What is typed, at once; the address says it when the typing rests, and what it says anew is looked for.
import { useEffect, useState } from "react";

/** No keystroke waits for the router (design choice). */
const REST_MS = 400;

export interface Words {
  readonly words: string;
  readonly type: (words: string) => void;
  /** Whether the address says what is typed. */
  readonly rested: boolean;
  /** Before the rest, for whoever goes to another page and may come back. */
  readonly tellNow: () => void;
}

/** `q` is what the address says, `tell` makes it say something else. */
export function useWords(q: string, tell: (words: string) => void): Words {
  const [words, type] = useState(q);
  const [address, setAddress] = useState({ seen: q, told: q });
  if (q !== address.seen) {
    setAddress({ seen: q, told: q });
    // What comes back as it was told is no news: more may have been typed since.
    if (q !== address.told) type(q);
  }
  const rested = words === q;
  const tellNow = () => {
    if (rested) return;
    setAddress({ seen: q, told: words });
    tell(words);
  };
  useEffect(() => {
    if (rested) return;
    const later = setTimeout(tellNow, REST_MS);
    return () => clearTimeout(later);
  });
  return { words, type, rested, tellNow };
}
