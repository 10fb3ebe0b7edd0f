// Is that set right? Asked once in its place, never in the way: an unlikely one hardly counts until it is answered.
import type { SetRecord } from "@dorsal/engine";
import { type SlipWords, slipQuestion } from "@dorsal/words";
import { Button } from "../../../parts/Button.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { confirmSet } from "../../../state/actions/set.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import type { Live } from "./live.ts";
import type { SheetName } from "./SessionSheets.tsx";
import css from "./WorkSet.module.css";

export interface SlipQuestionProps {
  readonly live: Live;
  readonly slip: Omit<SlipWords, "unit" | "loadKg"> & { readonly set: SetRecord };
  readonly onSheet: (sheet: SheetName) => void;
}

export function SlipQuestion({ live, slip: { set, ...slip }, onSheet }: SlipQuestionProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(live.names);
  const { setId, facts } = set;
  const words = slipQuestion({ ...slip, loadKg: facts.loadKg, unit: live.unit }, live.names);
  return (
    <section className={css.slip} aria-label="A question about a set">
      <p role="status">{words}</p>
      <div className={css.answers}>
        <Button onClick={() => run(confirmSet(journal, { setId }))}>It is right</Button>
        <Button onClick={() => onSheet({ edit: setId })}>Correct it</Button>
      </div>
      <Trouble sentence={trouble} />
    </section>
  );
}
