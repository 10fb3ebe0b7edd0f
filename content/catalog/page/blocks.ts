// How is an article taken apart? Headings (`## `), paragraphs, bullets (`- `) and numbered steps (`1. `), each text with
// the line that it begins on. Anything else that Markdown can do has no place on a page and is reported.
import type { Block } from "../words.ts";
import type { Report } from "./fields.ts";
import type { Line } from "./page.ts";

export interface PlacedText {
  readonly text: string;
  readonly line: number;
}

/** A heading or a paragraph has one text, a list has one per item. */
export interface PlacedBlock {
  readonly kind: Block["kind"];
  readonly texts: readonly PlacedText[];
}

type Kind = Block["kind"];

const OPENINGS: readonly (readonly [Kind, RegExp])[] = [
  ["heading", /^## +(\S.*)$/],
  ["bullets", /^- +(\S.*)$/],
  ["steps", /^\d+\. +(\S.*)$/],
];

/** Markdown that pages do not use, and what to write in its place. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^(#|#{3,}) /, "headings are written `## Heading`"],
  [/^\s+([-*+]|\d+\.) /, "a list in a list: write it as one list, or as a paragraph"],
  [/^[*+] /, "a bullet is written `- `"],
  [/^\s*\||!\[|^\s*>|^\s*```|<\/?[a-z]/i, "tables, pictures, quotes, code and HTML have no place on a page"],
];

export function readBlocks(body: readonly Line[]): readonly PlacedBlock[] {
  const blocks: { kind: Kind; texts: PlacedText[] }[] = [];
  let isOpen = false;
  for (const { text, number } of body) {
    const last = blocks.at(-1);
    const { kind, words } = opening(text);
    if (words === "") isOpen = false;
    else if (kind === "paragraph" && isOpen && last) carryOn(last.texts, words);
    else {
      const carriesOn = isList(kind) && last?.kind === kind;
      if (carriesOn) last.texts.push({ text: words, line: number });
      else blocks.push({ kind, texts: [{ text: words, line: number }] });
      isOpen = kind !== "heading";
    }
  }
  return blocks;
}

export function asBlock({ kind, texts }: PlacedBlock): Block {
  if (kind === "bullets" || kind === "steps") return { kind, items: texts.map(({ text }) => text) };
  return { kind, text: texts[0]?.text ?? "" };
}

/** What no page can show, at its line. */
export function checkMarks(body: readonly Line[], report: Report): void {
  let step = 0;
  for (const { text, number } of body) {
    const slip = REFUSED.find(([mark]) => mark.test(text))?.[1];
    if (slip) report(number, slip);
    const found = /^(\d+)\. /.exec(text)?.[1];
    if (found !== undefined) {
      step += 1;
      if (Number(found) !== step) report(number, `expected step "${step}.", found "${found}."`);
    } else if (/^\S/.test(text)) step = 0;
  }
}

function opening(text: string): { readonly kind: Kind; readonly words: string } {
  for (const [kind, opens] of OPENINGS) {
    const words = opens.exec(text)?.[1];
    if (words !== undefined) return { kind, words: words.trim() };
  }
  return { kind: "paragraph", words: text.trim() };
}

function isList(kind: Kind): boolean {
  return kind === "bullets" || kind === "steps";
}

function carryOn(texts: PlacedText[], words: string): void {
  const last = texts.at(-1);
  if (last) texts.splice(-1, 1, { ...last, text: `${last.text} ${words}` });
}
