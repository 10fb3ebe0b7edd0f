// What do the colours mean? Five steps and the hatch, each with its word.
import css from "./HeatLegend.module.css";
import { HEAT_WORDS } from "./muscle-heat.ts";

/** For weekly hard sets against a muscle's range. */
export const RANGE_WORDS = ["no sets", "a little", "building", "in the range", "all it can use"] as const;

export interface HeatLegendProps {
  readonly words?: readonly string[];
  /** Where nothing can be over a range, the hatch needs no word. */
  readonly hatch?: boolean;
}

export function HeatLegend({ words = HEAT_WORDS, hatch = true }: HeatLegendProps) {
  return (
    <ul className={css.legend} aria-label="What the colours mean">
      {words.map((word, heat) => (
        <li key={word}>
          <span className={css.swatch} data-heat={heat} />
          {word}
        </li>
      ))}
      {hatch && (
        <li>
          <span className={css.swatch} data-heat="over" />
          over the range
        </li>
      )}
    </ul>
  );
}
