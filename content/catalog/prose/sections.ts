// Is a page whole? It has the sections of its kind, in order, none empty.
import type { Report } from "../page/fields.ts";
import { listItems, paragraphs, type Section } from "../page/markdown.ts";

/** True where the sections are these; otherwise the first that is not is reported. */
export function inOrder(found: readonly Section[], headings: readonly string[], report: Report): boolean {
  const wrong = headings.findIndex((heading, index) => found[index]?.heading !== heading);
  if (wrong < 0 && found.length === headings.length) return true;
  const expected = wrong < 0 ? "the end of the page" : `## ${headings[wrong]}`;
  const at = found[wrong < 0 ? headings.length : wrong] ?? found.at(-1);
  report(at?.line ?? 1, `expected ${expected} here (the sections are ${headings.join(", ")})`);
  return false;
}

export function readText(section: Section, report: Report): string {
  const text = paragraphs(section.lines);
  if (text === "") report(section.line, `"${section.heading}" is empty`);
  return text;
}

export function readList(section: Section, report: Report): readonly string[] {
  const items = listItems(section.lines);
  if (items === null) report(section.line, `"${section.heading}" must be a list`);
  else if (items.length === 0) report(section.line, `"${section.heading}" is empty`);
  return (items ?? []).map(({ text }) => text);
}

/** Steps are numbered, because their order matters. */
export function readSteps(section: Section, report: Report): readonly string[] {
  for (const [index, { marker, line }] of (listItems(section.lines) ?? []).entries()) {
    if (marker !== `${index + 1}.`) report(line, `expected step "${index + 1}.", found "${marker}"`);
  }
  return readList(section, report);
}
