// What did this visit give the week? Hard sets by muscle group against what is useful, on the map and in bars.
import { dayOf, type JournalState, mondayOf, type SessionRecord, setsOf } from "@dorsal/engine";
import { useMemo } from "react";
import { hardSetsDone, sumOfHardSets } from "../../../parts/hard-sets-done.ts";
import { MuscleMap } from "../../../parts/MuscleMap.tsx";
import { muscleName } from "../../../parts/names.ts";
import { SetLedger } from "../../../parts/SetLedger.tsx";
import { heatOfLedger, ledger, overTheCap } from "../../../parts/set-ledger.ts";
import { useCatalog } from "../../../state/catalog.ts";
import { lifterOf } from "../live/lifter.ts";
import css from "./Summary.module.css";

export interface WeekSoFarProps {
  readonly state: JournalState;
  readonly record: SessionRecord;
}

export function WeekSoFar({ state, record }: WeekSoFarProps) {
  const catalog = useCatalog();
  const rows = useMemo(() => {
    const profile = lifterOf(state);
    const visits = visitsOfWeek(state, record);
    const done = visits.map((visit) =>
      hardSetsDone(
        setsOf(visit).map(({ facts }) => facts),
        catalog,
        profile.level,
      ),
    );
    return ledger(sumOfHardSets(done), profile);
  }, [state, record, catalog]);
  return (
    <section className={css.part}>
      <h2>This week so far</h2>
      <div className={css.week}>
        <MuscleMap
          label="Hard sets of this week"
          heat={heatOfLedger(rows, catalog.groups)}
          over={overTheCap(rows, catalog.groups)}
          nameOf={muscleName}
        />
        <SetLedger rows={rows} />
      </div>
    </section>
  );
}

/** Monday up to and with this visit. */
function visitsOfWeek({ sessions }: JournalState, record: SessionRecord): readonly SessionRecord[] {
  const day = dayOf(record.startedAt);
  return sessions.filter(({ startedAt }) => {
    const other = dayOf(startedAt);
    return mondayOf(other) === mondayOf(day) && other <= day;
  });
}
