// What is in a line of prose? Words, strong words, and links to other exercises: [name](exercise:id).

export type ProsePart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "exercise"; readonly text: string; readonly id: string };

const MARKED = /\[([^\]]+)\]\(exercise:([a-z0-9_]+)\)|\*\*([^*]+)\*\*/g;

export function proseParts(line: string): readonly ProsePart[] {
  const parts: ProsePart[] = [];
  let from = 0;
  for (const found of line.matchAll(MARKED)) {
    const [whole, name, id, strong] = found;
    if (found.index > from) parts.push({ kind: "words", text: line.slice(from, found.index) });
    if (name !== undefined && id !== undefined) parts.push({ kind: "exercise", text: name, id });
    else if (strong !== undefined) parts.push({ kind: "strong", text: strong });
    from = found.index + whole.length;
  }
  if (from < line.length) parts.push({ kind: "words", text: line.slice(from) });
  return parts;
}

/** Paragraphs are parted by an empty line; a single line break is a space. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}
