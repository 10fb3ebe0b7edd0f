// What was said before each session? All forecasts of some lifters, each with the constants that are asked for.
import { type Forecast, type ForecastModel, type LifterDays, walkForward } from "@dorsal/engine";
import type { Point } from "./lifters.ts";

/** Throws for a session that was not forecast. */
export type Said = (point: Point) => Forecast;

export function saidBefore(
  lifters: readonly LifterDays[],
  modelFor: (lifter: string) => ForecastModel,
): Said {
  const forecasts = new Map<string, Forecast>();
  for (const { lifter, days } of lifters) {
    for (const { date, lift, forecast } of walkForward(days, modelFor(lifter))) {
      forecasts.set(keyOf({ lifter, exercise: lift.exercise, date }), forecast);
    }
  }
  return (point) => {
    const forecast = forecasts.get(keyOf(point));
    if (forecast === undefined) throw new Error(`No forecast for ${keyOf(point)}.`);
    return forecast;
  };
}

function keyOf({ lifter, exercise, date }: Pick<Point, "lifter" | "exercise" | "date">): string {
  return JSON.stringify([lifter, exercise, date]);
}
