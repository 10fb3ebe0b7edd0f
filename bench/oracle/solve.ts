// What does HiGHS find within its time? The model's best week so far, read back as (exercise, day, sets).
import highsModule, { type Highs } from "highs";
import type { BaseWeekProblem, Placed } from "./base-week.ts";
import { scoreTerms, total } from "./score.ts";
import { ALWAYS_PAIRED_MIN, everyPair } from "./superset-pairs.ts";
import { weekModel } from "./week-model.ts";

// The package's types describe its CommonJS face; Node loads its module face, whose default is the loader itself.
const loadHighs = highsModule as unknown as () => Promise<Highs>;

export interface SolvedWeek {
  readonly week: readonly Placed[];
  readonly score: number;
  /** What the model itself paid; the same, where no pair is forced. */
  readonly objective: number;
  readonly proved: boolean;
}

/** Null where the solver found no week in time. */
export async function solveBaseWeek(problem: BaseWeekProblem, seconds: number): Promise<SolvedWeek | null> {
  const model = weekModel(problem);
  const highs = await loadHighs();
  const answer = highs.solve(model.model.text(), { time_limit: seconds, output_flag: false });
  const columns = answer.Columns as Readonly<Record<string, { readonly Primal?: number }>>;
  const roundedValue = (name: string) => Math.round(columns[name]?.Primal ?? 0);
  if (!Object.values(columns).some(({ Primal }) => (Primal ?? 0) !== 0)) return null;
  const week = problem.candidates.flatMap((exercise) =>
    model.places.flatMap((place) => {
      const sets = roundedValue(model.x(exercise, place));
      return sets > 0 ? [{ exercise, place, sets, hardSets: sets }] : [];
    }),
  );
  const chosen = Object.keys(columns)
    .filter((name) => /^p\d+_/.test(name))
    .reduce((sum, name) => sum + roundedValue(name), 0);
  const { minutes } = problem.profile;
  const pairs = minutes <= ALWAYS_PAIRED_MIN ? everyPair(week, problem.profile) : chosen;
  return {
    week,
    score: total(scoreTerms(problem, week, pairs)),
    objective: answer.ObjectiveValue,
    proved: answer.Status === "Optimal",
  };
}
