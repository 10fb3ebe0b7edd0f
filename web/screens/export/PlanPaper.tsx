// How does the plan hang on the wall of a gym? A block for each week, a line for each exercise, a box for each set.
import type { AdoptedPlan, PlanItem, PlannedSession, PlannedWeek } from "@dorsal/engine";
import { counted, listed, restText } from "@dorsal/words";
import "../../parts/print.css";
import { longDay, shortDay } from "../../parts/day-words.ts";
import { exerciseName } from "../../parts/names.ts";
import { type LoadUnit, loadWords } from "../../parts/pounds.ts";
import { doseWords, reserveWords } from "../../parts/set-words.ts";
import { useJournal } from "../../state/use-journal.ts";
import css from "./PlanPaper.module.css";

/** Not on the screen; on paper it is all there is of the page. */
export function PlanPaper({ adopted }: { readonly adopted: AdoptedPlan }) {
  const { plan, moves } = adopted;
  const unit = useJournal((state) => state.unit);
  const firstDay = plan.profile.startDate;
  return (
    <div className={css.paper}>
      <p className={css.title}>
        Dorsal · {counted(plan.weeks.length, "week")} from {shortDay(firstDay)}
      </p>
      {plan.weeks.map((week) => (
        <Week key={week.number} week={week} moves={moves} unit={unit} />
      ))}
    </div>
  );
}

interface WeekProps extends Pick<AdoptedPlan, "moves"> {
  readonly week: PlannedWeek;
  readonly unit: LoadUnit;
}

function Week({ week, moves, unit }: WeekProps) {
  return (
    <section className={css.week}>
      <h2>
        Week {week.number}
        {week.deload && ", lighter"}
      </h2>
      {week.sessions.map((session) => (
        <Session key={session.date} session={session} day={moves[session.date] ?? session.date} unit={unit} />
      ))}
    </section>
  );
}

interface SessionProps {
  readonly session: PlannedSession;
  /** After a move. */
  readonly day: string;
  readonly unit: LoadUnit;
}

function Session({ session, day, unit }: SessionProps) {
  return (
    <table className={css.session}>
      <caption>
        {longDay(day)} · {Math.round(session.minutes)} min
        <WarmUp items={session.warmUp} />
      </caption>
      <thead>
        <tr>
          <th scope="col">Exercise</th>
          <th scope="col">Sets × reps</th>
          <th scope="col">Load</th>
          <th scope="col">Rest</th>
          <th scope="col">Done</th>
        </tr>
      </thead>
      <tbody>
        {session.items.map((item) => (
          <tr key={item.id}>
            <th scope="row">{exerciseName(item.exercise)}</th>
            <td>{[doseWords(item), reserveWords(item.rir)].filter(Boolean).join(", ")}</td>
            <td>{loadOf(item, unit)}</td>
            <td>{restText(item.restS)}</td>
            <td>
              {Array.from({ length: item.sets }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: boxes are all alike and never move.
                <span key={index} className={css.box} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WarmUp({ items }: { readonly items: readonly PlanItem[] }) {
  if (items.length === 0) return null;
  const names = [...new Set(items.map(({ exercise }) => exerciseName(exercise)))];
  return <span className={css.warmUp}>Warm-up: {listed(names)}</span>;
}

/** Where the plan names none, there is a line to write on. */
function loadOf({ startLoadKg, startAssistanceKg }: PlanItem, unit: LoadUnit): string {
  if (startLoadKg !== undefined) return loadWords(startLoadKg, unit);
  return startAssistanceKg === undefined ? "______" : `${loadWords(startAssistanceKg, unit)} help`;
}
