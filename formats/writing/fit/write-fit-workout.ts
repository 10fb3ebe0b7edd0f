// How does a planned session get onto a sports watch? A FIT workout: a step for each set and each rest.
import type { PlanItem, PlannedSession } from "@dorsal/engine";
import { FitEncoding, type FitValue } from "../../fit/encode.ts";
import { fitMoment } from "../../fit/instants.ts";
import {
  EXERCISE_TITLE,
  FILE_ID,
  FILE_TYPE,
  INTENSITY,
  MANUFACTURER_DEVELOPMENT,
  STEP_DURATION,
  STEP_TARGET_OPEN,
  WEIGHT_UNIT,
  WORKOUT,
  WORKOUT_STEP,
} from "../../fit/profile.ts";
import { STRENGTH_TRAINING, TRAINING } from "../../fit/sports.ts";
import type { NameOf } from "../../history/performed-workout.ts";
import { NumberedExercises } from "./exercise-numbers.ts";
import { type PlannedStep, plannedSteps } from "./planned-steps.ts";

export interface FitWorkoutInput {
  readonly session: PlannedSession;
  /** Of the workout in the list of the watch. */
  readonly name: string;
  readonly nameOf: NameOf;
  readonly unit: "kg" | "lb";
}

export function writeFitWorkout({ session, name, nameOf, unit }: FitWorkoutInput): Uint8Array {
  const steps = plannedSteps(session);
  const exercises = new NumberedExercises();
  const file = new FitEncoding();
  file.message(FILE_ID.global, [
    [FILE_ID.type, FILE_TYPE.workout],
    [FILE_ID.manufacturer, MANUFACTURER_DEVELOPMENT],
    [FILE_ID.product, 0],
    [FILE_ID.timeCreated, fitMoment(session.date)?.seconds ?? null],
  ]);
  file.message(WORKOUT.global, [
    [WORKOUT.sport, TRAINING],
    [WORKOUT.subSport, STRENGTH_TRAINING],
    [WORKOUT.steps, steps.length],
    [WORKOUT.name, name],
  ]);
  steps.forEach((step, index) => {
    const values = step.kind === "rest" ? restStep(step.seconds) : setStep(step, { exercises, nameOf, unit });
    file.message(WORKOUT_STEP.global, [[WORKOUT_STEP.messageIndex, index], ...values]);
  });
  exercises.titles.forEach(([title, { category, exercise }], index) => {
    file.message(EXERCISE_TITLE.global, [
      [EXERCISE_TITLE.messageIndex, index],
      [EXERCISE_TITLE.category, category],
      [EXERCISE_TITLE.exercise, exercise],
      [EXERCISE_TITLE.name, title],
    ]);
  });
  return file.bytes();
}

function restStep(seconds: number): readonly FitValue[] {
  return [
    [WORKOUT_STEP.durationType, STEP_DURATION.time],
    [WORKOUT_STEP.durationValue, seconds * 1000],
    [WORKOUT_STEP.targetType, STEP_TARGET_OPEN],
    [WORKOUT_STEP.targetValue, 0],
    [WORKOUT_STEP.intensity, INTENSITY.rest],
  ];
}

interface Writing extends Pick<FitWorkoutInput, "nameOf" | "unit"> {
  readonly exercises: NumberedExercises;
}

/** "Each about 20 % lighter", says the plan of its drops. */
const LEFT_AFTER_DROP = 0.8;

function setStep(
  { item, drop }: Extract<PlannedStep, { kind: "set" }>,
  { exercises, nameOf, unit }: Writing,
): readonly FitValue[] {
  const name = nameOf(item.exercise);
  const { category, exercise } = exercises.numbersOf(name, item.exercise);
  const load = item.startLoadKg === undefined ? null : item.startLoadKg * LEFT_AFTER_DROP ** drop;
  const [durationType, durationValue] = durationOf(item);
  return [
    [WORKOUT_STEP.name, name],
    [WORKOUT_STEP.durationType, durationType],
    [WORKOUT_STEP.durationValue, durationValue],
    [WORKOUT_STEP.targetType, STEP_TARGET_OPEN],
    [WORKOUT_STEP.targetValue, 0],
    [WORKOUT_STEP.intensity, INTENSITIES[item.kind]],
    [WORKOUT_STEP.notes, notesOf(item, drop)],
    [WORKOUT_STEP.category, category],
    [WORKOUT_STEP.exercise, exercise],
    [WORKOUT_STEP.weightKg, load],
    [WORKOUT_STEP.weightUnit, load === null ? null : WEIGHT_UNIT[unit]],
  ];
}

const INTENSITIES: Readonly<Record<PlanItem["kind"], number>> = {
  raise: INTENSITY.warmup,
  mobility: INTENSITY.warmup,
  activation: INTENSITY.warmup,
  ramp: INTENSITY.warmup,
  work: INTENSITY.active,
  stretch: INTENSITY.cooldown,
};

/** The upper end of a range is what ends a set; the watch knows one number. */
function durationOf({ reps, seconds, metres }: PlanItem): readonly [type: number, value: number | null] {
  if (reps !== undefined) return [STEP_DURATION.reps, reps[1]];
  if (seconds !== undefined) return [STEP_DURATION.time, seconds * 1000];
  if (metres !== undefined) return [STEP_DURATION.distance, metres * 100];
  return [STEP_DURATION.open, null];
}

function notesOf(item: PlanItem, drop: number): string {
  const { reps, rir, tempo, grip, perSide, startAssistanceKg } = item;
  return [
    reps === undefined || reps[0] === reps[1] ? null : `${reps[0]}-${reps[1]} reps`,
    rir === undefined ? null : `${rir} in reserve`,
    perSide ? "each side" : null,
    startAssistanceKg === undefined ? null : `${startAssistanceKg} kg of help`,
    tempo === "" ? null : `tempo ${tempo}`,
    grip === null ? null : `grip ${grip.replaceAll("_", " ")}`,
    drop === 0 ? null : `drop ${drop}, without rest`,
  ]
    .filter((part) => part !== null)
    .join(", ");
}
