// `imports` and `names`: what came along from other apps, taken back as it came; what a name means, said once for all.
import { type Catalog, loadCatalog } from "@dorsal/content";
import { type Command as Ask, decide, type JournalState, type NameMeaning } from "@dorsal/engine";
import { appName, counted, refusalSentence } from "@dorsal/words";
import { Command } from "commander";
import { suggestion } from "../nearest.ts";
import { type Journal, withJournal } from "../store/journal.ts";
import { BadUse, type Terminal } from "../terminal.ts";
import { namesFrom } from "../text/names.ts";
import { row } from "../text/page.ts";

export function importsCommand(terminal: Terminal): Command {
  return new Command("imports")
    .description("List what came along from other apps, or take an import back.")
    .option("--undo <id>", "take this import back, as a whole")
    .option("--json", "print the list as JSON")
    .action(({ undo, json }: { undo?: string; json?: true }) => {
      withJournal(terminal, (journal) => {
        if (undo === undefined) list(journal.state, json === true, terminal);
        else {
          perform(journal, { type: "UndoImport", data: { importId: undo } });
          terminal.write("The import was taken back. Nothing of it counts any more.\n");
        }
      });
    });
}

function list({ imported }: JournalState, asJson: boolean, terminal: Terminal): void {
  const standing = imported.imports.map((one) => ({
    ...one,
    undone: imported.undone.includes(one.importId),
  }));
  if (asJson) terminal.write(`${JSON.stringify(standing, null, 2)}\n`);
  else if (standing.length === 0) terminal.write("Nothing was imported yet.\n");
  else for (const one of standing) terminal.write(`${importLine(one)}\n`);
}

type Standing = JournalState["imported"]["imports"][number] & { readonly undone: boolean };

function importLine({ importId, importedAt, app, fileName, workouts, sets, undone }: Standing): string {
  const what = `${counted(workouts, "workout")}, ${counted(sets, "set")} from ${appName(app as Parameters<typeof appName>[0])}, ${fileName}`;
  return `${importId}  ${importedAt.slice(0, 10)}  ${what}${undone ? " (taken back)" : ""}`;
}

export function namesCommand(terminal: Terminal): Command {
  return new Command("names")
    .description("List what the names in imported files mean, or correct one for all time.")
    .option("--explain <name=exercise>", 'what a name means: "Lat Row=dumbbell_row", or "Name=own"')
    .option("--json", "print the list as JSON")
    .action(({ explain, json }: { explain?: string; json?: true }) => {
      withJournal(terminal, (journal) => {
        if (explain === undefined) listNames(journal.state, json === true, terminal);
        else explained(explain, journal, terminal);
      });
    });
}

const COLUMNS = [{ width: 46 }, { width: 44 }, { width: 8, align: "right" }] as const;

function listNames({ imported }: JournalState, asJson: boolean, terminal: Terminal): void {
  const all = Object.values({ ...imported.guessedNames, ...imported.explainedNames });
  const names: readonly NameMeaning[] = all.toSorted((a, b) => a.confidence - b.confidence);
  if (asJson) terminal.write(`${JSON.stringify(names, null, 2)}\n`);
  else if (names.length === 0) terminal.write("Nothing was imported yet, so there are no names.\n");
  else for (const one of names) terminal.write(`${nameLine(one)}\n`);
}

function nameLine({ name, exercise, groups, confidence }: NameMeaning): string {
  const own = groups.length === 0 ? "your own" : `your own, for ${groups.join(", ")}`;
  const sure = confidence === 1 ? "you said" : `${Math.round(100 * confidence)} %`;
  return row([name, exercise ?? own, sure], COLUMNS);
}

function explained(text: string, journal: Journal, terminal: Terminal): void {
  const at = text.lastIndexOf("=");
  const name = text.slice(0, at).trim();
  const id = text.slice(at + 1).trim();
  const catalog = loadCatalog();
  if (at < 1 || id === "") throw new BadUse('Say it like "Lat Row=dumbbell_row", or "Lat Row=own".');
  if (id !== "own" && !Object.hasOwn(catalog.exercises, id)) {
    throw new BadUse(`There is no exercise ${id}.${suggestion(id, Object.keys(catalog.exercises))}`);
  }
  const groups = id === "own" ? (journal.state.imported.guessedNames[name]?.groups ?? []) : [];
  perform(
    journal,
    { type: "ExplainName", data: { name, exercise: id === "own" ? null : id, groups } },
    catalog,
  );
  terminal.write(`${name} means ${id === "own" ? "an exercise of your own" : id}, in every import.\n`);
}

function perform(journal: Journal, ask: Ask, catalog: Catalog = loadCatalog()): void {
  const decision = decide(journal.state, ask);
  if (!decision.ok) throw new BadUse(refusalSentence(decision.refusal, namesFrom(catalog)));
  journal.record(decision.value);
}
