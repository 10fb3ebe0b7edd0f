// Which sets look like slips? A day at twice or half of what was expected is asked about ("60 kg, or 60 lb?"). Until it is
// confirmed or corrected it hardly counts.
import type { TrainedExercise, TrainingDay } from "../../training/training-day.ts";
import { type Outlier, outlierOf } from "../forecast/outlier.ts";
import { evidenceOf } from "./evidence.ts";
import { type LearningContext, learnLifter, liftingDays } from "./learn-lifter.ts";
import { bestSetOf } from "./lift-of.ts";
import { KNOWS_NOTHING, type LifterKnowledge, slopeOf } from "./lifter-knowledge.ts";
import { loadModelOf } from "./system-load.ts";

export interface SlipQuestion extends Outlier {
  readonly date: string;
  readonly exercise: string;
  /** What the day says, as a system load. */
  readonly e1rmKg: number;
  /** The set that says so, among the working sets of the exercise on that day. */
  readonly setIndex: number;
}

/** Of a whole log, oldest first. */
export function questionsOf(days: readonly TrainingDay[], context: LearningContext): readonly SlipQuestion[] {
  const questions: SlipQuestion[] = [];
  let knowledge = KNOWS_NOTHING;
  let learned = 0;
  for (const at of leaps(days, context)) {
    const day = days[at];
    if (day === undefined) continue;
    knowledge = learnLifter(days.slice(learned, at), context, knowledge);
    learned = at;
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
  const [read] = liftingDays([day], context, morning);
  return (read?.lifts ?? []).flatMap(({ exercise, e1rmKg, confirmed }) => {
    const work = day.trained.find((one) => one.exercise === exercise);
    if (e1rmKg === null || confirmed || work === undefined) return [];
    const { date } = day;
    const outlier = outlierOf(morning.strength, { exercise, date, e1rmKg });
    if (outlier === null) return [];
    return { date, exercise, e1rmKg, ...outlier, setIndex: bestIndex(morning, { work, date }, context) };
  });
}

function bestIndex(
  morning: LifterKnowledge,
  { work, date }: { readonly work: TrainedExercise; readonly date: string },
  { catalog, profile, bodyMassOn }: LearningContext,
): number {
  const exercise = catalog.exercises[work.exercise];
  const model = exercise === undefined ? null : loadModelOf(exercise, catalog.suspensionAngle);
  if (model === null) return 0;
  const sets = evidenceOf(work.sets, model, bodyMassOn(date) ?? profile?.bodyMassKg);
  const { reserve, tellsReserve } = morning;
  const known = { slope: slopeOf(morning, work.exercise), reserveBias: reserve.reps, tellsReserve };
  return bestSetOf(sets, known)?.at ?? 0;
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
