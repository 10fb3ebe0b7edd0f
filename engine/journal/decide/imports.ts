// May an import be taken back, a name explained? Imports themselves are facts of a file and enter the log as such.
import { ok, refuse } from "../../training/result.ts";
import type { DataOf } from "../events.ts";
import type { Decision } from "../refusals.ts";
import type { JournalState } from "../state.ts";

export function decideUndoImport({ imported }: JournalState, { importId }: DataOf<"ImportUndone">): Decision {
  if (imported.undone.includes(importId)) return refuse({ why: "import_already_undone", importId });
  const isKnown = (fact: { readonly importId: string }) => fact.importId === importId;
  const known =
    imported.imports.some(isKnown) || imported.workouts.some(({ versions }) => versions.some(isKnown));
  if (!known) return refuse({ why: "import_unknown", importId });
  return ok([{ type: "ImportUndone", data: { importId } }]);
}

/** A name may be explained before any file with it was imported; said twice the same, it is one fact. */
export function decideExplainName({ imported }: JournalState, said: DataOf<"NameExplained">): Decision {
  if (said.name.trim() === "") return refuse({ why: "name_blank" });
  const before = Object.hasOwn(imported.explainedNames, said.name)
    ? imported.explainedNames[said.name]
    : undefined;
  const same = before?.exercise === said.exercise && before.groups.join() === said.groups.join();
  return ok(same ? [] : [{ type: "NameExplained", data: said }]);
}
