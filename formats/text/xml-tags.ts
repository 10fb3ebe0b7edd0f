// Which tags does an XML text have? Start and end tags as they arrive, in memory that does not grow with the file.
// Text between tags, comments, CDATA, instructions and the document type are passed over; nothing is ever expanded.
import { doctypeEnd } from "./xml-doctype.ts";

export interface XmlTag {
  readonly name: string;
  /** 1-based: where the tag begins. */
  readonly line: number;
  /** Everything between the angle brackets; `xmlAttributes` takes it apart. */
  readonly source: string;
  readonly selfClosed: boolean;
}

export interface XmlTaker {
  readonly open: (tag: XmlTag) => void;
  readonly close: (name: string) => void;
  readonly broken: (line: number, why: "too_long" | "not_a_record" | "broken_file", found: string) => void;
}

/** Characters of one tag at most; no export comes near (design choice). */
export const LONGEST_TAG = 1_048_576;
const SHOWN = 200;
/** So many characters tell what begins: `<![CDATA[` and `<!DOCTYPE`. */
const KIND_SHOWS = 9;
const INCOMPLETE = -1;

export class XmlTags {
  readonly #taker: XmlTaker;
  /** Begins with "<", or is empty. */
  #rest = "";
  /** What ends the thing that is being passed over. */
  #skipTo: string | null = null;
  #line = 1;
  #nextBreak = INCOMPLETE;
  #nextApostrophe = INCOMPLETE;

  constructor(taker: XmlTaker) {
    this.#taker = taker;
  }

  /** Any piece of the text, line ends as "\n". */
  push(piece: string): void {
    if (this.#waitsOn(piece) && this.#rest.length + piece.length <= LONGEST_TAG) {
      this.#rest += piece;
      return;
    }
    const text = this.#rest + piece;
    this.#nextBreak = text.indexOf("\n");
    this.#nextApostrophe = text.indexOf("'");
    this.#rest = text.slice(this.#take(text));
  }

  end(): void {
    if (this.#rest !== "" && this.#skipTo === null) this.#broken("broken_file", this.#rest);
    else if (this.#skipTo !== null) this.#broken("broken_file", `no ${this.#skipTo}`);
    this.#rest = "";
  }

  /** So a long tag in small pieces is not looked at again and again: what is known to need an end has none in the piece. */
  #waitsOn(piece: string): boolean {
    if (this.#skipTo !== null || this.#rest.length < KIND_SHOWS || piece.includes(">")) return false;
    // What begins in a start tag ends it, too.
    return this.#rest.startsWith("<!") || this.#rest.startsWith("</") || !piece.includes("<");
  }

  /** Where what is not whole yet begins. */
  #take(text: string): number {
    let at = 0;
    for (;;) {
      if (this.#skipTo !== null) {
        const end = text.indexOf(this.#skipTo, at);
        if (end < 0) return this.#passTo(text, Math.max(at, text.length - this.#skipTo.length + 1));
        at = end + this.#skipTo.length;
        this.#skipTo = null;
      }
      const open = text.indexOf("<", at);
      if (open < 0) return this.#passTo(text, text.length);
      this.#passTo(text, open);
      const end = this.#markup(text, open);
      if (end !== INCOMPLETE) at = end;
      else if (text.length - open <= LONGEST_TAG) return open;
      else at = this.#tooLong(text, open);
    }
  }

  #passTo(text: string, at: number): number {
    while (this.#nextBreak >= 0 && this.#nextBreak < at) {
      this.#line += 1;
      this.#nextBreak = text.indexOf("\n", this.#nextBreak + 1);
    }
    return at;
  }

  #tooLong(text: string, open: number): number {
    this.#broken("too_long", text.slice(open, open + SHOWN));
    // A document type without an end: its declarations are passed over one by one.
    if (!text.startsWith("<!", open)) this.#skipTo = ">";
    return open + 1;
  }

  #markup(text: string, open: number): number {
    const code = text.charCodeAt(open + 1);
    if (code === 33) return this.#declaration(text, open);
    if (code === 63) return this.#skip("?>", open + 2);
    if (code === 47) return this.#endTag(text, open);
    if (Number.isNaN(code)) return INCOMPLETE;
    return isNameStart(code) ? this.#startTag(text, open) : open + 1;
  }

  #skip(to: string, from: number): number {
    this.#skipTo = to;
    return from;
  }

  #declaration(text: string, open: number): number {
    if (text.startsWith("<!--", open)) return this.#skip("-->", open + 4);
    if (text.startsWith("<![CDATA[", open)) return this.#skip("]]>", open + 9);
    if (text.startsWith("<!DOCTYPE", open)) return doctypeEnd(text, open + 9);
    if (text.length - open < KIND_SHOWS && text.indexOf(">", open) < 0) return INCOMPLETE;
    return this.#skip(">", open + 2);
  }

  #endTag(text: string, open: number): number {
    const end = text.indexOf(">", open);
    if (end < 0) return INCOMPLETE;
    this.#taker.close(text.slice(open + 2, end).trim());
    return end + 1;
  }

  #startTag(text: string, open: number): number {
    const end = this.#startTagEnd(text, open + 1);
    if (end === INCOMPLETE) return INCOMPLETE;
    if (text.charCodeAt(end) === 60) {
      this.#broken("not_a_record", text.slice(open, Math.min(end, open + SHOWN)));
      return end;
    }
    if (end - open > LONGEST_TAG) this.#broken("too_long", text.slice(open, open + SHOWN));
    else this.#open(text.slice(open + 1, end));
    return end + 1;
  }

  /** Nearly every tag ends with a closed double quote: then no character has to be looked at. */
  #startTagEnd(text: string, from: number): number {
    const end = text.indexOf(">", from);
    if (end < 0) return text.indexOf("<", from) < 0 ? INCOMPLETE : startTagEnd(text, from);
    if (this.#nextApostrophe >= 0 && this.#nextApostrophe < from)
      this.#nextApostrophe = text.indexOf("'", from);
    const apostrophe = this.#nextApostrophe >= 0 && this.#nextApostrophe < end;
    const plain = !apostrophe && closesQuote(text, end) && text.lastIndexOf("<", end) < from;
    return plain ? end : startTagEnd(text, from);
  }

  #open(inside: string) {
    const selfClosed = inside.endsWith("/");
    const name = inside.slice(0, nameEnd(inside));
    this.#taker.open({ name, line: this.#line, source: inside, selfClosed });
    if (selfClosed) this.#taker.close(name);
  }

  #broken(why: "too_long" | "not_a_record" | "broken_file", found: string) {
    this.#taker.broken(this.#line, why, found.slice(0, SHOWN));
  }
}

/** The ">" that ends a start tag; a "<" that may not stand in one; `INCOMPLETE`. */
function startTagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 60) return at;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at;
    else if (code === 34 || code === 39) quote = code;
  }
  return INCOMPLETE;
}

/** A double quote before the end that cannot be the one that opens a value. */
function closesQuote(text: string, end: number): boolean {
  const quote = text.charCodeAt(end - 1) === 47 ? end - 2 : end - 1;
  const before = text.charCodeAt(quote - 1);
  return text.charCodeAt(quote) === 34 && before > 32 && before !== 61;
}

function nameEnd(inside: string): number {
  for (let at = 0; at < inside.length; at++) {
    const code = inside.charCodeAt(at);
    if (code <= 32 || code === 47) return at;
  }
  return inside.length;
}

function isNameStart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code > 127
  );
}
