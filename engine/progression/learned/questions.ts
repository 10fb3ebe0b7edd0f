// Which sets look like slips? A day at twice or half of what was expected is asked about ("60 kg, or 60 lb?"). Until it is
// confirmed or corrected it hardly counts.
import type { TrainingDay } from "../../training/training-day.ts";
import { type Outlier, outlierOf } from "../forecast/strength/outlier.ts";
import { type LearningContext, learnLifter, liftingDays } from "./learn-lifter.ts";
import { KNOWS_NOTHING, type LifterKnowledge } from "./lifter-knowledge.ts";
import { type VisitStrength, visitStrength } from "./visit-strength.ts";

export interface SlipQuestion extends Outlier, VisitStrength {
  readonly date: string;
  readonly exercise: string;
}

/** Of a whole log, oldest first. */
export function questionsOf(days: readonly TrainingDay[], context: LearningContext): readonly SlipQuestion[] {
  const questions: SlipQuestion[] = [];
  let knowledge = KNOWS_NOTHING;
  for (const at of leaps(days, context)) {
    const day = days[at];
    if (day === undefined) continue;
    knowledge = learnLifter(days.slice(0, at), context, knowledge);
    questions.push(...questionsAbout(knowledge, day, context));
  }
  return questions;
}

/** Of one day, by what was known in its morning. */
export function questionsAbout(
  morning: LifterKnowledge,
  day: TrainingDay,
  context: LearningContext,
): readonly SlipQuestion[] {
  const { date, trained } = day;
  return trained.flatMap(({ exercise, sets, deload = false, confirmed }) => {
    const said = confirmed ? null : visitStrength(morning, { exercise, date, sets, deload }, context);
    const outlier = said && outlierOf(morning.strength, { exercise, date, e1rmKg: said.e1rmKg });
    return outlier ? { date, exercise, ...said, ...outlier } : [];
  });
}

/** Log ratio to the session before from which on a day is looked at: less than what is asked about, so that none is missed. */
const LEAP = 0.6;

/** Places of the days worth a look: only for them the state of their morning is made. */
function leaps(days: readonly TrainingDay[], context: LearningContext): readonly number[] {
  const last = new Map<string, number>();
  return liftingDays(days, context).flatMap(({ lifts }, at) => {
    let isLeap = false;
    for (const { exercise, e1rmKg } of lifts) {
      if (e1rmKg === null) continue;
      const before = last.get(exercise);
      if (before !== undefined && Math.abs(Math.log(e1rmKg / before)) > LEAP) isLeap = true;
      last.set(exercise, e1rmKg);
    }
    return isLeap ? at : [];
  });
}
