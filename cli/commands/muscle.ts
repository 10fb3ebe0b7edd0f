// `muscle`: the page of one muscle, as text or as JSON.
import { loadCatalog } from "@dorsal/content";
import { Command } from "commander";
import type { Terminal } from "../terminal.ts";
import { muscleText } from "../text/muscle-text.ts";
import { found } from "./found.ts";

export function muscleCommand(terminal: Terminal): Command {
  return new Command("muscle")
    .description("Show one muscle: where it runs, what it does, what trains it.")
    .argument("<id>", "the muscle's id, such as rhomboids")
    .option("--json", "print its facts and its page as JSON")
    .action((id: string, options: { readonly json?: true }) => {
      const catalog = loadCatalog();
      const muscle = found("muscle", id, catalog.muscles);
      const page = catalog.musclePages[id];
      const facts = page ? { ...muscle, page } : muscle;
      terminal.write(options.json ? `${JSON.stringify(facts, null, 2)}\n` : muscleText(muscle, catalog));
    });
}
