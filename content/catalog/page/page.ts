// How is a content file taken apart? Facts stand in YAML (between two --- lines, or the whole of a .yaml file),
// words in Markdown below them; every part keeps the line that it came from.
import { isMap } from "yaml";
import { Fields, type Report } from "./fields.ts";
import { readYaml } from "./read-yaml.ts";

export interface ContentFile {
  /** Relative to content/, with forward slashes: "exercises/pull_up.md". */
  readonly path: string;
  readonly text: string;
}

export interface Line {
  readonly text: string;
  readonly number: number;
}

export interface Page {
  readonly facts: Fields;
  readonly body: readonly Line[];
}

const FENCE = "---";

/** A Markdown page with front matter; null once its problem is reported. */
export function openPage(text: string, report: Report): Page | null {
  const lines = linesOf(text);
  if (lines[0]?.text !== FENCE) {
    report(1, "the file must open with its facts between two --- lines");
    return null;
  }
  const end = lines.findIndex((line, index) => index > 0 && line.text === FENCE);
  if (end < 0) {
    report(1, "the --- line that closes the facts is missing");
    return null;
  }
  const head = lines.slice(1, end).map((line) => line.text);
  const facts = readFacts(head.join("\n"), 2, report);
  return facts && { facts, body: lines.slice(end + 1) };
}

/** A file of facts whose texts are read by people too: its lines are its body. */
export function openSheet(text: string, report: Report): Page | null {
  const facts = openTable(text, report);
  return facts && { facts, body: linesOf(text) };
}

/** A file that is nothing but facts; null once its problem is reported. */
export function openTable(text: string, report: Report): Fields | null {
  return readFacts(text, 1, report);
}

function linesOf(text: string): readonly Line[] {
  return text.split(/\r?\n/).map((line, index) => ({ text: line, number: index + 1 }));
}

function readFacts(yaml: string, firstLine: number, report: Report): Fields | null {
  const { document, lines } = readYaml(yaml);
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) report(lineAt(error.pos[0]), `not readable: ${error.message}`);
  if (document.errors.length > 0) return null;
  if (!isMap(document.contents)) {
    report(firstLine, "facts are written as `name: value`, one a line");
    return null;
  }
  return new Fields(document.contents, { lineAt, report });
}
