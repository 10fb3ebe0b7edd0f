// What does a piece of YAML hold, and on which line? The same text is taken apart once: who reviews one changed page reads
// all the others again, and they are most of the work. All of them together stay below 5 MB.
import { type Document, LineCounter, parseDocument } from "yaml";

export interface ReadYaml {
  readonly document: Readonly<Document.Parsed>;
  readonly lines: LineCounter;
}

const known = new Map<string, ReadYaml>();

export function readYaml(text: string): ReadYaml {
  const before = known.get(text);
  if (before) return before;
  const lines = new LineCounter();
  const read = { lines, document: parseDocument(text, { lineCounter: lines, prettyErrors: false }) };
  known.set(text, read);
  return read;
}
