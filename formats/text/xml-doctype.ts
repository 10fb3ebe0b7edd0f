// Where does a document type end? Quotes, brackets and comments are heeded, declarations are not read: some exports of
// health data have broken ones.

/** After its ">"; -1 where the text ends before. `from` is after "<!DOCTYPE". */
export function doctypeEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === ">" && depth === 0) return at + 1;
    if (char === "[") depth += 1;
    if (char === "]") depth -= 1;
    const closing = char === '"' || char === "'" ? char : text.startsWith("<!--", at) ? "-->" : null;
    if (closing === null) at += 1;
    else {
      const end = text.indexOf(closing, at + (closing === "-->" ? 4 : 1));
      if (end < 0) return -1;
      at = end + closing.length;
    }
  }
  return -1;
}
