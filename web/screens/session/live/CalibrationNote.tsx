// How does a set go that measures what "in reserve" means? What ends it is said before it begins.
import { CALIBRATION_HEADING, CALIBRATION_RULES } from "@dorsal/words";
import css from "./WorkSet.module.css";

export function CalibrationNote() {
  return (
    <section className={css.measure}>
      <h2>{CALIBRATION_HEADING}</h2>
      <ul>
        {CALIBRATION_RULES.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  );
}
