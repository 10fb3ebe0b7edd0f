// `library`: every exercise of the catalogue, as a table by kind of movement or as JSON.
import { loadCatalog } from "@dorsal/content";
import { Command } from "commander";
import type { Terminal } from "../terminal.ts";
import { libraryText } from "../text/library-text.ts";

export function libraryCommand(terminal: Terminal): Command {
  return new Command("library")
    .description("List all exercises by kind of movement.")
    .option("--json", "print an array of all exercises with their facts")
    .action((options: { readonly json?: true }) => {
      const catalog = loadCatalog();
      const exercises = Object.values(catalog.exercises);
      terminal.write(options.json ? `${JSON.stringify(exercises, null, 2)}\n` : libraryText(exercises));
    });
}
