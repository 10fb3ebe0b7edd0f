// How does the whole log leave and come back? One envelope a line; a broken line costs only itself.
import { type Envelope, parseEnvelope } from "./envelope.ts";

export interface BrokenLine {
  /** 1-based. */
  readonly line: number;
  readonly why: "not_json" | "not_an_event";
}

export interface ReadLines {
  readonly envelopes: readonly Envelope[];
  readonly broken: readonly BrokenLine[];
}

export function toJsonLines(envelopes: readonly Envelope[]): string {
  return envelopes.map((envelope) => `${JSON.stringify(envelope)}\n`).join("");
}

/** Blank lines, a byte order mark and Windows line ends are no fault of the log. */
export function fromJsonLines(text: string): ReadLines {
  const envelopes: Envelope[] = [];
  const broken: BrokenLine[] = [];
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = readLine(line);
    if (typeof read === "string") broken.push({ line: index + 1, why: read });
    else envelopes.push(read);
  }
  return { envelopes, broken };
}

function readLine(line: string): Envelope | BrokenLine["why"] {
  try {
    return parseEnvelope(JSON.parse(line)) ?? "not_an_event";
  } catch {
    return "not_json";
  }
}
