// Which numbers of the forecasts were fitted? The last twelve of these, by bench/forecast/fit.ts on the eight lifters beside
// it; they may be argued with. The first three are design choices that it looks around; all others stand where they are used.

export interface ForecastModel {
  /** Share of its weight that a session keeps in the strength level when one more follows. */
  readonly levelKeeps: number;
  /** The level is this weighted quantile of the remembered sessions: people stop short more often than they exceed. */
  readonly levelShare: number;
  /** Weight of "as the other exercises went these days", for a mood of MOOD_FULL or more. */
  readonly moodWeight: number;
  /** The same for the memory that the interval is made of. */
  readonly memoryKeeps: number;
  /** Weight of "at the level" against 1 for "as on a remembered day". */
  readonly levelWeight: number;
  /** Blur of each possibility as a share of the spread. */
  readonly blurShare: number;
  /** How much the blur grows for each e-fold of weeks off. */
  readonly gapGrowth: number;
  /** Mean absolute log surprise of a lifter whom nobody knows. */
  readonly populationSpread: number;
  /** How many sessions of the exercise weigh as much as what the lifter's other exercises say. */
  readonly ownPriorSessions: number;
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
  memoryKeeps: 0.61,
  levelWeight: 1,
  blurShare: 0.446,
  gapGrowth: 0.3,
  populationSpread: 0.1,
  ownPriorSessions: 5,
  visitKeeps: 0.886,
  nearLoad: 0.0875,
  otherSetWeight: 0.375,
  targetWeight: 1.09,
  curveWeight: 0.269,
  repBlur: 0.32,
};
