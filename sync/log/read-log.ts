// What does an exported log hold? Its lines as envelopes, each checked once; what is broken is told by line and place.
import type { Envelope } from "./envelope.ts";
import { fromJsonLines } from "./json-lines.ts";

export interface UnreadLine {
  /** 1-based. */
  readonly line: number;
  /** "not_json", "not_an_event", or the path of what is wrong in it: "data.facts.reps". */
  readonly why: string;
}

export interface ReadLog {
  readonly envelopes: readonly Envelope[];
  readonly broken: readonly UnreadLine[];
}

/** `problemOf` knows the payloads: the path of the first thing that is wrong in one, or null. */
export function readLog(text: string, problemOf: (envelope: Envelope) => string | null): ReadLog {
  const { lines, broken } = fromJsonLines(text);
  const checked = lines.map(({ line, envelope }) => ({ line, envelope, why: problemOf(envelope) }));
  const wrong = checked.flatMap(({ line, why }) => (why === null ? [] : [{ line, why }]));
  return {
    envelopes: checked.flatMap(({ envelope, why }) => (why === null ? [envelope] : [])),
    broken: [...broken, ...wrong].sort((a, b) => a.line - b.line),
  };
}
