// How is a JSON file read? Whole, because its parts refer to each other; so it is bounded in length and depth, and what
// is broken is refused at the line where it breaks.
import type { FormatReader, ReadEnd } from "../reading/format.ts";
import type { RefusedRecord, Sink } from "../reading/sink.ts";
import { jsonFaultAt, jsonTooDeepAt } from "./json-fault.ts";

/** Characters at most: ten years of sets take some 30 million, and strings of JavaScript end near 536 million; design choice. */
export const LONGEST_JSON = 256 * 2 ** 20;

/** Levels at most: exports have about ten; deeper ones are made to exhaust memory. Design choice. */
const DEEPEST_JSON = 500;

export interface WholeJson {
  push(text: string): void;
  end(): ParsedJson;
}

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refused: RefusedRecord };

export function wholeJson(longest = LONGEST_JSON): WholeJson {
  let pieces: string[] = [];
  let length = 0;
  return {
    push(text) {
      length += text.length;
      if (length <= longest) pieces.push(text);
      else pieces = pieces.slice(0, 1);
    },
    end() {
      const text = pieces.join("");
      pieces = [];
      if (length <= longest) return parseJson(text);
      const found = `${length} characters, more than ${longest}: ${text.slice(0, 100)}`;
      return { ok: false, refused: { line: 1, why: "too_long", found } };
    },
  };
}

export function parseJson(text: string): ParsedJson {
  const tooDeep = jsonTooDeepAt(text, DEEPEST_JSON);
  if (tooDeep >= 0) return broken(text, tooDeep);
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return broken(text, jsonFaultAt(text));
  }
}

function broken(text: string, at: number): ParsedJson {
  const found = text.slice(Math.max(0, at - 60), at + 60);
  return { ok: false, refused: { line: lineAt(text, at), why: "not_json", found } };
}

function lineAt(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < place; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** A reader that takes the whole text and hands over its value. */
export function jsonReader(sink: Sink, read: (value: unknown) => ReadEnd): FormatReader {
  const json = wholeJson();
  return {
    wants: "text",
    push: json.push,
    end() {
      const parsed = json.end();
      if (parsed.ok) return read(parsed.value);
      sink.refuse(parsed.refused);
      return { dialect: "JSON that cannot be read", unit: { from: "nowhere", unit: null } };
    },
  };
}
