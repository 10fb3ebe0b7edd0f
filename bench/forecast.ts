// How well is the next session foretold? Eight lifters, session by session, with the constants that were fitted on all of
// them and with those that were fitted without the lifter in question, beside the last session, smoothing and one width.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FITTED_MODEL, type ForecastModel } from "@dorsal/engine";
import {
  aroundSmoothing,
  bestFixedWidth,
  type IntervalFigures,
  intervalFigures,
  intervalOf,
  type RepFigures,
  repFigures,
  type StrengthFigures,
  strengthFigures,
} from "./forecast/figures.ts";
import { LIFTERS, type Point, REPS, STRENGTH } from "./forecast/lifters.ts";
import { type Said, saidBefore } from "./forecast/said.ts";

interface Models {
  readonly all: ForecastModel;
  readonly leftOut: Readonly<Record<string, ForecastModel>>;
}

/** Promised: coverage between these, the score of intervals and the reps at most this part of the baseline. */
const COVERAGE = [0.78, 0.82] as const;
const MOST_OF_FIXED_SCORE = 0.94;
const MOST_OF_LAST_REPS = 0.88;
const MORE_WITHIN_ONE = 0.07;

const HEADINGS = ["mean error", "median", "coverage", "log width", "score", "reps off", "within one"];

const models: Models = JSON.parse(readFileSync(join(import.meta.dirname, "forecast/models.json"), "utf8"));

const fitted = saidBefore(LIFTERS, () => models.all);
const leftOut = saidBefore(LIFTERS, (lifter) => models.leftOut[lifter] ?? models.all);
const failed = [
  ...(JSON.stringify(models.all) === JSON.stringify(FITTED_MODEL)
    ? []
    : ["The engine forecasts with other constants than bench/forecast/fit.ts found."]),
  ...report("upper-back pulls", ({ pull }) => pull),
  ...report("all exercises", () => true),
];
console.log(failed.length === 0 ? "passed, left out" : ["FAILED", ...failed].join("\n"));
process.exitCode = failed.length === 0 ? 0 : 1;

/** Prints one table; returns what does not hold for the left-out forecasts. */
function report(name: string, wanted: (point: Point) => boolean): readonly string[] {
  const strength = STRENGTH.filter(wanted);
  const reps = REPS.filter(wanted);
  const half = bestFixedWidth(strength);
  const last = row(
    strengthFigures(strength, ({ last }) => last),
    repFigures(reps, ({ last }) => last),
  );
  const smoothing = row(
    strengthFigures(strength, ({ smoothed }) => smoothed),
    undefined,
    intervalFigures(strength, aroundSmoothing(half)),
  );
  const ours = (said: Said) =>
    row(
      strengthFigures(strength, (point) => said(point).e1rmKg ?? Number.NaN),
      repFigures(reps, (point) => said(point).reps ?? Number.NaN),
      intervalFigures(strength, (point) => intervalOf(said(point))),
    );
  const honest = ours(leftOut);
  console.log(
    `\n| ${name}: ${strength.length} sessions, ${reps.length} first sets | ${HEADINGS.join(" | ")} |`,
  );
  console.log(`|---|${HEADINGS.map(() => "---").join("|")}|`);
  console.log(shown("the last session", last));
  console.log(shown(`smoothing, ± ${half.toFixed(2)}`, smoothing));
  console.log(shown("forecast, fitted on all", ours(fitted)));
  console.log(shown("forecast, lifter left out", honest));
  return broken(honest, { last, smoothing, pulls: name !== "all exercises" }).map((one) => `${name}: ${one}`);
}

interface Row extends StrengthFigures, Partial<IntervalFigures>, Partial<RepFigures> {}

function row(strength: StrengthFigures, reps?: RepFigures, interval?: IntervalFigures): Row {
  return { ...strength, ...interval, ...reps };
}

function shown(
  name: string,
  { meanError, medianError, coverage, width, score, repsOff, withinOne }: Row,
): string {
  const cells = [
    percent(meanError, 2),
    percent(medianError, 2),
    percent(coverage, 1),
    width?.toFixed(3) ?? "",
    score?.toFixed(3) ?? "",
    repsOff?.toFixed(2) ?? "",
    percent(withinOne, 1),
  ];
  return `| ${name} | ${cells.join(" | ")} |`;
}

function percent(share: number | undefined, digits: number): string {
  return share === undefined ? "" : `${(100 * share).toFixed(digits)} %`;
}

interface Baselines {
  readonly last: Row;
  readonly smoothing: Row;
  readonly pulls: boolean;
}

function broken(ours: Row, { last, smoothing, pulls }: Baselines): readonly string[] {
  const { meanError, medianError, coverage = 0, score = 1, repsOff = 99, withinOne = 0 } = ours;
  const promises: readonly [string, boolean][] = [
    ["mean error at or below smoothing's", meanError <= smoothing.meanError],
    ["median at or below the baseline's", medianError <= (pulls ? last : smoothing).medianError],
    ["coverage 78-82 %", coverage >= COVERAGE[0] && coverage <= COVERAGE[1]],
    ["score at least 6 % below one width", score <= MOST_OF_FIXED_SCORE * (smoothing.score ?? 0)],
    ["reps off at most 0.88 of the last session's", repsOff <= MOST_OF_LAST_REPS * (last.repsOff ?? 0)],
    ["within one 7 points above", withinOne >= (last.withinOne ?? 1) + MORE_WITHIN_ONE],
  ];
  return promises.filter(([, kept]) => !kept).map(([promise]) => promise);
}
