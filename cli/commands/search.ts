// `search`: what the library has on these words, best first.
import { type Hit, libraryIndex, loadCatalog, searchLibrary } from "@dorsal/content";
import { Command } from "commander";
import { BadUse, type Terminal } from "../terminal.ts";
import { paragraph } from "../text/page.ts";

/** As many as a screen shows; `--json` has them all (design choice). */
const MOST_SHOWN = 12;

export function searchCommand(terminal: Terminal): Command {
  return new Command("search")
    .description("Search exercises, muscles, articles and questions.")
    .argument("<words...>", "what to look for; typos are forgiven")
    .option("--json", "print all hits as JSON")
    .action((words: readonly string[], options: { readonly json?: true }) => {
      const query = words.join(" ");
      const hits = searchLibrary(libraryIndex(loadCatalog()), query);
      if (hits.length === 0 && !options.json) throw new BadUse(`Nothing is found for "${shown(query)}".`);
      terminal.write(options.json ? `${JSON.stringify(hits, null, 2)}\n` : hitsText(hits));
    });
}

/** Enough to recognise it (design choice). */
const SHOWN_LETTERS = 60;

function shown(query: string): string {
  return query.length > SHOWN_LETTERS ? `${query.slice(0, SHOWN_LETTERS)}…` : query;
}

function hitsText(hits: readonly Hit[]): string {
  const lines = hits.slice(0, MOST_SHOWN).map(({ kind, id, title, excerpt }) => {
    const about = excerpt === "" ? [] : [paragraph(excerpt, "    ")];
    return [`${title} (${kind} ${id})`, ...about].join("\n");
  });
  return `${lines.join("\n")}\n`;
}
