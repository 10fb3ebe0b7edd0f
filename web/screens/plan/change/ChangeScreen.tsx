// How is a plan that is under way changed? One way at a time, each with its preview; without a plan there is nothing to change.
import { getRouteApi, Navigate } from "@tanstack/react-router";
import { useToday } from "../../../parts/use-today.ts";
import { useJournal } from "../../../state/use-journal.ts";
import { currentWeek } from "../current-week.ts";
import { AskCircumstance } from "./AskCircumstance.tsx";
import { AskRest } from "./AskRest.tsx";
import { AskResume } from "./AskResume.tsx";
import { AskVolume } from "./AskVolume.tsx";
import { ChangeMenu } from "./ChangeMenu.tsx";
import { isCircumstance } from "./circumstance.ts";

const route = getRouteApi("/plan/change");

export function ChangeScreen() {
  const { what } = route.useSearch();
  const navigate = route.useNavigate();
  const adopted = useJournal((state) => state.plan);
  const today = useToday();
  if (adopted === null) return <Navigate to="/plan" replace />;
  const { plan } = adopted;
  const onDone = () => navigate({ to: "/plan" });
  const week = plan.weeks.find(({ number }) => number === currentWeek(plan, today));
  if (isCircumstance(what))
    return <AskCircumstance key={what} what={what} profile={plan.profile} onDone={onDone} />;
  if (what === "missed") return <AskResume onDone={onDone} />;
  if (what === "rest") return <AskRest weeks={plan.weeks} onDone={onDone} />;
  if (what === "volume" && week) return <AskVolume week={week} onDone={onDone} />;
  return <ChangeMenu adopted={adopted} />;
}
