// With how much help, or how much on the belt? Both from the same system e1RM: help is the body less what can be lifted, the
// belt is what can be lifted less the body. Rounded to what the lifter owns, never to the harder side. Science 3.13.
import { dialOf, harderSetting, settingFor } from "../../progression/dial.ts";
import { addedFor, assistanceFor } from "../../progression/estimates/bodyweight-load.ts";
import type { TrainingDay } from "../../training/training-day.ts";
import type { RoadLifter } from "./open-exercises.ts";
import { openExercises } from "./open-exercises.ts";
import type { PredictedPullUps } from "./reps-today.ts";
import { reserveFloor } from "./reserve-floor.ts";
import { STAGE_RULES } from "./road-stages.ts";
import type { RoadStep } from "./road-step.ts";

export interface StepAsk extends RoadLifter {
  readonly days: readonly TrainingDay[];
  readonly bodyMassKg: number | undefined;
  readonly slope: number;
  readonly predicted: PredictedPullUps | null;
}

const SETS = 3;
/** A quarter of a transfer's 15 % is held back where a pulldown is all that is known. Science 4.2. */
const ROUGH_CAUTION = Math.exp(-0.25 * 0.15);

/** Null where no kind of help is open to the lifter. */
export function assistedStep(ask: StepAsk): RoadStep | null {
  const { gate, exercises } = STAGE_RULES.assisted;
  const exercise = usedLast(openExercises(exercises, ask), ask.days);
  if (exercise === null || gate.kind !== "assisted") return null;
  const asked = { reps: gate.reps, rir: Math.max(gate.rir, reserveFloor(ask.profile)) };
  return { step: "assisted", exercise, sets: SETS, ...asked, assistanceKg: helpKg(exercise, asked, ask) };
}

/** Null without a belt or a backpack, and while the body alone is enough. */
export function loadStep(ask: StepAsk): RoadStep | null {
  const { gate, exercises } = STAGE_RULES.weighted;
  const exercise = usedLast(openExercises(exercises, ask), ask.days);
  if (exercise === null || gate.kind !== "weighted") return null;
  const asked = { reps: gate.reps, rir: Math.max(gate.rir, reserveFloor(ask.profile)) };
  const loadKg = beltKg(exercise, asked, ask);
  return loadKg > 0 ? { step: "add_load", exercise, sets: SETS, ...asked, loadKg } : null;
}

interface Asked {
  readonly reps: number;
  readonly rir: number;
}

/** While every set leaves five or more, strength is known from below only: one setting less help finds out. */
function helpKg(exercise: string, asked: Asked, ask: StepAsk): number | null {
  const system = systemOf(exercise, ask);
  if (system === null || system.dial.unit !== "assistanceKg") return lastHelpKg(exercise, ask.days);
  const lastKg = lastHelpKg(exercise, ask.days);
  if (ask.predicted?.isFloor && lastKg !== null) return harderSetting(system.dial, lastKg) ?? lastKg;
  const help = assistanceFor(system.e1rmKg, system.bodyMassKg, asked, ask.slope);
  return settingFor(system.dial, system.bodyMassKg - help, "not_harder");
}

function beltKg(exercise: string, asked: Asked, ask: StepAsk): number {
  const system = systemOf(exercise, ask);
  if (system === null || system.dial.unit !== "loadKg") return 0;
  const added = addedFor(system.e1rmKg, system.bodyMassKg, asked, ask.slope);
  return added <= 0 ? 0 : settingFor(system.dial, system.bodyMassKg + added, "not_harder");
}

function systemOf(exercise: string, { catalog, profile, predicted, bodyMassKg }: StepAsk) {
  const entry = catalog.exercises[exercise];
  if (entry === undefined || predicted === null || bodyMassKg === undefined) return null;
  const dial = dialOf(entry, { ...profile, bodyMassKg });
  if (dial === null) return null;
  const caution = predicted.witness === "pulldown" ? ROUGH_CAUTION : 1;
  return { dial, bodyMassKg, e1rmKg: predicted.e1rmKg * caution };
}

function lastHelpKg(exercise: string, days: readonly TrainingDay[]): number | null {
  const sets = days.flatMap(({ trained }) => trained.filter((one) => one.exercise === exercise));
  return sets.at(-1)?.sets.findLast(({ assistanceKg }) => assistanceKg !== undefined)?.assistanceKg ?? null;
}

/** The one that the lifter used last, else the best suited. */
function usedLast(open: readonly string[], days: readonly TrainingDay[]): string | null {
  const used = days.flatMap(({ trained }) => trained.map(({ exercise }) => exercise));
  return used.findLast((exercise) => open.includes(exercise)) ?? open[0] ?? null;
}
