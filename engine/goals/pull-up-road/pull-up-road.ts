// How far is it to the first pull-up, what is the next step, and when may it come? From what the log shows; with a range of
// days where something honest can be said, and the reason where not. Then 3, 5, 8, and load on the belt. Science 3.13, 3.17.
import type { Catalog } from "@dorsal/content";
import { KNOWS_NOTHING, type LifterKnowledge, slopeOf } from "../../progression/learned/lifter-knowledge.ts";
import type { Profile } from "../../training/profile.ts";
import type { TrainingDay } from "../../training/training-day.ts";
import { nextStep } from "./next-step.ts";
import { type PredictedPullUps, predictedPullUps } from "./reps-today.ts";
import { pullUpsOf, type RoadStageId } from "./road-stages.ts";
import type { RoadStep } from "./road-step.ts";
import { type RoadStage, stagesOf } from "./stage-progress.ts";
import { type RoadStrength, roadStrength } from "./when/road-strength.ts";
import { type RoadWhen, whenReached } from "./when/when-reached.ts";

export interface RoadAsk {
  /** Oldest first; days after today are not looked at. */
  readonly days: readonly TrainingDay[];
  readonly profile: Profile;
  readonly catalog: Catalog;
  /** Calendar day. */
  readonly today: string;
  /** The newest; the profile's where absent. */
  readonly bodyMassKg?: number;
  /** What was weighed on or before a day; the newest for all days where absent. */
  readonly bodyMassOn?: (date: string) => number | undefined;
  readonly knowledge?: LifterKnowledge;
  /** Exercises that rest today, for pain or another reason. */
  readonly notToday?: ReadonlySet<string>;
}

export interface PullUpRoad {
  /** In order; a closed stage (no kit, a limit) has no exercises and says why. */
  readonly stages: readonly RoadStage[];
  /** The first stage that is not done; null at the end of the road. */
  readonly current: RoadStageId | null;
  /** Pull-ups that the log predicts for today; null where it tells too little. */
  readonly predicted: PredictedPullUps | null;
  /** When the next number of pull-ups may come, the first one first; null once eight are done. */
  readonly when: RoadWhen | null;
  readonly nextStep: RoadStep;
}

export function pullUpRoad(ask: RoadAsk): PullUpRoad {
  const days = ask.days.filter(({ date }) => date <= ask.today);
  const bodyMassKg = ask.bodyMassKg ?? ask.profile.bodyMassKg;
  const knowledge = ask.knowledge ?? KNOWS_NOTHING;
  const bodyMassOn = ask.bodyMassOn ?? (() => bodyMassKg);
  const known = { ...ask, days, bodyMassKg, knowledge, bodyMassOn };
  const strength = roadStrength(known);
  const slope = slopeOf(knowledge, "pull_up");
  const { today: now } = strength;
  const predicted =
    now === null || bodyMassKg === undefined ? null : predictedPullUps(now, { bodyMassKg, slope });
  const stages = stagesOf(known).map((stage) => withStrength(stage, predicted, bodyMassKg));
  return {
    stages,
    current: stages.find(({ done }) => done === null)?.id ?? null,
    predicted,
    when: whenNext(stages, { strength, bodyMassKg, slope, today: ask.today }),
    nextStep: nextStep({ ...known, stages, slope, predicted }),
  };
}

/** Before the first one goes, its share is how much of the body could be lifted once. */
const ALMOST = 0.99;

function withStrength(
  stage: RoadStage,
  predicted: PredictedPullUps | null,
  bodyMassKg: number | undefined,
): RoadStage {
  if (stage.id !== "first" || stage.done !== null || predicted === null || bodyMassKg === undefined)
    return stage;
  return { ...stage, share: Math.min(ALMOST, predicted.e1rmKg / bodyMassKg) };
}

function whenNext(
  stages: readonly RoadStage[],
  known: {
    readonly strength: RoadStrength;
    readonly bodyMassKg: number | undefined;
    readonly slope: number;
    readonly today: string;
  },
): RoadWhen | null {
  const next = stages.find(({ id, done }) => done === null && pullUpsOf(id) !== null);
  const pullUps = next === undefined ? null : pullUpsOf(next.id);
  return next === undefined || pullUps === null ? null : whenReached({ stage: next.id, pullUps, ...known });
}
