// What does an exported log hold? Its lines as envelopes, each checked once; what is broken is told by line and place.
import { eventCheck } from "@dorsal/engine";
import { type Envelope, fromJsonLines } from "@dorsal/sync";

export interface BrokenLine {
  /** 1-based. */
  readonly line: number;
  /** "not_json", "not_an_event", or the path of what is wrong in it: "data.facts.reps". */
  readonly why: string;
}

export interface ReadLog {
  readonly envelopes: readonly Envelope[];
  readonly broken: readonly BrokenLine[];
}

export function readLog(text: string): ReadLog {
  const problemOf = eventCheck();
  const { lines, broken } = fromJsonLines(text);
  const checked = lines.map(({ line, envelope }) => ({ line, envelope, why: problemOf(envelope) }));
  const wrong = checked.flatMap(({ line, why }) => (why === null ? [] : [{ line, why }]));
  return {
    envelopes: checked.flatMap(({ envelope, why }) => (why === null ? [envelope] : [])),
    broken: [...broken, ...wrong].sort((a, b) => a.line - b.line),
  };
}
