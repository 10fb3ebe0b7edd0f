// Does each reason say what its item does? The numbers of a reason are those of the item, the session or the week.
// covers_group: hard sets times credit, of the week's hard sets. goal_reps, rest, reserve, drops: as written beside them.
// negatives_first_dose: all repetitions of the exercise in that session, lighter sets included, within the maximum.
import type { PlanItem, Reason } from "@dorsal/engine";
import { EPSILON } from "../facts/counting.ts";
import { type ItemFacts, placeOfItem, type SessionFacts, type WeekFacts } from "../facts/week-facts.ts";
import { type Violation, violation } from "../violation.ts";

export function reasonViolations(weeks: readonly WeekFacts[]): Violation[] {
  return weeks.flatMap((week) =>
    week.sessions.flatMap((session) =>
      session.work.flatMap((facts) =>
        facts.item.reasons
          .filter((reason) => !isTrue(reason, { facts, session, week }))
          .map((reason) => violation("reason_false", placeOfItem(facts), JSON.stringify(reason))),
      ),
    ),
  );
}

interface Stated {
  readonly facts: ItemFacts;
  readonly session: SessionFacts;
  readonly week: WeekFacts;
}

function isTrue(reason: Reason, { facts, session, week }: Stated): boolean {
  const { item, exercise } = facts;
  switch (reason.why) {
    case "covers_group":
      return (
        isSame(reason.sets, facts.hardSets * (exercise.groupCredit[reason.group] ?? 0)) &&
        isSame(reason.weekly, week.sets[reason.group])
      );
    case "goal_reps":
      return reason.lo === item.reps?.[0] && reason.hi === item.reps[1];
    case "rir_wave":
    case "rir_floor":
      return reason.rir === item.rir;
    case "rest_for":
      return reason.restS === item.restS;
    case "drop_set_saves":
      return reason.drops === item.drops;
    case "superset_saves":
      return item.technique === "superset" && reason.minutes > 0;
    case "compound_first":
      return session.work[0] === facts && exercise.class === "compound";
    case "negatives_first_dose":
      return repetitions(item.exercise, session) <= reason.max;
    case "deload":
      return week.week.deload;
    default:
      return true;
  }
}

function isSame(stated: number, counted: number): boolean {
  return Math.abs(stated - counted) < EPSILON;
}

function repetitions(exercise: string, { session }: SessionFacts): number {
  const most = ({ sets, reps }: PlanItem) => sets * (reps?.[1] ?? 0);
  return [...session.warmUp, ...session.items]
    .filter((item) => item.exercise === exercise)
    .reduce((sum, item) => sum + most(item), 0);
}
