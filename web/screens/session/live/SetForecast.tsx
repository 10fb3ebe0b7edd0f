// What will probably happen? Repetitions that eight of ten such sets end within, from the lifter's own log.
import type { SetPrescription } from "@dorsal/engine";
import css from "./WorkSet.module.css";

export interface SetForecastProps {
  /** Absent where nothing honest can be said. */
  readonly forecast: SetPrescription["forecast"];
}

export function SetForecast({ forecast }: SetForecastProps) {
  if (forecast === undefined) return null;
  const { lowReps, highReps } = forecast;
  const range = lowReps === highReps ? `${lowReps}` : `${lowReps}–${highReps}`;
  return (
    <p className={css.forecast}>
      Likely <strong>{range}</strong> {highReps === 1 ? "rep" : "reps"}
      <span className="spoken">, in eight of ten such sets</span>
    </p>
  );
}
