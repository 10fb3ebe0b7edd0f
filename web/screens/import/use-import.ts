// Where in bringing a file along are we? Choosing, reading, asking what the file does not say, looking it over, done.
import type { NameMeaning } from "@dorsal/engine";
import type { CollectedHistory, FileOutcome, LossReport, ReadOptions } from "@dorsal/formats";
import { unreadableFileSentence } from "@dorsal/words";
import { useEffect, useRef, useState } from "react";
import {
  forgetReader,
  isDorsalLog,
  prepareReader,
  type ReadHistory,
  type Reading,
  readInWorker,
} from "../../device/files.ts";
import { actionRefusalSentence } from "../../parts/action-refusal.ts";
import { useNames } from "../../parts/names.ts";
import { useCatalog } from "../../state/catalog.ts";
import { readClock } from "../../state/clock.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import { restoredWords } from "./restored-words.ts";

export interface ReadFile {
  readonly file: File;
  readonly report: LossReport;
  readonly history: CollectedHistory;
  readonly meanings: readonly NameMeaning[];
  /** What the person said of it before. */
  readonly said: Said;
}

type Said = Omit<ReadOptions, "today">;

export interface Brought {
  readonly importId: string;
  readonly fileName: string;
  readonly newWorkouts: number;
  readonly changedWorkouts: number;
  readonly knownWorkouts: number;
  readonly bodyMasses: number;
  readonly sets: number;
}

export type Step =
  | { readonly at: "choose"; readonly trouble: string | null; readonly said: string }
  | { readonly at: "reading"; readonly file: File; readonly bytes: number }
  | {
      readonly at: "columns";
      readonly file: File;
      readonly titles: readonly string[];
      readonly tried: boolean;
    }
  | { readonly at: "unit"; readonly read: ReadFile }
  | { readonly at: "preview"; readonly read: ReadFile }
  | { readonly at: "done"; readonly brought: Brought };

export interface Import {
  readonly step: Step;
  choose(file: File): void;
  /** Ends the reading, or leaves the preview: nothing was added. */
  stop(): void;
  /** Reads the file again in the unit that the person said. */
  readIn(unit: "kg" | "lb"): void;
  /** Reads a table whose columns the person named: our name -> the title in the file. */
  readColumns(columns: Readonly<Record<string, string>>): void;
  finish(brought: Brought): void;
}

const OUT_OF_REACH =
  "The device did not hand the file over. Nothing was changed. If it lies in a cloud, download it first, then choose it again.";
const READER_BROKE =
  "The reader stopped at something in this file that it did not expect. Nothing was changed. Export the file again from the other app and try once more.";

export function useImport(): Import {
  const [step, setStep] = useState<Step>({ at: "choose", trouble: null, said: "" });
  const journal = useJournalStore();
  const names = useNames();
  const catalog = useCatalog();
  const reading = useRef<Reading | null>(null);
  useEffect(() => {
    prepareReader(catalog);
    return () => {
      forgetReader();
      reading.current?.stop();
    };
  }, [catalog]);

  const refuse = (trouble: string) => setStep({ at: "choose", trouble, said: "" });
  const read = async (file: File, said: Said) => {
    setStep({ at: "reading", file, bytes: 0 });
    const onBytes = (bytes: number) => setStep({ at: "reading", file, bytes });
    const asked = { file, options: { ...said, today: readClock().today }, catalog, onBytes };
    reading.current = readInWorker(asked);
    const result = await reading.current.result.catch(() => "broken" as const);
    if (result === "broken") return refuse(READER_BROKE);
    if (result === "out_of_reach") return refuse(OUT_OF_REACH);
    setStep(after(file, said, result));
  };
  const restore = async (file: File) => {
    const restored = await journal.importLines(await file.text());
    if (restored.ok) setStep({ at: "choose", trouble: null, said: restoredWords(restored.value) });
    else refuse(actionRefusalSentence(restored.refusal, names));
  };
  return {
    step,
    choose: (file) => {
      performance.mark("file-chosen");
      isDorsalLog(file).then(
        (own) => (own ? restore(file) : read(file, {})),
        () => refuse(OUT_OF_REACH),
      );
    },
    stop: () => {
      reading.current?.stop();
      setStep({ at: "choose", trouble: null, said: "Nothing was added." });
    },
    readIn: (unit) => {
      if (step.at === "unit") read(step.read.file, { ...step.read.said, unit });
    },
    readColumns: (columns) => {
      if (step.at === "columns") read(step.file, { columns });
    },
    finish: (brought) => setStep({ at: "done", brought }),
  };
}

function after(file: File, said: Said, { outcome, history, meanings }: ReadHistory): Step {
  if (!outcome.ok) return unread(file, said, outcome);
  if (history === null) return { at: "choose", trouble: READER_BROKE, said: "" };
  const { report } = outcome;
  const read = { file, report, history, meanings, said };
  return { at: report.unit.from === "guess" ? "unit" : "preview", read };
}

/** A set needs a day, an exercise and a count: a narrower table is no training log. */
const FEWEST_COLUMNS = 3;

function unread(file: File, said: Said, outcome: Extract<FileOutcome, { ok: false }>): Step {
  const { titles = [] } = outcome;
  if (titles.length >= FEWEST_COLUMNS)
    return { at: "columns", file, titles, tried: said.columns !== undefined };
  return { at: "choose", trouble: unreadableFileSentence(outcome), said: "" };
}
