// How much, of five? One row of large keys, the words of the chosen one beside the name; a second tap takes it back.
import css from "./FivePoints.module.css";

export interface FivePointsProps {
  readonly name: string;
  /** From 1 to 5. */
  readonly points: readonly string[];
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

export function FivePoints({ name, points, value, onChange }: FivePointsProps) {
  return (
    <fieldset className={css.scale}>
      <legend className={css.legend}>
        {name}
        <span className={css.said}>{value === undefined ? "" : `: ${points[value - 1]}`}</span>
      </legend>
      <div className={css.points}>
        {points.map((words, index) => (
          <button
            key={words}
            type="button"
            className={css.point}
            aria-pressed={value === index + 1}
            aria-label={`${name}, ${index + 1}: ${words}`}
            onClick={() => onChange(value === index + 1 ? undefined : index + 1)}
          >
            {index + 1}
          </button>
        ))}
      </div>
      <p className={css.ends} aria-hidden="true">
        <span>{points[0]}</span>
        <span>{points.at(-1)}</span>
      </p>
    </fieldset>
  );
}
