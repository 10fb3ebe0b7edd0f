// Which column holds what? A table that no app's reader knows: its titles, suggested where they say it, named by the person.
import { type GenericColumn, suggestColumns } from "@dorsal/formats";
import { useId, useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import css from "./Import.module.css";

/** Without these there is no set; one of the counts is enough. */
const NEEDED: readonly GenericColumn[] = ["date", "exercise"];
const COUNTS: readonly GenericColumn[] = ["reps", "seconds", "distance"];

const WORDS = {
  date: "Day",
  exercise: "Exercise",
  reps: "Repetitions",
  load: "Load",
  unit: "Unit of the load",
  sets: "Number of sets in the row",
  seconds: "Time",
  distance: "Distance",
  workout: "Name of the workout",
  type: "Kind of set",
  rpe: "RPE",
  rir: "Repetitions in reserve",
  note: "Note",
} as const satisfies Partial<Record<GenericColumn, string>>;

type Asked = keyof typeof WORDS;
type Named = Readonly<Record<string, string>>;

export interface AskColumnsProps {
  readonly file: File;
  readonly titles: readonly string[];
  /** They were named once, and the file could not be read so. */
  readonly tried: boolean;
  readonly onSay: (columns: Named) => void;
  readonly onStop: () => void;
}

const NOT_SO =
  "The file could not be read with these columns. Nothing was added. Look at which one holds the day and which the repetitions.";

export function AskColumns({ file, titles, tried, onSay, onStop }: AskColumnsProps) {
  const [named, setNamed] = useState<Named>(() => ({ ...suggestColumns(titles) }));
  const id = useId();
  const isEnough = NEEDED.every((name) => named[name]) && COUNTS.some((name) => named[name]);
  const name = (column: Asked, title: string) => {
    const { [column]: _, ...others } = named;
    setNamed(title === "" ? others : { ...others, [column]: title });
  };
  return (
    <div className={css.page}>
      <PageHeader title="Which column is which?" over={file.name} />
      <p>
        This is a table of no app that is known here. Say what its columns hold: the day, the exercise and
        what was counted are needed. What you leave out is kept with each set as words.
      </p>
      <Trouble sentence={tried ? NOT_SO : null} />
      <div className={css.columns}>
        {(Object.keys(WORDS) as Asked[]).map((column) => (
          <div key={column}>
            <label htmlFor={`${id}${column}`}>{WORDS[column]}</label>
            <select
              id={`${id}${column}`}
              className={css.field}
              value={named[column] ?? ""}
              onChange={(event) => name(column, event.target.value)}
            >
              <option value="">Not in the file</option>
              {[...new Set(titles)].map((title) => (
                <option key={title} value={title}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <div className={css.onward}>
        <Button kind="primary" wide disabled={!isEnough} onClick={() => onSay(named)}>
          Go on
        </Button>
        <Button wide onClick={onStop}>
          Leave it
        </Button>
      </div>
    </div>
  );
}
