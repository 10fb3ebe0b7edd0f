// How far along is each stage? The best set that the log or a test shows, and the day on which its gate opened. A later
// gate opens the earlier ones: whoever has done a pull-up can hang.
import type { SetFacts } from "../../training/set.ts";
import type { TrainingDay } from "../../training/training-day.ts";
import { type Gate, shareOfGate } from "./gate.ts";
import { barrierTo, openExercises, type RoadBarrier, type RoadLifter } from "./open-exercises.ts";
import { pullUpsOf, ROAD_STAGES, type RoadStageId, STAGE_RULES } from "./road-stages.ts";

export interface BestOnStage {
  /** Null for a number that a test in the profile told. */
  readonly date: string | null;
  readonly exercise: string;
  readonly set: Pick<SetFacts, "reps" | "seconds" | "rir" | "assistanceKg" | "loadKg">;
}

export interface RoadStage {
  readonly id: RoadStageId;
  readonly gate: Gate;
  /** What this lifter can train it with, the best suited first; empty where something stands in the way. */
  readonly exercises: readonly string[];
  readonly barrier: RoadBarrier | null;
  readonly best: BestOnStage | null;
  /** Of the gate, 0 to 1. */
  readonly share: number;
  /** `on` is null where a test in the profile shows it. */
  readonly done: { readonly on: string | null } | null;
}

export interface StagesAsk extends RoadLifter {
  /** Oldest first. */
  readonly days: readonly TrainingDay[];
  readonly bodyMassKg: number | undefined;
}

export function stagesOf(ask: StagesAsk): readonly RoadStage[] {
  const own = ROAD_STAGES.map((id) => ownProgress(id, ask));
  return own.map((stage, at) => passedBy(stage, own.slice(at + 1)));
}

interface Shown extends BestOnStage {
  readonly share: number;
}

function ownProgress(id: RoadStageId, ask: StagesAsk): RoadStage {
  const { gate, exercises } = STAGE_RULES[id];
  const shown = [...testShown(id, ask), ...logShown(id, ask)];
  const best = shown.reduce<Shown | null>((top, one) => (isBetter(one, top) ? one : top), null);
  const opened = shown.filter(({ share }) => share >= 1);
  const dates = opened.flatMap(({ date }) => date ?? []);
  return {
    id,
    gate,
    exercises: openExercises(exercises, ask),
    barrier: barrierTo(exercises, ask),
    best: best === null ? null : { date: best.date, exercise: best.exercise, set: best.set },
    share: best?.share ?? 0,
    done: opened.length === 0 ? null : { on: dates.reduce<string | null>(earlier, null) },
  };
}

/** The further along; of two sets that both open the gate the one with more repetitions, then the newer. */
function isBetter(one: Shown, top: Shown | null): boolean {
  if (top === null || one.share !== top.share) return one.share > (top?.share ?? 0);
  return (one.set.reps ?? one.set.seconds ?? 0) >= (top.set.reps ?? top.set.seconds ?? 0);
}

function testShown(id: RoadStageId, { profile: { maxPullUps = 0 } }: StagesAsk): readonly Shown[] {
  const wanted = pullUpsOf(id);
  if (wanted === null || maxPullUps < 1) return [];
  const share = Math.min(1, maxPullUps / wanted);
  return [{ date: null, exercise: "pull_up", set: { reps: maxPullUps }, share }];
}

function logShown(id: RoadStageId, { days, bodyMassKg }: StagesAsk): readonly Shown[] {
  const { gate, exercises, alsoShownBy } = STAGE_RULES[id];
  return days.flatMap(({ date, trained }) =>
    trained
      .filter(({ exercise }) => exercises.includes(exercise) || alsoShownBy.includes(exercise))
      .flatMap(({ exercise, sets }) =>
        sets
          .filter((set) => set.setType === "working" && (set.flags ?? []).length === 0)
          .map((set) => ({ date, exercise, set, share: shareOfGate(gate, set, bodyMassKg) })),
      )
      .filter(({ share }) => share > 0),
  );
}

function earlier(one: string | null, other: string): string {
  return one === null || other < one ? other : one;
}

function passedBy(stage: RoadStage, later: readonly RoadStage[]): RoadStage {
  const opened = [stage, ...later].flatMap(({ done }) => done ?? []);
  if (opened.length === 0) return stage;
  const on = opened.flatMap((done) => done.on ?? []).reduce<string | null>(earlier, null);
  return { ...stage, share: 1, done: { on } };
}
