// Where does a broken JSON text break? Engines tell it differently or not at all, so the text is read once more, without
// building anything and without recursion.

type Expected = "value" | "value or ]" | "name" | "name or }" | ":" | ", or end" | "nothing more";

const QUOTE = 34;
const BACKSLASH = 92;
const FIRST_PRINTABLE = 32;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Index of the first character that cannot stand where it stands; the length of the text where it ends too early; -1 for none. */
export function jsonFaultAt(text: string): number {
  const open: ("[" | "{")[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    at = afterBlank(text, at);
    if (at >= text.length) return expected === "nothing more" ? -1 : text.length;
    const next = step(text, at, { expected, inside: open.at(-1) });
    if (next === null) return at;
    if (next.fault !== undefined) return next.fault;
    if (next.opens) open.push(next.opens);
    if (next.closes) open.pop();
    at = next.end;
    expected = next.ends && open.length === 0 ? "nothing more" : next.expected;
  }
}

interface Place {
  readonly expected: Expected;
  readonly inside: "[" | "{" | undefined;
}

interface Step {
  /** Where the next token may begin. */
  readonly end: number;
  /** What is wrong within a string. */
  readonly fault?: number;
  readonly expected: Expected;
  /** A value is complete. */
  readonly ends?: boolean;
  readonly opens?: "[" | "{";
  readonly closes?: boolean;
}

function step(text: string, at: number, { expected, inside }: Place): Step | null {
  const char = text.charAt(at);
  const end = at + 1;
  switch (expected) {
    case ":":
      return char === ":" ? { end, expected: "value" } : null;
    case "name":
    case "name or }":
      if (char === "}" && expected === "name or }") return closed(end);
      return char === '"' ? { ...string(text, at), expected: ":" } : null;
    case ", or end":
      if (char === ",") return { end, expected: inside === "{" ? "name" : "value" };
      return char === (inside === "{" ? "}" : "]") ? closed(end) : null;
    case "value":
    case "value or ]":
      if (char === "]" && expected === "value or ]") return closed(end);
      return value(text, at);
    default:
      return null;
  }
}

function value(text: string, at: number): Step | null {
  const char = text.charAt(at);
  if (char === "{") return { end: at + 1, expected: "name or }", opens: "{" };
  if (char === "[") return { end: at + 1, expected: "value or ]", opens: "[" };
  if (char === '"') return { ...string(text, at), expected: ", or end", ends: true };
  WORD.lastIndex = at;
  return WORD.test(text) ? { end: WORD.lastIndex, expected: ", or end", ends: true } : null;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** A string ends at its quote; a raw line break or a strange escape before that is the fault. */
function string(text: string, from: number): Pick<Step, "end" | "fault"> {
  for (let at = from + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) return { end: at + 1 };
    if (char < FIRST_PRINTABLE) return { end: at, fault: at };
    if (char !== BACKSLASH) continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return { end: at, fault: at };
    at = ESCAPE.lastIndex - 1;
  }
  return { end: text.length, fault: text.length };
}

function closed(end: number): Step {
  return { end, expected: ", or end", ends: true, closes: true };
}

function afterBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \n\r\t".includes(text.charAt(at))) at += 1;
  return at;
}

/** Index after the quote that closes the string; -1 where none does. */
function jsonStringEnd(text: string, from: number): number {
  for (let close = text.indexOf('"', from + 1); close >= 0; close = text.indexOf('"', close + 1)) {
    let slashes = 0;
    while (text.charCodeAt(close - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return close + 1;
  }
  return -1;
}

/** Index of the first bracket that opens a level below `deepest`; -1 for none. */
export function jsonTooDeepAt(text: string, deepest: number): number {
  let depth = 0;
  if (text.length <= deepest) return -1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) {
      const end = jsonStringEnd(text, at);
      if (end < 0) return -1;
      at = end - 1;
    } else if (char === 91 || char === 123) {
      depth += 1;
      if (depth > deepest) return at;
    } else if (char === 93 || char === 125) depth -= 1;
  }
  return -1;
}
