// How does the whole log leave and come back? One envelope a line; a broken line costs only itself.
import { type Envelope, parseEnvelope } from "./envelope.ts";

export interface BrokenLine {
  /** 1-based. */
  readonly line: number;
  readonly why: "not_json" | "not_an_event";
}

export interface ReadLines {
  readonly lines: readonly { readonly line: number; readonly envelope: Envelope }[];
  readonly broken: readonly BrokenLine[];
}

export function toJsonLines(envelopes: readonly Envelope[]): string {
  return envelopes.map((envelope) => `${JSON.stringify(envelope)}\n`).join("");
}

/** Blank lines, a byte order mark and Windows line ends are no fault of the log. */
export function fromJsonLines(text: string): ReadLines {
  const read: ReadLines["lines"][number][] = [];
  const broken: BrokenLine[] = [];
  const texts = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (const [index, content] of texts.entries()) {
    if (content.trim() === "") continue;
    const envelope = readLine(content);
    if (typeof envelope === "string") broken.push({ line: index + 1, why: envelope });
    else read.push({ line: index + 1, envelope });
  }
  return { lines: read, broken };
}

function readLine(line: string): Envelope | BrokenLine["why"] {
  try {
    return parseEnvelope(JSON.parse(line)) ?? "not_an_event";
  } catch {
    return "not_json";
  }
}
