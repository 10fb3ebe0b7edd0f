// Which numbers of the forecasts were fitted? The last nine of these, by bench/forecast/fit.ts on the eight lifters beside it.
// The first six are design choices that it starts from and leaves; all others stand where they are used.

export interface ForecastModel {
  /** Share of its weight that a session keeps in the strength level when one more follows. */
  readonly levelKeeps: number;
  /** The level is this weighted quantile of the remembered sessions: people stop short more often than they exceed. */
  readonly levelShare: number;
  /** Weight of "as the other exercises went these days", for a mood of MOOD_FULL or more. */
  readonly moodWeight: number;
  /** How much the blur grows for each e-fold of weeks off. */
  readonly gapGrowth: number;
  /** Mean absolute log surprise of a lifter whom nobody knows. */
  readonly populationSpread: number;
  /** How many sessions of the exercise weigh as much as what the lifter's other exercises say. */
  readonly ownPriorSessions: number;
  /** Share of its weight that a session keeps in the memory of the interval when one more follows. */
  readonly memoryKeeps: number;
  /** Weight of "at the level" against 1 for "as on a remembered day". */
  readonly levelWeight: number;
  /** Blur of each possibility as a share of the spread. */
  readonly blurShare: number;
  /** Share of its weight that a visit keeps in the habit when one more follows. */
  readonly visitKeeps: number;
  /** Log load at which a visit counts 1/e for another load. */
  readonly nearLoad: number;
  /** Weight of each set of the last visit beside 1 for its first working set. */
  readonly otherSetWeight: number;
  /** Weight of the lifter's favourite numbers of reps. */
  readonly targetWeight: number;
  /** Weight of what the rep-load curve allows. */
  readonly curveWeight: number;
  /** Blur of a remembered number of reps, reps. */
  readonly repBlur: number;
}

export const FITTED_MODEL: ForecastModel = {
  levelKeeps: 0.5,
  levelShare: 0.6,
  moodWeight: 2,
  gapGrowth: 0.3,
  populationSpread: 0.1,
  ownPriorSessions: 5,
  memoryKeeps: 0.61,
  levelWeight: 1.25,
  blurShare: 0.39,
  visitKeeps: 0.886,
  nearLoad: 0.0784,
  otherSetWeight: 0.375,
  targetWeight: 1.16,
  curveWeight: 0.336,
  repBlur: 0.32,
};
