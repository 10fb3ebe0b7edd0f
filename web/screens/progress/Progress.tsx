// What did the weeks add up to? The weeks side by side, the map and the bars of one; then what the log has taught.
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { buttonClass } from "../../parts/Button.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { useToday } from "../../parts/use-today.ts";
import { useJournal } from "../../state/use-journal.ts";
import css from "./Progress.module.css";
import { WeekDonePage } from "./WeekDonePage.tsx";
import { WeeksChart } from "./WeeksChart.tsx";
import { weeksDone } from "./weeks.ts";

const WhatIsKnown = lazy(() => import("./WhatIsKnown.tsx"));

export function Progress() {
  const today = useToday();
  const state = useJournal((whole) => whole);
  const weeks = weeksDone(state, today);
  const [chosen, setChosen] = useState<string>();
  const week = weeks.find(({ monday }) => monday === chosen) ?? weeks.at(-1);
  return (
    <>
      <PageHeader title="Progress">
        <Link to="/history" className={buttonClass("plain")}>
          History
        </Link>
      </PageHeader>
      {week === undefined ? (
        <EmptyState
          title="Nothing logged yet"
          action={
            <Link to="/today" className={buttonClass("primary")}>
              Go to Today
            </Link>
          }
        >
          <p>
            After your first session, your back is coloured here by what each muscle got, against what it can
            use.
          </p>
        </EmptyState>
      ) : (
        <div className={css.columns}>
          <WeeksChart weeks={weeks} chosen={week.monday} onChoose={setChosen} />
          <WeekDonePage week={week} isThisWeek={week === weeks.at(-1)} />
        </div>
      )}
      <div className={css.known}>
        <Suspense>
          <WhatIsKnown state={state} today={today} />
        </Suspense>
      </div>
    </>
  );
}
