// How did the weeks go, side by side? Sets a week as bars; a bar is a key that opens its week.
import { counted } from "@dorsal/words";
import { shortDay } from "../../parts/day-words.ts";
import css from "./WeeksChart.module.css";
import { setsIn, type WeekDone } from "./weeks.ts";

/** As many as a phone shows with bars wide enough to touch. */
const WEEKS_SHOWN = 8;

export interface WeeksChartProps {
  readonly weeks: readonly WeekDone[];
  readonly chosen: string;
  readonly onChoose: (monday: string) => void;
}

export function WeeksChart({ weeks, chosen, onChoose }: WeeksChartProps) {
  const shown = weeks.slice(-WEEKS_SHOWN);
  const most = Math.max(1, ...shown.map(setsIn));
  const active = shown.filter(({ visits }) => visits.length > 0).length;
  return (
    <section aria-label="Weeks">
      <p className={css.sentence}>
        Sets a week.
        {shown.length > 1 && ` You trained in ${active} of the last ${counted(shown.length, "week")}.`}
      </p>
      <ul className={css.bars}>
        {shown.map((week) => {
          const { monday } = week;
          const sets = setsIn(week);
          return (
            <li key={monday}>
              <button type="button" aria-pressed={monday === chosen} onClick={() => onChoose(monday)}>
                <span className={css.number}>
                  {sets}
                  <span className="spoken"> {sets === 1 ? "set" : "sets"} in the week from </span>
                </span>
                <span className={css.column}>
                  <span className={css.bar} style={{ height: `${(sets / most) * 100}%` }} />
                </span>
                <span className={css.day}>{shortDay(monday)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
