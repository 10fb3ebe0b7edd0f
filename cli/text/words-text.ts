// How do written pages look in a terminal? Links and emphasis become their words, blocks become paragraphs and lists.
import type { Block, Catalog } from "@dorsal/content";
import { bullets, heading, paragraph } from "./page.ts";

/** Links, emphasis and citations: "[Dead hang](exercise:dead_hang)" is "Dead hang". */
export function plain(markdown: string): string {
  return markdown
    .replaceAll("**", "")
    .replace(/\[([^\]@][^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s*\[@[^\]]*\]/g, "")
    .replaceAll("\n", " ");
}

export function numbered(steps: readonly string[]): readonly string[] {
  return steps.map((step, index) => paragraph(plain(step), `${index + 1}.`.padStart(4).padEnd(5)));
}

export function blocksText(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if ("text" in block) {
      return block.kind === "heading" ? [heading(block.text)] : ["", paragraph(plain(block.text))];
    }
    return block.kind === "steps" ? numbered(block.items) : bullets(block.items.map(plain));
  });
}

export function sourcesText(ids: readonly string[], { sources }: Catalog): readonly string[] {
  if (ids.length === 0) return [];
  const lines = ids.flatMap((id) => {
    const source = sources[id];
    return source ? [[source.authors, source.year, source.title].filter((one) => one !== "").join(". ")] : [];
  });
  return [heading("Sources"), ...bullets(lines)];
}
