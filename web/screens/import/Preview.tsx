// What is in the file, and what would change? Everything is shown before anything is added.
import type { NameMeaning } from "@dorsal/engine";
import { doubtSentence, importCounts, importTitle, refusedRecordSentence, unitSentence } from "@dorsal/words";
import { useEffect } from "react";
import { Button } from "../../parts/Button.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useJournal } from "../../state/use-journal.ts";
import css from "./Import.module.css";
import { markPainted } from "./import-marks.ts";
import { NameList } from "./names/NameList.tsx";
import { isSure } from "./names/name-words.ts";
import { Sentences } from "./Sentences.tsx";
import { Totals } from "./totals/Totals.tsx";
import type { Brought, ReadFile } from "./use-import.ts";
import { usePreview } from "./use-preview.ts";

export interface PreviewProps {
  readonly read: ReadFile;
  readonly onAdded: (brought: Brought) => void;
  readonly onStop: () => void;
}

export function Preview({ read, onAdded, onStop }: PreviewProps) {
  const { report, history, file } = read;
  const unit = useJournal((state) => state.unit);
  const { plan, names, say, add, trouble, adding } = usePreview(read, onAdded);
  useEffect(() => markPainted("file-chosen", "preview-shown"), []);
  const isNothingNew = plan.events.length === 0;
  return (
    <div className={css.page}>
      <PageHeader title="Look it over" over={file.name} />
      <p>{importTitle(report)}</p>
      <ul className={css.facts}>
        <Fact
          count={plan.newWorkouts.length}
          what={plan.newWorkouts.length === 1 ? "new workout" : "new workouts"}
        />
        <Fact count={plan.changedWorkouts.length} what="changed" />
        <Fact count={plan.knownWorkouts.length} what="already here" />
      </ul>
      {isNothingNew && <p>Your log already holds everything in this file.</p>}
      <section className={css.part}>
        <h2>What was read</h2>
        <ul className={css.counts}>
          {importCounts(report).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className={css.quiet}>{unitSentence(report.unit)}</p>
        <Sentences
          title="Not imported"
          of={report.refusedCount}
          sentences={report.refused.map(refusedRecordSentence)}
        />
        <Sentences
          title="Kept, but look"
          of={report.suspiciousCount}
          sentences={report.suspicious.map(doubtSentence)}
        />
      </section>
      <Totals exercises={report.exercises} history={history} unit={unit} />
      {names.length > 0 && (
        <section className={css.part}>
          <h2>What the names mean</h2>
          <p>{namesWords(names.map(({ meaning }) => meaning))}</p>
          <NameList names={names} onSay={say} />
        </section>
      )}
      <Trouble sentence={trouble} />
      {isNothingNew ? (
        <Button kind="primary" wide onClick={onStop}>
          Done
        </Button>
      ) : (
        <>
          <div className={css.docked}>
            <Button kind="primary" wide disabled={adding} onClick={add}>
              {adding ? "Adding" : "Add to my log"}
            </Button>
          </div>
          <Button wide disabled={adding} onClick={onStop}>
            Leave it
          </Button>
        </>
      )}
    </div>
  );
}

function Fact({ count, what }: { readonly count: number; readonly what: string }) {
  return (
    <li data-none={count === 0}>
      <strong>{count.toLocaleString("en-GB")}</strong> <span>{what}</span>
    </li>
  );
}

function namesWords(meanings: readonly NameMeaning[]): string {
  const unsure = meanings.filter((meaning) => !isSure(meaning)).length;
  if (unsure === 0) return "Every name was recognised. Tap one to correct it, now or later.";
  return `${unsure} of ${meanings.length} ${unsure === 1 ? "is" : "are"} not sure. Tap one to say what it is, now or later; it then holds for every import.`;
}
