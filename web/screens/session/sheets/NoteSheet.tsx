// What should be remembered about this exercise? Seat height, grip, how it felt.
import { useId, useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { exerciseName } from "../../../parts/names.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Trouble } from "../../../parts/Trouble.tsx";
import { useAction } from "../../../parts/use-action.ts";
import { writeNote } from "../../../state/actions/session.ts";
import { useJournalStore } from "../../../state/use-journal.ts";
import type { AboutLine } from "./about-line.ts";
import css from "./Sheets.module.css";

export function NoteSheet({ live, line, onClose, onSaid }: AboutLine) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(live.names);
  const [text, setText] = useState(line.note);
  const id = useId();
  const store = async () => {
    const { sessionId } = live.record;
    if (await run(writeNote(journal, { sessionId, itemId: line.item.id, text }))) onSaid("Note saved.");
  };
  // Whoever closes the sheet has written what they wanted to keep.
  const close = () => (text === line.note ? onClose() : store());
  return (
    <Sheet open title="Note" onClose={close}>
      <label className={css.words} htmlFor={id}>
        About {exerciseName(line.item.exercise)}, today
      </label>
      <textarea
        id={id}
        className={css.field}
        rows={4}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Trouble sentence={trouble} />
      <Button kind="primary" wide onClick={store}>
        Save the note
      </Button>
    </Sheet>
  );
}
