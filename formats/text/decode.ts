// Which characters are these bytes? UTF-8 or UTF-16 by mark or by look; Windows-1252 where the first accent is none of UTF-8.
import { begunBytes, validBytes } from "./utf8.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface Decoding {
  readonly encoding: () => Encoding;
  /** NUL characters that were dropped. */
  readonly nuls: () => number;
  /** Characters that could not be read and stand as "\ufffd". */
  readonly damaged: () => number;
  /** Text with "\n" as its only line end, without a byte order mark. */
  push(bytes: Uint8Array): string;
  end(): string;
}

interface Decoder {
  readonly encoding: () => Encoding;
  decode(bytes: Uint8Array): string;
  end(): string;
}

export function decoding(head: Uint8Array): Decoding {
  const encoding = encodingOf(head);
  const decoder = encoding === "utf-8" ? new Utf8OrWestern() : streamed(encoding);
  let nuls = 0;
  let damaged = 0;
  let first = true;
  let afterCr = false;

  function tidy(decoded: string): string {
    let text = decoded;
    if (first && text !== "") {
      first = false;
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    }
    if (text.includes("\0")) {
      const without = text.replaceAll("\0", "");
      nuls += text.length - without.length;
      text = without;
    }
    for (let at = text.indexOf(UNREADABLE); at >= 0; at = text.indexOf(UNREADABLE, at + 1)) damaged += 1;
    return oneLineEnd(text);
  }

  /** "\r\n" and a lone "\r" become "\n", also where a piece ends between the two. */
  function oneLineEnd(text: string): string {
    if (text === "") return text;
    const begin = afterCr && text.charCodeAt(0) === 10 ? 1 : 0;
    afterCr = text.charCodeAt(text.length - 1) === 13;
    if (!text.includes("\r")) return begin === 0 ? text : text.slice(begin);
    return text.slice(begin).replace(/\r\n?/g, "\n");
  }

  return {
    encoding: decoder.encoding,
    nuls: () => nuls,
    damaged: () => damaged,
    push: (bytes) => tidy(decoder.decode(bytes)),
    end: () => tidy(decoder.end()),
  };
}

const UNREADABLE = "\ufffd";

function streamed(encoding: Encoding): Decoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return {
    encoding: () => encoding,
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

/**
 * UTF-8 until a byte breaks it. Where no accent came before, the file was written in Windows-1252; where one did, it is
 * UTF-8 with a damaged spot.
 */
class Utf8OrWestern implements Decoder {
  readonly #strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  #begun: Uint8Array = new Uint8Array();
  #hasAccents = false;
  #broken: Decoder | null = null;

  readonly encoding = () => this.#broken?.encoding() ?? "utf-8";

  decode(bytes: Uint8Array): string {
    if (this.#broken) return this.#broken.decode(bytes);
    const all = this.#begun.length === 0 ? bytes : joined(this.#begun, bytes);
    const whole = all.subarray(0, all.length - begunBytes(all));
    this.#begun = all.slice(whole.length);
    try {
      return this.#noted(this.#strict.decode(whole), whole.length);
    } catch {
      this.#begun = new Uint8Array();
      const valid = validBytes(all);
      const before = this.#noted(this.#strict.decode(all.subarray(0, valid)), valid);
      return before + this.#breakAt(all.subarray(valid));
    }
  }

  /** A byte order mark is an accent too: who writes it means UTF-8. */
  #noted(text: string, bytes: number): string {
    if (text.length < bytes) this.#hasAccents = true;
    return text;
  }

  #breakAt(bytes: Uint8Array): string {
    this.#broken = streamed(this.#hasAccents ? "utf-8" : "windows-1252");
    return this.#broken.decode(bytes);
  }

  end(): string {
    const begun = this.#begun.length === 0 ? "" : this.#breakAt(this.#begun);
    return begun + (this.#broken?.end() ?? "");
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const sample = head.subarray(0, 1024);
  const even = nulShare(sample, 0);
  const odd = nulShare(sample, 1);
  if (odd > MOSTLY && even < RARELY) return "utf-16le";
  if (even > MOSTLY && odd < RARELY) return "utf-16be";
  return "utf-8";
}

const MOSTLY = 0.4; // of every second byte: western text in UTF-16 has nearly all of them zero
const RARELY = 0.1;

function nulShare(bytes: Uint8Array, offset: number): number {
  let nuls = 0;
  let all = 0;
  for (let i = offset; i < bytes.length; i += 2) {
    all += 1;
    if (bytes[i] === 0) nuls += 1;
  }
  return all === 0 ? 0 : nuls / all;
}
