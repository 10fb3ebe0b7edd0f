// What is in this file? Any file of any app, in pieces of any size: recognised by its content, read once, reported whole.
import { DORSAL_FORMATS } from "./apps/all.ts";
import { type Format, type FormatReader, HEAD_BYTES, LIKELY, type ReadOptions } from "./reading/format.ts";
import { headOf } from "./reading/head.ts";
import type { Sink } from "./reading/sink.ts";
import type { LossReport } from "./report/loss-report.ts";
import { type Tally, tally } from "./report/tally.ts";
import { type Decoding, decoding } from "./text/decode.ts";

export type FileOutcome =
  | { readonly ok: true; readonly report: LossReport }
  /** Nothing was read. `looksLike` names what it seems to be: "zip", "pdf", "xlsx", "a table with columns a, b, c" ... */
  | {
      readonly ok: false;
      readonly why: "empty" | "unknown_format" | "archive";
      readonly looksLike: string;
      /** Titles of a table that nobody knows: a person may say what they hold. */
      readonly titles?: readonly string[];
    };

export interface FileReading {
  push(bytes: Uint8Array): void;
  end(): FileOutcome;
}

export function readFile(options: ReadOptions, sink: Sink): FileReading {
  return new Recognising(options, tally(sink));
}

class Recognising implements FileReading {
  readonly #options: ReadOptions;
  readonly #tally: Tally;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #open: OpenFile | null = null;
  #unknown: FileOutcome | null = null;

  constructor(options: ReadOptions, tallied: Tally) {
    this.#options = options;
    this.#tally = tallied;
  }

  push(bytes: Uint8Array): void {
    if (this.#unknown) return;
    if (this.#open) {
      this.#open.push(bytes);
      return;
    }
    this.#held.push(bytes);
    this.#heldBytes += bytes.length;
    if (this.#heldBytes >= HEAD_BYTES) this.#recognise(false);
  }

  end(): FileOutcome {
    if (!this.#open && !this.#unknown) this.#recognise(true);
    return this.#unknown ?? this.#open?.end() ?? { ok: false, why: "empty", looksLike: "" };
  }

  #recognise(whole: boolean) {
    const bytes = joined(this.#held, this.#heldBytes);
    this.#held = [];
    const head = headOf(bytes, whole);
    const found = DORSAL_FORMATS.map((format) => ({
      format,
      likely: format.recognise(head, this.#options),
    })).sort((a, b) => b.likely - a.likely)[0];
    if (!found || found.likely < LIKELY) {
      this.#unknown = unknownFile(bytes, head.table?.header ?? null);
      return;
    }
    const reader = found.format.open(head, { options: this.#options, sink: this.#tally });
    this.#open = new OpenFile({ format: found.format, reader, tallied: this.#tally, head: head.bytes });
    this.#open.push(bytes);
  }
}

interface Opened {
  readonly format: Format;
  readonly reader: FormatReader;
  readonly tallied: Tally;
  readonly head: Uint8Array;
}

class OpenFile {
  readonly #opened: Opened;
  readonly #decoding: Decoding | null;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#decoding = opened.reader.wants === "text" ? decoding(opened.head) : null;
  }

  push(bytes: Uint8Array) {
    const { reader } = this.#opened;
    if (reader.wants === "bytes") reader.push(bytes);
    else if (this.#decoding) reader.push(this.#decoding.push(bytes));
  }

  end(): FileOutcome {
    const { reader, tallied, format } = this.#opened;
    if (reader.wants === "text" && this.#decoding) reader.push(this.#decoding.end());
    const end = reader.end();
    const nuls = this.#decoding?.nuls() ?? 0;
    if (nuls > 0)
      tallied.suspect({ line: 1, why: "nul_bytes", found: `${nuls} NUL characters were left out` });
    const damaged = this.#decoding?.damaged() ?? 0;
    if (damaged > 0)
      tallied.suspect({
        line: 1,
        why: "bad_characters",
        found: `${damaged} characters could not be read`,
      });
    const encoding = this.#decoding?.encoding() ?? null;
    return { ok: true, report: tallied.report({ app: format.app, encoding, end }) };
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function unknownFile(bytes: Uint8Array, header: readonly string[] | null): FileOutcome {
  if (bytes.length === 0) return { ok: false, why: "empty", looksLike: "" };
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  // Never opened: a small archive can hold a huge file.
  if (start === "PK\u0003\u0004") return { ok: false, why: "archive", looksLike: "zip" };
  if (start.startsWith("\u001f\u008b")) return { ok: false, why: "archive", looksLike: "gzip" };
  if (start === "%PDF") return { ok: false, why: "unknown_format", looksLike: "pdf" };
  const looksLike = header ? `a table with the columns ${header.slice(0, 20).join(", ")}`.slice(0, 300) : "";
  return { ok: false, why: "unknown_format", looksLike, ...(header ? { titles: header } : {}) };
}
