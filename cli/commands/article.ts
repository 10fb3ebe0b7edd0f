// `article` and `question`: what is written, as text or as JSON; without an id, the list of what there is.
import { type Article, type Catalog, loadCatalog, type Question } from "@dorsal/content";
import { Command } from "commander";
import type { Terminal } from "../terminal.ts";
import { paragraph } from "../text/page.ts";
import { blocksText, sourcesText } from "../text/words-text.ts";
import { found } from "./found.ts";

interface Written {
  readonly kind: "article" | "question";
  readonly description: string;
  readonly entries: (catalog: Catalog) => Readonly<Record<string, Article | Question>>;
}

export function articleCommand(terminal: Terminal): Command {
  const description = "Show one article, or list them all.";
  return writtenCommand(terminal, { kind: "article", description, entries: ({ articles }) => articles });
}

export function questionCommand(terminal: Terminal): Command {
  const description = "Show the answer to a question that people ask, or list the questions.";
  return writtenCommand(terminal, { kind: "question", description, entries: ({ questions }) => questions });
}

function writtenCommand(terminal: Terminal, { kind, description, entries }: Written): Command {
  return new Command(kind)
    .description(description)
    .argument("[id]", `the ${kind}'s id; without it all are listed`)
    .option("--json", "print JSON")
    .action((id: string | undefined, options: { readonly json?: true }) => {
      const catalog = loadCatalog();
      const all = entries(catalog);
      const asked = id === undefined ? Object.values(all) : found(kind, id, all);
      const text = () => ("length" in asked ? listText(asked) : pageText(asked, catalog));
      terminal.write(options.json ? `${JSON.stringify(asked, null, 2)}\n` : text());
    });
}

function titleOf(entry: Article | Question): string {
  return "title" in entry ? entry.title : entry.question;
}

function listText(entries: readonly (Article | Question)[]): string {
  return entries.map((entry) => `${paragraph(titleOf(entry), entry.id.padEnd(34))}\n`).join("");
}

function pageText(entry: Article | Question, catalog: Catalog): string {
  const lead = "summary" in entry ? ["", paragraph(entry.summary)] : [];
  const lines = [
    titleOf(entry),
    ...lead,
    ...blocksText(entry.blocks),
    ...sourcesText(entry.sources, catalog),
  ];
  return `${lines.join("\n")}\n`;
}
