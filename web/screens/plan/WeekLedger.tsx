// What does the week give each muscle? On the map, and as bars against the useful range.
import type { PlannedWeek, Profile } from "@dorsal/engine";
import { amount } from "@dorsal/words";
import { HeatLegend, RANGE_WORDS } from "../../parts/HeatLegend.tsx";
import { MuscleMap } from "../../parts/MuscleMap.tsx";
import { muscleName } from "../../parts/names.ts";
import { SetLedger } from "../../parts/SetLedger.tsx";
import { heatOfLedger, ledger, overTheCap } from "../../parts/set-ledger.ts";
import { useCatalog } from "../../state/catalog.ts";
import css from "./WeekLedger.module.css";

export interface WeekLedgerProps {
  readonly week: PlannedWeek;
  readonly profile: Profile;
}

export function WeekLedger({ week, profile }: WeekLedgerProps) {
  const { groups } = useCatalog();
  const rows = ledger(week.hardSets, profile);
  return (
    <section className={css.ledger} aria-label="Hard sets of the week">
      <h2>Hard sets this week</h2>
      <div className={css.map}>
        <MuscleMap
          label={`Hard sets planned in week ${week.number}`}
          heat={heatOfLedger(rows, groups)}
          over={overTheCap(rows, groups)}
          nameOf={muscleName}
        />
        <HeatLegend words={RANGE_WORDS} />
      </div>
      <SetLedger rows={rows} />
      <p className={css.note}>
        A set counts in full for the muscle it is chosen for, and in part for its helpers. The marked stretch
        of each bar is what is useful at your level.
        {week.pullToPush !== null && ` Mid-back to pressing sets: ${amount(week.pullToPush)} to 1.`}
      </p>
    </section>
  );
}
