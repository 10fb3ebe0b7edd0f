// Which constants cost least? One constant at a time, a step up or down in proportion to it, smaller steps each round.
import type { ForecastModel } from "@dorsal/engine";

export type Constant = keyof ForecastModel;

/** Steps as a share of the constant, one round each. */
const STEPS = [0.25, 0.12, 0.06];
/** A gain below is noise. */
const LEAST_GAIN = 1e-4;
/** Constants that are shares of a weight stay below one. */
const SHARES: readonly Constant[] = ["levelKeeps", "levelShare", "memoryKeeps", "visitKeeps"];
const MOST_SHARE = 0.98;

export function descend(
  start: ForecastModel,
  constants: readonly Constant[],
  costOf: (model: ForecastModel) => number,
): ForecastModel {
  let best = { model: start, cost: costOf(start) };
  for (const step of STEPS) {
    for (const constant of constants) {
      for (const factor of [1 + step, 1 / (1 + step)]) best = follow(best, { constant, factor }, costOf);
    }
  }
  return best.model;
}

interface Costed {
  readonly model: ForecastModel;
  readonly cost: number;
}

function follow(
  from: Costed,
  { constant, factor }: { readonly constant: Constant; readonly factor: number },
  costOf: (model: ForecastModel) => number,
): Costed {
  let best = from;
  for (;;) {
    const model = { ...best.model, [constant]: stepped(best.model[constant], constant, factor) };
    const cost = costOf(model);
    if (cost > best.cost - LEAST_GAIN) return best;
    best = { model, cost };
  }
}

/** A share moves in its distance from one, so that it never gets there. */
function stepped(value: number, constant: Constant, factor: number): number {
  if (!SHARES.includes(constant)) return rounded(value * factor);
  return rounded(Math.min(MOST_SHARE, 1 - (1 - value) / factor));
}

/** Three digits are more than eight lifters can tell apart. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
