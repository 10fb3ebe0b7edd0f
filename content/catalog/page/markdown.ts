// How are the words of a page written? The small part of Markdown that pages use: `## ` headings, paragraphs,
// `- ` and `1. ` lists. Emphasis and links stay in the text for whoever shows it.
import type { Line } from "./page.ts";

export interface Section {
  readonly heading: string;
  readonly line: number;
  readonly lines: readonly Line[];
}

const HEADING = /^## +(.+?)\s*$/;
const LIST_ITEM = /^(-|\d+\.) +(.*)$/;

/** Sections in order; what stands before the first heading is a section without a heading. */
export function sections(body: readonly Line[]): readonly Section[] {
  const found: { heading: string; line: number; lines: Line[] }[] = [];
  for (const line of body) {
    const heading = HEADING.exec(line.text)?.[1];
    if (heading !== undefined) found.push({ heading, line: line.number, lines: [] });
    else if (found.length > 0) found.at(-1)?.lines.push(line);
    else if (line.text.trim() !== "") found.push({ heading: "", line: line.number, lines: [line] });
  }
  return found;
}

/** Running text: lines joined, paragraphs parted by an empty line. */
export function paragraphs(lines: readonly Line[]): string {
  const text = lines.map((line) => line.text.trim()).join("\n");
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replaceAll("\n", " "))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

export interface ListItem {
  /** "-" or "1." */
  readonly marker: string;
  readonly text: string;
  readonly line: number;
}

/** The items of a list, in order; an indented line carries on the item above it. Null where the text is no list. */
export function listItems(lines: readonly Line[]): readonly ListItem[] | null {
  const items: ListItem[] = [];
  for (const { text, number } of lines) {
    const [, marker, words] = LIST_ITEM.exec(text) ?? [];
    const above = items.at(-1);
    if (marker !== undefined && words !== undefined) items.push({ marker, text: words.trim(), line: number });
    else if (/^\s+\S/.test(text) && above)
      items.splice(-1, 1, { ...above, text: `${above.text} ${text.trim()}` });
    else if (text.trim() !== "") return null;
  }
  return items;
}
