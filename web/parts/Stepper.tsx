// How is a number set with one thumb? Two large keys and the number between them, which can also be typed.
import { type FocusEvent, useId, useState } from "react";
import css from "./Stepper.module.css";
import { readNumber } from "./typed-number.ts";

export interface StepperProps {
  readonly label: string;
  /** Undefined while nothing is said. */
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Written behind the number: "kg", "min". */
  readonly unit?: string;
  /** Where the first tap starts when nothing is said yet. */
  readonly start?: number;
  readonly onChange: (value: number) => void;
  /** Where it may be left open again: the field was emptied. */
  readonly onClear?: () => void;
}

export function Stepper({ label, value, min, max, step = 1, unit, start = min, ...said }: StepperProps) {
  const { onChange, onClear } = said;
  const id = useId();
  const [refused, setRefused] = useState("");
  const move = (by: number) => {
    setRefused("");
    const next = value === undefined ? start : onGrid(value + by, step);
    onChange(Math.min(max, Math.max(min, next)));
  };
  const typed = (event: FocusEvent<HTMLInputElement>) => {
    const text = event.target.value.trim();
    if (text === show(value)) return;
    event.target.value = show(value);
    if (text === "") return onClear?.();
    const next = readNumber(text, { min, max });
    setRefused(next === null ? `${text} was not taken: ${min} to ${max}${unit ? ` ${unit}` : ""}.` : "");
    if (next !== null) onChange(next);
  };
  return (
    <div className={css.stepper}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <div className={css.row}>
        <button
          type="button"
          className={css.key}
          aria-label={`Less: ${label}`}
          disabled={value !== undefined && value <= min}
          onClick={() => move(-step)}
        >
          −
        </button>
        <span className={css.number}>
          <input
            id={id}
            key={show(value)}
            className={css.input}
            inputMode="decimal"
            autoComplete="off"
            placeholder="–"
            defaultValue={show(value)}
            aria-describedby={`${id}-refused`}
            onBlur={typed}
            onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
          />
          {unit && <span className={css.unit}>{unit}</span>}
        </span>
        <button
          type="button"
          className={css.key}
          aria-label={`More: ${label}`}
          disabled={value !== undefined && value >= max}
          onClick={() => move(step)}
        >
          +
        </button>
      </div>
      <p id={`${id}-refused`} className={css.refused} role="status">
        {refused}
      </p>
    </div>
  );
}

function show(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}

/** A typed 61.3 steps to 61.5 and 62, not to 61.8: the keys stay on the grid. Two decimals hide binary fractions. */
function onGrid(value: number, step: number): number {
  return Math.round(Math.round(value / step) * step * 100) / 100;
}
