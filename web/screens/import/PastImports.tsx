// What was brought along so far? Each import with its day, app and counts; each can be taken back as a whole.
import { dayOf, type HistoryImported, type JournalState } from "@dorsal/engine";
import type { AppId } from "@dorsal/formats";
import { appName, counted } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { longDay } from "../../parts/day-words.ts";
import { useNames } from "../../parts/names.ts";
import { Sheet } from "../../parts/Sheet.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { undoImport } from "../../state/actions/history.ts";
import { useJournal, useJournalStore } from "../../state/use-journal.ts";
import css from "./Import.module.css";

export function PastImports() {
  const { imports, undone } = useJournal<JournalState["imported"]>((state) => state.imported);
  const [asked, setAsked] = useState<HistoryImported | null>(null);
  const journal = useJournalStore();
  const { run, trouble } = useAction(useNames());
  if (imports.length === 0) return null;
  const takeBack = async () => {
    if (asked && (await run(undoImport(journal, asked.importId)))) setAsked(null);
  };
  return (
    <section className={css.part}>
      <h2>Brought along so far</h2>
      <ul>
        {imports.toReversed().map((one) => (
          <li key={one.importId} className={css.past}>
            <span className={css.name}>
              {appName(one.app as AppId)} · {longDay(dayOf(one.importedAt))}
            </span>
            <span className={css.quiet}>{one.fileName}</span>
            <span className={css.quiet}>{countsOf(one)}</span>
            {undone.includes(one.importId) ? (
              <span className={css.quiet}>Taken back</span>
            ) : (
              <Button
                aria-label={`Take back ${one.fileName}, ${longDay(dayOf(one.importedAt))}`}
                onClick={() => setAsked(one)}
              >
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Sheet open={asked !== null} title="Take this import back?" onClose={() => setAsked(null)}>
        <p>
          {asked && countsOf(asked)} from {asked?.fileName} no longer count. Your own sessions stay, and the
          file can be chosen again.
        </p>
        <Trouble sentence={trouble} />
        <Button kind="danger" wide onClick={takeBack}>
          Take it back
        </Button>
      </Sheet>
    </section>
  );
}

function countsOf({ workouts, sets, refused }: HistoryImported): string {
  const behind = refused === 0 ? "" : `, ${counted(refused, "line")} not understood`;
  return `${counted(workouts, "workout")}, ${counted(sets, "set")}${behind}`;
}
