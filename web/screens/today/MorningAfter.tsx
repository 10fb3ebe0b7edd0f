// Did it hurt the morning after? Asked once, on the next day: the larger score of the two decides (science 6.3).
import { type JournalState, type PainNoted, painLight } from "@dorsal/engine";
import { PAIN_LIGHT_WORDS } from "@dorsal/words";
import { useState } from "react";
import { exerciseName, useNames } from "../../parts/names.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { notePain } from "../../state/actions/pain.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import { Scale } from "../session/sheets/Scale.tsx";
import { unanswered } from "./morning-after.ts";
import css from "./Today.module.css";

export interface MorningAfterProps {
  readonly state: JournalState;
  readonly today: string;
}

export default function MorningAfter({ state, today }: MorningAfterProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(useNames());
  const [answered, setAnswered] = useState<PainNoted | null>(null);
  const note = unanswered(state, today);
  const answer = async (asked: PainNoted, nextMorning: number) => {
    const whole = { ...asked, nextMorning };
    if (await run(notePain(journal, whole))) setAnswered(whole);
  };
  return (
    <>
      {note?.exercise && (
        <section className={css.morning} aria-label="The morning after">
          <p>
            Yesterday {exerciseName(note.exercise)} hurt, {note.sharp ? "sharply" : `${note.during} of 10`}.
            How is it today?
          </p>
          <Scale
            label="Pain this morning from 0 to 10"
            from={0}
            to={10}
            value={null}
            onChange={(value) => answer(note, value)}
          />
          <Trouble sentence={trouble} />
        </section>
      )}
      <p role="status" className={answered ? css.quiet : "spoken"}>
        {answered && `Noted. ${PAIN_LIGHT_WORDS[painLight(answered)].change}`}
      </p>
    </>
  );
}
