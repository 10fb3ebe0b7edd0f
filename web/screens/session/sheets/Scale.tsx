// How much, on a scale of whole numbers? Large points in rows of six.
import css from "./Sheets.module.css";

export interface ScaleProps {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

export function Scale({ label, from, to, value, onChange }: ScaleProps) {
  const points = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <fieldset className={css.scale}>
      <legend className="spoken">{label}</legend>
      {points.map((point) => (
        <button
          key={point}
          type="button"
          className={css.point}
          aria-pressed={point === value}
          onClick={() => onChange(point)}
        >
          {point}
        </button>
      ))}
    </fieldset>
  );
}
