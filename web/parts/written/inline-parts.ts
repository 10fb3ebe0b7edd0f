// What is in a line of written text? Words, strong words, links to other pages, and citations:
// **bold**, [name](exercise:id) (or muscle, article, question), [@source] and [@one; @other].

export type LinkKind = "exercise" | "muscle" | "article" | "question";

export type InlinePart =
  | { readonly kind: "words" | "strong"; readonly text: string }
  | { readonly kind: LinkKind; readonly text: string; readonly id: string }
  | { readonly kind: "citation"; readonly sources: readonly string[] };

const MARKED =
  /\s*\[(?<cited>@[a-z0-9_]+(?:\s*;\s*@[a-z0-9_]+)*)\]|\[(?<name>[^\]]+)\]\((?<kind>exercise|muscle|article|question):(?<id>[a-z0-9_]+)\)|\*\*(?<strong>[^*]+)\*\*/g;

export function inlineParts(line: string): readonly InlinePart[] {
  const parts: InlinePart[] = [];
  let from = 0;
  for (const found of line.matchAll(MARKED)) {
    if (found.index > from) parts.push({ kind: "words", text: line.slice(from, found.index) });
    parts.push(marked(found.groups ?? {}));
    from = found.index + found[0].length;
  }
  if (from < line.length) parts.push({ kind: "words", text: line.slice(from) });
  return parts;
}

function marked({ cited, name, kind, id, strong }: Readonly<Record<string, string | undefined>>): InlinePart {
  if (cited !== undefined) return { kind: "citation", sources: cited.split(";").map(sourceId) };
  if (name !== undefined && id !== undefined) return { kind: kind as LinkKind, text: name, id };
  return { kind: "strong", text: strong ?? "" };
}

function sourceId(mark: string): string {
  return mark.trim().slice(1);
}

/** Paragraphs are parted by an empty line; a single line break is a space. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}
