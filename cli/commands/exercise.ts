// `exercise`: the page of one exercise, as text or as the catalogue's facts in JSON.
import { loadCatalog } from "@dorsal/content";
import { Command } from "commander";
import { suggestion } from "../nearest.ts";
import { BadUse, type Terminal } from "../terminal.ts";
import { exerciseText } from "../text/exercise-text.ts";

export function exerciseCommand(terminal: Terminal): Command {
  return new Command("exercise")
    .description("Show one exercise: muscles, kit, ladder, and how to do it.")
    .argument("<id>", "the exercise's id, such as pull_up")
    .option("--json", "print its facts as JSON")
    .action((id: string, options: { readonly json?: true }) => {
      const catalog = loadCatalog();
      // "constructor" is no exercise, though every object has one.
      const exercise = Object.hasOwn(catalog.exercises, id) ? catalog.exercises[id] : undefined;
      if (!exercise) {
        const hint = suggestion(id, Object.keys(catalog.exercises)) || " `library` lists them all.";
        throw new BadUse(`There is no exercise ${id}.${hint}`);
      }
      const prose = catalog.prose[id];
      const facts = prose ? { ...exercise, prose } : exercise;
      terminal.write(options.json ? `${JSON.stringify(facts, null, 2)}\n` : exerciseText(exercise, catalog));
    });
}
