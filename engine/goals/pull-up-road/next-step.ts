// What is the next step? The first stage that is neither done nor closed for this lifter; and the first pull-up itself as
// soon as strength says that it is there. Science 3.13; sets are design choices within it.
import { daysBetween } from "../../training/calendar.ts";
import type { TrainingDay } from "../../training/training-day.ts";
import { assistedStep, loadStep, type StepAsk } from "./loaded-steps.ts";
import { negativesDose } from "./negatives-due.ts";
import { barrierTo, openExercises } from "./open-exercises.ts";
import { reserveFloor } from "./reserve-floor.ts";
import { FREE_PULL_UPS, NEGATIVE, pullUpsOf, ROAD_STAGES, type RoadStageId } from "./road-stages.ts";
import type { RoadStep } from "./road-step.ts";
import type { RoadStage } from "./stage-progress.ts";

/** First and longest hang; seconds more than last time. The dose is the catalogue's. */
const HANG = { firstS: 15, moreS: 5, mostS: 30 };
const SCAPULAR = { sets: 3, first: 4, most: 8 };
/** Days after a try that failed: strength first, then another try. */
const DAYS_BETWEEN_TRIES = 7;
/** Easy repetitions, many sets: about this many in all, six tenths of the best in each. */
const PULL_UPS = { inAll: 10, share: 0.6, fewestSets: 3, mostSets: 5, kept: 2 };
/** What trains the same muscles where there is no bar, best first. */
const INSTEAD = [
  "assisted_pull_up_machine",
  "pulldown_pronated",
  "pulldown_neutral",
  "suspension_pull_up_seated",
  "inverted_row",
  "table_row",
  "band_pulldown",
  "towel_door_row",
  "one_arm_row_supported",
] as const;
const FEW = 3;

export interface NextStepAsk extends StepAsk {
  readonly stages: readonly RoadStage[];
  readonly today: string;
}

export function nextStep(ask: NextStepAsk): RoadStep {
  const open = ask.stages.find(({ done, exercises }) => done === null && exercises.length > 0);
  if (isFirstThere(ask)) return tryFirst(ask) ?? strengthFirst(ask);
  if (open !== undefined) return stepOf(open.id, ask);
  const isOver = stage("eight", ask).done !== null && stage("eight", ask).exercises.length > 0;
  return isOver ? pastEight(ask) : insteadStep(ask);
}

function stepOf(id: RoadStageId, ask: NextStepAsk): RoadStep {
  switch (id) {
    case "dead_hang":
      return hangStep(ask);
    case "scapular":
      return scapularStep(ask);
    case "assisted":
      return assistedStep(ask) ?? insteadStep(ask);
    case "negatives":
      return negativesStep(ask) ?? strengthFirst(ask);
    case "first":
      return tryFirst(ask) ?? strengthFirst(ask);
    case "three":
    case "five":
    case "eight":
      return pullUpStep(ask, pullUpsOf(id) ?? 1);
    case "weighted":
      return pastEight(ask);
  }
}

function stage(id: RoadStageId, { stages }: NextStepAsk): RoadStage {
  const found = stages[ROAD_STAGES.indexOf(id)];
  if (found === undefined) throw new Error(`The road has no stage "${id}"`);
  return found;
}

function hangStep(ask: NextStepAsk): RoadStep {
  const { best, exercises } = stage("dead_hang", ask);
  const longer = (best?.set.seconds ?? 0) + HANG.moreS;
  const seconds = Math.min(HANG.mostS, Math.max(HANG.firstS, longer));
  return { step: "hang", exercise: exercises[0] ?? "dead_hang", seconds };
}

function scapularStep(ask: NextStepAsk): RoadStep {
  const { best, exercises } = stage("scapular", ask);
  const reps = Math.min(SCAPULAR.most, Math.max(SCAPULAR.first, (best?.set.reps ?? 0) + 1));
  return { step: "scapular", exercise: exercises[0] ?? "scapular_pull_up", sets: SCAPULAR.sets, reps };
}

function negativesStep(ask: NextStepAsk): RoadStep | null {
  const dose = negativesDose(ask.days, ask.today);
  const { gate } = stage("negatives", ask);
  if (dose === null || gate.kind !== "negatives") return null;
  return { step: "negatives", exercise: NEGATIVE, ...dose, secondsEach: gate.secondsEach };
}

/** Strong enough by what the log shows, with the reserve that a limit asks for. */
function isFirstThere(ask: NextStepAsk): boolean {
  const first = stage("first", ask);
  if (first.done !== null || first.exercises.length === 0 || ask.predicted === null) return false;
  return ask.predicted.witness === "pull_ups" && ask.predicted.raw >= 1 + reserveFloor(ask.profile);
}

/** Null right after a try that failed, and for whoever must keep more in reserve than one try leaves. */
function tryFirst(ask: NextStepAsk): RoadStep | null {
  const [exercise] = stage("first", ask).exercises;
  const isTooHard = reserveFloor(ask.profile) > 0 && !isFirstThere(ask);
  if (exercise === undefined || isTooHard || triedLately(ask)) return null;
  return { step: "try_first", exercise };
}

function triedLately({ days, today }: NextStepAsk): boolean {
  const isTry = ({ trained }: TrainingDay) =>
    trained.some(
      ({ exercise, sets }) =>
        FREE_PULL_UPS.some((id) => id === exercise) && sets.some(({ reps }) => reps === 0),
    );
  return days.some((day) => isTry(day) && daysBetween(day.date, today) < DAYS_BETWEEN_TRIES);
}

/** What builds strength for the next stage when that is not due: help, else the hang. */
function strengthFirst(ask: NextStepAsk): RoadStep {
  const assisted = assistedStep(ask);
  if (assisted !== null) return assisted;
  if (stage("scapular", ask).exercises.length > 0) return scapularStep(ask);
  return insteadStep(ask);
}

function pullUpStep(ask: NextStepAsk, towards: number): RoadStep {
  const [exercise = FREE_PULL_UPS[0]] = stage("eight", ask).exercises;
  const best = Math.max(1, stage("eight", ask).best?.set.reps ?? 1);
  const can = Math.min(best, ask.predicted?.highReps ?? best);
  const kept = Math.max(PULL_UPS.kept, reserveFloor(ask.profile));
  if (reserveFloor(ask.profile) > 0 && can <= kept) return strengthFirst(ask);
  const reps = Math.max(1, Math.min(Math.floor(can * PULL_UPS.share), can - kept));
  const wanted = Math.ceil(PULL_UPS.inAll / reps);
  const sets = Math.min(PULL_UPS.mostSets, Math.max(PULL_UPS.fewestSets, wanted));
  return { step: "pull_ups", exercise, sets, reps, towards };
}

/** Load on the belt; without a belt, or while it would be nothing, more repetitions. */
function pastEight(ask: NextStepAsk): RoadStep {
  const best = stage("eight", ask).best?.set.reps ?? 0;
  return loadStep(ask) ?? pullUpStep(ask, Math.max(pullUpsOf("eight") ?? 0, best) + 1);
}

function insteadStep(ask: NextStepAsk): RoadStep {
  const closed = ask.stages.find(({ done, barrier }) => done === null && barrier !== null);
  const because = closed?.barrier ?? barrierTo(FREE_PULL_UPS, ask) ?? ({ why: "not_wanted" } as const);
  return { step: "instead", because, exercises: openExercises(INSTEAD, ask).slice(0, FEW) };
}
