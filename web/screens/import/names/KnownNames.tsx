// What do the names of other apps mean here? Every name of the imports that stand, to be corrected at any time.
import { importedWorkouts, type JournalState, meaningOf, type NameMeaning } from "@dorsal/engine";
import { useMemo } from "react";
import { useNames } from "../../../parts/names.ts";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { explainName } from "../../../state/actions/history.ts";
import { useJournal, useJournalStore } from "../../../state/use-journal.ts";
import css from "../Import.module.css";
import { NameList } from "./NameList.tsx";
import type { NamedInFile } from "./name-words.ts";

export function KnownNames() {
  const journal = useJournalStore();
  const imported = useJournal<JournalState["imported"]>((state) => state.imported);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names change with what was imported, and only then.
  const names = useMemo(() => namedIn(journal.state()), [imported]);
  const { run, trouble } = useAction(useNames());
  if (names.length === 0) return null;
  const say = ({ name, exercise, groups }: NameMeaning) => {
    run(explainName(journal, { name, exercise, groups }));
  };
  return (
    <section className={css.part}>
      <h2>What the names mean</h2>
      <Trouble sentence={trouble} />
      <NameList names={names} onSay={say} />
    </section>
  );
}

function namedIn(state: JournalState): readonly NamedInFile[] {
  const sets = new Map<string, number>();
  for (const { entries } of importedWorkouts(state)) {
    for (const entry of entries) sets.set(entry.name, (sets.get(entry.name) ?? 0) + entry.sets.length);
  }
  return [...sets].map(([name, count]) => ({
    meaning: meaningOf(state, name) ?? unknown(name),
    sets: count,
  }));
}

function unknown(name: string): NameMeaning {
  return { name, exercise: null, groups: [], confidence: 0 };
}
