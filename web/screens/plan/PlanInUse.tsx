// The plan that is in use: pager, sessions, the week's ledger, and the ways to change it.
import { type AdoptedPlan, dueSessions } from "@dorsal/engine";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { useToday } from "../../parts/use-today.ts";
import { useJournal } from "../../state/use-journal.ts";
import { PlanPaper } from "../export/PlanPaper.tsx";
import { Alternatives } from "./Alternatives.tsx";
import { ChangesSoFar } from "./ChangesSoFar.tsx";
import { CouldNotFit } from "./CouldNotFit.tsx";
import { currentWeek } from "./current-week.ts";
import { LeftOut } from "./LeftOut.tsx";
import css from "./PlanInUse.module.css";
import { isPlanOver } from "./plan-over.ts";
import { SessionCard } from "./SessionCard.tsx";
import { ChangedToday } from "./undo/ChangedToday.tsx";
import { WeekLedger } from "./WeekLedger.tsx";
import { WeekPager } from "./WeekPager.tsx";
import { WhyPlan } from "./WhyPlan.tsx";

export function PlanInUse({ adopted }: { readonly adopted: AdoptedPlan }) {
  const { plan } = adopted;
  const today = useToday();
  const due = useJournal(dueSessions);
  const [number, setNumber] = useState(() => currentWeek(plan, today));
  const [comparing, setComparing] = useState(false);
  const week = plan.weeks.find((one) => one.number === number);
  if (week === undefined) return null;
  const isOver = isPlanOver(due, today);
  const sessions = due.filter((session) => session.week === number);
  return (
    <>
      <PageHeader title="Plan" over={weekWords(number, plan.weeks.length, week.deload)}>
        <WeekPager weeks={plan.weeks} number={number} onTurn={setNumber} />
      </PageHeader>
      {!isOver && <ChangedToday adopted={adopted} today={today} />}
      {isOver && (
        <section className={css.over} aria-label="Next plan">
          <p>This plan is complete. The next one builds on what you did.</p>
          <Link to="/plan/next" className={buttonClass("primary", true)}>
            See the next plan
          </Link>
        </section>
      )}
      <div className={css.columns}>
        <div className={css.sessions}>
          {sessions.map((session) => (
            <SessionCard key={session.plannedDate} due={session} today={today} />
          ))}
        </div>
        <div className={css.week}>
          <WeekLedger week={week} profile={plan.profile} />
          <CouldNotFit plan={plan} week={number} />
          <WhyPlan plan={plan} />
          <LeftOut excluded={plan.excluded} />
          <ChangesSoFar adopted={adopted} isOver={isOver} />
          <div className={css.ways}>
            {!isOver && (
              <Link to="/plan/change" className={buttonClass("primary", true)}>
                Change my plan
              </Link>
            )}
            <Button wide onClick={() => setComparing(true)}>
              Compare with two other plans
            </Button>
            <Link to="/welcome" search={{ step: "goal" }} className={buttonClass("quiet", true)}>
              Change my answers and plan again
            </Link>
            <Button wide onClick={() => window.print()}>
              Print the whole plan
            </Button>
            <Link to="/you/export" className={buttonClass("plain", true)}>
              Take it along as a file
            </Link>
          </div>
        </div>
      </div>
      <PlanPaper adopted={adopted} />
      <Alternatives plan={plan} open={comparing} onClose={() => setComparing(false)} />
    </>
  );
}

function weekWords(number: number, of: number, deload: boolean): string {
  return `Week ${number} of ${of} · ${deload ? "lighter week" : "building"}`;
}
