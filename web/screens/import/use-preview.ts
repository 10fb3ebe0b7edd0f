// What would this file change, and what do its names mean? As the log stands when it was read; added as one act, planned
// anew at that moment.
import type { JournalState, NameMeaning } from "@dorsal/engine";
import { explainedName, type ImportPlan, planImport } from "@dorsal/formats";
import { useMemo, useState } from "react";
import { useNames } from "../../parts/names.ts";
import { useAction } from "../../parts/use-action.ts";
import { addImport } from "../../state/actions/history.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import type { NamedInFile } from "./names/name-words.ts";
import type { Brought, ReadFile } from "./use-import.ts";

export interface PreviewOfImport {
  readonly plan: ImportPlan;
  readonly names: readonly NamedInFile[];
  readonly say: (meaning: NameMeaning) => void;
  readonly add: () => void;
  readonly adding: boolean;
  readonly trouble: string | null;
}

type Said = ReadonlyMap<string, NameMeaning>;

export function usePreview(read: ReadFile, onAdded: (brought: Brought) => void): PreviewOfImport {
  const journal = useJournalStore();
  const [said, setSaid] = useState<Said>(new Map());
  const [adding, setAdding] = useState(false);
  const { run, trouble } = useAction(useNames());
  const plan = useMemo(() => planned(read, journal.state()), [read, journal]);
  const names = useMemo(() => namesOf(read, journal.state(), said), [read, journal, said]);
  const add = async () => {
    performance.mark("import-confirmed");
    setAdding(true);
    const meanings = names.map(({ meaning }) => meaning);
    const added = await run(addImport(journal, { ...read, meanings, said: [...said.values()] }));
    setAdding(false);
    if (added !== null) onAdded(broughtBy(added.made, read));
  };
  const say = (meaning: NameMeaning) => setSaid((before) => new Map(before).set(meaning.name, meaning));
  return { plan, names, say, add, adding, trouble };
}

/** Only to be looked at: ids, moments and meanings come when it is added. */
function planned({ history, file, report }: ReadFile, state: JournalState): ImportPlan {
  return planImport({
    ...history,
    state,
    meanings: [],
    file: { app: report.app, fileName: file.name, refused: report.refusedCount },
    importId: "",
    importedAt: "",
  });
}

/** What a person said counts before what was guessed: just now, or in an earlier import. */
function namesOf({ report, meanings }: ReadFile, state: JournalState, said: Said): readonly NamedInFile[] {
  const guessed = new Map(meanings.map((meaning) => [meaning.name, meaning]));
  return report.exercises.flatMap(({ name, sets }) => {
    const before = explainedName(state.imported.explainedNames, name);
    const told = said.get(name) ?? before ?? guessed.get(name);
    return told === undefined ? [] : [{ meaning: { ...told, name }, sets }];
  });
}

interface Added {
  readonly importId: string;
  readonly plan: ImportPlan;
}

function broughtBy({ importId, plan }: Added, { file }: ReadFile): Brought {
  const told = [...plan.newWorkouts, ...plan.changedWorkouts];
  const sets = told.reduce(
    (sum, { entries }) => sum + entries.reduce((all, one) => all + one.sets.length, 0),
    0,
  );
  return {
    importId,
    fileName: file.name,
    newWorkouts: plan.newWorkouts.length,
    changedWorkouts: plan.changedWorkouts.length,
    knownWorkouts: plan.knownWorkouts.length,
    bodyMasses: plan.newBodyMasses.length,
    sets,
  };
}
