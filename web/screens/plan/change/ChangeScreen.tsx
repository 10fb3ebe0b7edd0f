// How is a plan that is under way changed? One way at a time, each with its preview; without a plan there is nothing to change.
import type { AdoptedPlan } from "@dorsal/engine";
import { getRouteApi, Link, Navigate } from "@tanstack/react-router";
import { buttonClass } from "../../../parts/Button.tsx";
import { useToday } from "../../../parts/use-today.ts";
import { useJournal } from "../../../state/use-journal.ts";
import { currentWeek } from "../current-week.ts";
import { AskCircumstance } from "./AskCircumstance.tsx";
import { AskRest } from "./AskRest.tsx";
import { AskResume } from "./AskResume.tsx";
import { AskVolume } from "./AskVolume.tsx";
import css from "./Change.module.css";
import { ChangeMenu } from "./ChangeMenu.tsx";
import { isWhat, type What } from "./what.ts";

const route = getRouteApi("/plan/change");

export function ChangeScreen() {
  const { what } = route.useSearch();
  const adopted = useJournal<AdoptedPlan | null>((state) => state.plan);
  if (adopted === null) return <Navigate to="/plan" replace />;
  if (!isWhat(what)) return <ChangeMenu adopted={adopted} />;
  return (
    <>
      <Link to="/plan/change" search={{}} className={buttonClass("plain", false, css.back)}>
        All ways to change
      </Link>
      <Question key={what} what={what} adopted={adopted} />
    </>
  );
}

function Question({ what, adopted: { plan } }: { readonly what: What; readonly adopted: AdoptedPlan }) {
  const navigate = route.useNavigate();
  const today = useToday();
  const onDone = () => navigate({ to: "/plan" });
  const week = plan.weeks.find(({ number }) => number === currentWeek(plan, today));
  switch (what) {
    case "missed":
      return <AskResume onDone={onDone} />;
    case "rest":
      return <AskRest weeks={plan.weeks} onDone={onDone} />;
    case "volume":
      return week ? <AskVolume week={week} onDone={onDone} /> : null;
    default:
      return <AskCircumstance what={what} profile={plan.profile} onDone={onDone} />;
  }
}
