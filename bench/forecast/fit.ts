// `node bench/forecast/fit.ts`: which constants fit the eight lifters, and which would without each of them? Writes
// models.json; the first of its models is to stand in engine/progression/forecast/forecast-model.ts. Takes some minutes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { FITTED_MODEL, type ForecastModel, type LifterDays } from "@dorsal/engine";
import { type Constant, descend } from "./descend.ts";
import { intervalFigures, intervalOf } from "./figures.ts";
import { LIFTERS, type Point, STRENGTH } from "./lifters.ts";
import { intervalLoss, type Loss, levelLoss, repLoss } from "./losses.ts";
import { saidBefore } from "./said.ts";

/**
 * Where the search begins: round numbers. The first six stay as they are, design choices: eight lifters hardly tell them apart
 * (`plateau` looks around two of them), and a free choice only tilts the coverage.
 */
const START: ForecastModel = {
  levelKeeps: 0.5,
  levelShare: 0.6,
  moodWeight: 2,
  gapGrowth: 0.3,
  populationSpread: 0.1,
  ownPriorSessions: 5,
  memoryKeeps: 0.8,
  levelWeight: 1,
  blurShare: 0.5,
  visitKeeps: 0.8,
  nearLoad: 0.05,
  otherSetWeight: 0.3,
  targetWeight: 0.5,
  curveWeight: 0.3,
  repBlur: 0.5,
};

const LEVEL_KEEPS = [0.4, 0.45, 0.5, 0.55, 0.6];
const LEVEL_SHARES = [0.5, 0.55, 0.6, 0.65, 0.7];
const OF_INTERVALS: readonly Constant[] = ["blurShare", "memoryKeeps", "levelWeight"];
const OF_REPS: readonly Constant[] = [
  "visitKeeps",
  "nearLoad",
  "repBlur",
  "targetWeight",
  "otherSetWeight",
  "curveWeight",
];

interface Cost {
  readonly cost: number;
  readonly weight: number;
}

const known = new Map<string, Cost>();

/** Of one lifter; the same model is asked for again when other lifters are left out. */
function costOfLifter(lifter: LifterDays, loss: Loss, model: ForecastModel): Cost {
  const key = `${lifter.lifter} ${loss.name} ${JSON.stringify(model)}`;
  const cost = known.get(key) ?? meanCost(loss(lifter, model));
  known.set(key, cost);
  return cost;
}

function meanCost(costs: readonly number[]): Cost {
  return {
    cost: costs.reduce((sum, cost) => sum + cost, 0) / costs.length,
    weight: Math.sqrt(costs.length),
  };
}

/** Lifters weigh by the root of their sessions: between one vote each and one vote for each session. */
function costOver(lifters: readonly LifterDays[], loss: Loss): (model: ForecastModel) => number {
  return (model) => {
    const all = lifters.map((lifter) => costOfLifter(lifter, loss, model));
    const weights = all.reduce((sum, { weight }) => sum + weight, 0);
    return all.reduce((sum, { cost, weight }) => sum + cost * weight, 0) / weights;
  };
}

function fit(lifters: readonly LifterDays[]): ForecastModel {
  const interval = descend(START, OF_INTERVALS, costOver(lifters, intervalLoss));
  return descend(calibrated(interval, lifters), OF_REPS, costOver(lifters, repLoss));
}

const MISSES_ALLOWED = 0.2;
const BLURS = { low: 0.2, high: 1 };
const HALVINGS = 7;

/** The score hardly minds the blur: of the good ones, that with which one session in five lies outside. */
function calibrated(model: ForecastModel, lifters: readonly LifterDays[]): ForecastModel {
  let { low, high } = BLURS;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (missesOver(lifters, { ...model, blurShare: middle }) > MISSES_ALLOWED) low = middle;
    else high = middle;
  }
  return { ...model, blurShare: Number(((low + high) / 2).toFixed(2)) };
}

/** Upper-back pulls are what the intervals are for: they have half of the say. */
function missesOver(lifters: readonly LifterDays[], model: ForecastModel): number {
  const said = saidBefore(lifters, () => model);
  const names = new Set(lifters.map(({ lifter }) => lifter));
  const scored = STRENGTH.filter(({ lifter }) => names.has(lifter));
  const misses = (points: readonly Point[]) =>
    1 - intervalFigures(points, (point) => intervalOf(said(point))).coverage;
  return (misses(scored) + misses(scored.filter(({ pull }) => pull))) / 2;
}

/** The cost of the level beside the chosen one: a median jumps, so a single best value would mean little. */
function plateau(): void {
  const costOf = costOver(LIFTERS, levelLoss);
  console.log("mean error of the level, % (rows: levelKeeps, columns: levelShare)", LEVEL_SHARES);
  for (const levelKeeps of LEVEL_KEEPS) {
    const costs = LEVEL_SHARES.map((levelShare) => 100 * costOf({ ...START, levelKeeps, levelShare }));
    console.log(levelKeeps, costs.map((cost) => cost.toFixed(2)).join(" "));
  }
}

plateau();
const all = fit(LIFTERS);
console.log("all", all);
if (JSON.stringify(all) !== JSON.stringify(FITTED_MODEL))
  console.log("This is not what the engine forecasts with.");
const leftOut = Object.fromEntries(
  LIFTERS.map(({ lifter }) => {
    const model = fit(LIFTERS.filter((one) => one.lifter !== lifter));
    console.log("without", lifter, model);
    return [lifter, model];
  }),
);
writeFileSync(join(import.meta.dirname, "models.json"), `${JSON.stringify({ all, leftOut }, null, 2)}\n`);
