// What stands in the week that is being written? What was kept of it, else the plan's own week; every change is kept at once.
import { useState } from "react";
import { dropWeekInWriting, keepWeekInWriting, weekInWriting } from "../../../device/week-in-writing.ts";
import { useCatalog } from "../../../state/catalog.ts";
import { useJournal } from "../../../state/use-journal.ts";
import { keptWeek } from "./kept-week.ts";
import { type OwnWeek, weekOfPlan } from "./own-week.ts";

export interface WeekInWriting {
  readonly week: OwnWeek;
  /** Something was written: it is on this device. */
  readonly isKept: boolean;
  readonly setWeek: (week: OwnWeek) => void;
  /** Throws it away; the plan's own week stands again. */
  readonly startOver: () => void;
}

export function useWeekInWriting(): WeekInWriting {
  const catalog = useCatalog();
  const first = useJournal((state) => state.plan?.plan.weeks.find(({ deload }) => !deload));
  const [written, setWritten] = useState(() => keptWeek(weekInWriting(), catalog));
  return {
    week: written ?? weekOfPlan(first),
    isKept: written !== null,
    setWeek: (week) => {
      setWritten(week);
      keepWeekInWriting(week);
    },
    startOver: () => {
      setWritten(null);
      dropWeekInWriting();
    },
  };
}
