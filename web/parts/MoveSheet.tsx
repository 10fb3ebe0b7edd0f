// To which day? The next two weeks without the days that are taken.
import { addDays, type DueSession, dueSessions } from "@dorsal/engine";
import { moveSession } from "../state/actions/plan.ts";
import { useJournal, useJournalStore } from "../state/use-journal.ts";
import { Button } from "./Button.tsx";
import { longDay, whenWords } from "./day-words.ts";
import css from "./MoveSheet.module.css";
import { useNames } from "./names.ts";
import { Sheet } from "./Sheet.tsx";
import { Trouble } from "./Trouble.tsx";
import { useAction } from "./use-action.ts";

/** Days offered: this week and the next (design choice). */
const DAYS_OFFERED = 14;

export interface MoveSheetProps {
  readonly due: DueSession;
  readonly today: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function MoveSheet({ due, today, open, onClose }: MoveSheetProps) {
  const journal = useJournalStore();
  const all = useJournal(dueSessions);
  const { run, trouble } = useAction(useNames());
  const from = due.date > addDays(today, DAYS_OFFERED) ? addDays(due.date, -DAYS_OFFERED / 2) : today;
  const days = Array.from({ length: DAYS_OFFERED }, (_, index) => addDays(from, index));
  const free = days.filter((day) => !all.some((session) => session.date === day));
  const moveTo = async (toDate: string) => {
    if (await run(moveSession(journal, { fromDate: due.plannedDate, toDate }))) onClose();
  };
  return (
    <Sheet open={open} title={`Move ${longDay(due.date)}`} onClose={onClose}>
      <p className={css.words}>Choose a free day. The sessions around it stay where they are.</p>
      <Trouble sentence={trouble} />
      <ul className={css.days}>
        {free.map((day) => (
          <li key={day}>
            <Button wide onClick={() => moveTo(day)}>
              {longDay(day)}
              {day <= addDays(today, 1) && <span className={css.words}>{whenWords(day, today)}</span>}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
