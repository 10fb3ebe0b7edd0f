// One week: in a sentence, on the map, and as bars against the useful range.
import { counted } from "@dorsal/words";
import { shortDay } from "../../parts/day-words.ts";
import { HeatLegend, RANGE_WORDS } from "../../parts/HeatLegend.tsx";
import { hardSetsDone, sumOfHardSets } from "../../parts/hard-sets-done.ts";
import { MuscleMap } from "../../parts/MuscleMap.tsx";
import { muscleName } from "../../parts/names.ts";
import { SetLedger } from "../../parts/SetLedger.tsx";
import { heatOfLedger, type LedgerRow, ledger, overTheCap } from "../../parts/set-ledger.ts";
import { useCatalog } from "../../state/catalog.ts";
import { useJournal } from "../../state/use-journal.ts";
import css from "./WeekDonePage.module.css";
import { setsIn, type WeekDone } from "./weeks.ts";

/** Whoever logs without a profile is measured as a beginner: the range that holds for everyone. */
const ANYONE = { level: 1, goal: "general" } as const;

export interface WeekDonePageProps {
  readonly week: WeekDone;
  readonly isThisWeek: boolean;
}

export function WeekDonePage({ week, isThisWeek }: WeekDonePageProps) {
  const catalog = useCatalog();
  const profile = useJournal((state) => state.profile) ?? ANYONE;
  const done = week.visits.map((sets) => hardSetsDone(sets, catalog, profile.level));
  const rows = ledger(sumOfHardSets(done), profile);
  return (
    <section className={css.week} aria-label={`Week from ${shortDay(week.monday)}`}>
      <div className={css.map}>
        <MuscleMap
          label={`Hard sets in the week from ${shortDay(week.monday)}`}
          heat={heatOfLedger(rows, catalog.groups)}
          over={overTheCap(rows, catalog.groups)}
          nameOf={muscleName}
          view="both"
        />
        <HeatLegend words={RANGE_WORDS} />
      </div>
      <div className={css.facts}>
        <h2>{isThisWeek ? "This week" : `Week from ${shortDay(week.monday)}`}</h2>
        <p>{sentence(week, rows, isThisWeek)}</p>
        <SetLedger rows={rows} />
      </div>
    </section>
  );
}

function sentence(week: WeekDone, rows: readonly LedgerRow[], isThisWeek: boolean): string {
  const sessions = week.visits.length;
  if (sessions === 0) return isThisWeek ? "Nothing logged yet this week." : "A week without a session.";
  const ranged = rows.filter(({ range }) => range !== null);
  const useful = ranged.filter(({ sets: done, range }) => range !== null && done >= range.low);
  const amounts = `${counted(sessions, "session")}, ${counted(setsIn(week), "set")}.`;
  return `${amounts} ${useful.length} of ${counted(ranged.length, "muscle group")} reached their useful range.`;
}
