// Does each name mean the right exercise? A row a name, the unsure ones open; a tap corrects one, for good.
import type { NameMeaning } from "@dorsal/engine";
import { counted } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { exerciseName } from "../../../parts/names.ts";
import { useOpenerFocus } from "../../../parts/use-opener-focus.ts";
import css from "../Import.module.css";
import { NameSheet } from "./NameSheet.tsx";
import { confidenceWords, isSure, leastSureFirst, meaningWords, type NamedInFile } from "./name-words.ts";

/** Rows that are drawn at first: a history may hold hundreds of names. */
const SHOWN = 12;

export interface NameListProps {
  readonly names: readonly NamedInFile[];
  readonly onSay: (meaning: NameMeaning) => void;
}

export function NameList({ names, onSay }: NameListProps) {
  const [asked, setAsked] = useState<NameMeaning | null>(null);
  const focus = useOpenerFocus();
  const sorted = leastSureFirst(names);
  const unsure = sorted.filter(({ meaning }) => !isSure(meaning));
  const sure = sorted.filter(({ meaning }) => isSure(meaning));
  const ask = (meaning: NameMeaning) => {
    focus.remember();
    setAsked(meaning);
  };
  const close = () => {
    focus.giveBack();
    setAsked(null);
  };
  return (
    <>
      <Rows names={unsure} onAsk={ask} />
      {sure.length > 0 && (
        <details className={css.fold}>
          <summary>{counted(sure.length, "name")} that fit</summary>
          <Rows names={sure} onAsk={ask} />
        </details>
      )}
      {asked && (
        <NameSheet
          meaning={asked}
          onClose={close}
          onSay={(said) => {
            onSay(said);
            close();
          }}
        />
      )}
    </>
  );
}

interface RowsProps {
  readonly names: readonly NamedInFile[];
  readonly onAsk: (meaning: NameMeaning) => void;
}

function Rows({ names, onAsk }: RowsProps) {
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <ul>
        {names.slice(0, shown).map(({ meaning, sets }) => (
          <li key={meaning.name}>
            <button type="button" className={css.row} onClick={() => onAsk(meaning)}>
              <span className={css.name}>{meaning.name}</span>
              <span className={css.count}>{counted(sets, "set")}</span>
              <span className={css.means}>
                <span className="spoken">means </span>
                {meaningWords(meaning, exerciseName)}
              </span>
              <span className={css.sureness} data-sure={isSure(meaning)}>
                {confidenceWords(meaning)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {names.length > shown && (
        <Button wide onClick={() => setShown(names.length)}>
          Show {names.length - shown} more
        </Button>
      )}
    </>
  );
}
