// What does HiGHS find within its time? It starts from a week that is known already and returns the best it met, read
// back as (exercise, day, sets) and scored again by the outsider's arithmetic, not by the model's.
import highsModule, { type Highs } from "highs";
import type { BaseWeekProblem, Placed } from "./base-week.ts";
import { scoreTerms, total } from "./score.ts";
import { ALWAYS_PAIRED_MIN, everyPair, type Supersets } from "./superset-pairs.ts";
import { type WeekModel, weekModel } from "./week-model.ts";

// The package's types describe its CommonJS face; Node loads its module face, whose default is the loader itself.
const loadHighs = highsModule as unknown as () => Promise<Highs>;

export interface SolvedWeek {
  readonly week: readonly Placed[];
  readonly score: number;
  /** What the model itself paid; the same, where no pair is forced. */
  readonly objective: number;
  readonly proved: boolean;
}

export interface SolveOptions {
  readonly seconds: number;
  /** A week to start from; it need not be good. */
  readonly start?: readonly Placed[];
}

/** Null where the solver found no week in time. */
export async function solveBaseWeek(
  problem: BaseWeekProblem,
  { seconds, start }: SolveOptions,
): Promise<SolvedWeek | null> {
  const highs = await loadHighs();
  const asked = weekModel(problem);
  return highs.withModel({ format: "lp", data: asked.model.text() }, (model) => {
    model.options.set({ time_limit: seconds, output_flag: false });
    const column = (name: string) => model.getColByName(name);
    if (start) model.setSolution(startOf(asked, start, column));
    model.run();
    const status = model.getModelStatus();
    const values = model.getSolution().colValue;
    const roundedValue = (name: string) => Math.round(values[column(name)] ?? 0);
    const week = weekOf(asked, roundedValue);
    if (week.length === 0) return null;
    return {
      week,
      score: total(scoreTerms(problem, week, pairsIn(asked, week, roundedValue))),
      objective: model.getObjectiveValue(),
      proved: status === highs.constants.modelStatus.optimal,
    };
  });
}

function weekOf(
  { problem, places, x }: WeekModel,
  roundedValue: (name: string) => number,
): readonly Placed[] {
  return problem.candidates.flatMap((exercise) =>
    places.flatMap((place) => {
      const sets = roundedValue(x(exercise, place));
      return sets > 0 ? [{ exercise, place, sets, hardSets: sets }] : [];
    }),
  );
}

/** Up to half an hour every possible pair is made; beyond it, those that the model chose. */
function pairsIn(
  { problem, pairs }: WeekModel,
  week: readonly Placed[],
  roundedValue: (name: string) => number,
): Supersets {
  if (problem.profile.minutes <= ALWAYS_PAIRED_MIN) return everyPair(week, problem.profile);
  const chosen = pairs.reduce((sum, name) => sum + roundedValue(name), 0);
  return { pairs: chosen, unpairedSessions: 0 };
}

function startOf(
  { problem, places, x, y }: WeekModel,
  start: readonly Placed[],
  column: (name: string) => number,
): { indices: number[]; values: number[] } {
  const cells = problem.candidates.flatMap((exercise) =>
    places.flatMap((place) => {
      const sets = start.find((placed) => placed.exercise === exercise && placed.place === place)?.sets ?? 0;
      return [
        { index: column(x(exercise, place)), value: sets },
        { index: column(y(exercise, place)), value: sets > 0 ? 1 : 0 },
      ];
    }),
  );
  return { indices: cells.map(({ index }) => index), values: cells.map(({ value }) => value) };
}
