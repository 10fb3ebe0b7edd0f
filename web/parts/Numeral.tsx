// How is a number read from two metres and changed with a thumb? A large numeral over its two keys; a tap types it.
import { type FocusEvent, useId } from "react";
import css from "./Numeral.module.css";

export interface NumeralProps {
  /** "Load", "Repetitions": for the screen reader and the keys' names. */
  readonly label: string;
  /** Undefined while nothing is said. */
  readonly value: number | undefined;
  readonly unit: string;
  /** Null at the end of what can be set. */
  readonly less: (() => void) | null;
  readonly more: (() => void) | null;
  readonly onType: (value: number) => void;
}

export function Numeral({ label, value, unit, less, more, onType }: NumeralProps) {
  const id = useId();
  const shown = value === undefined ? "" : String(value);
  const typed = (event: FocusEvent<HTMLInputElement>) => {
    const next = Number.parseFloat(event.target.value.replace(",", "."));
    if (Number.isFinite(next) && next >= 0 && next !== value) onType(next);
    event.target.value = shown;
  };
  return (
    <div className={css.numeral}>
      <label className="spoken" htmlFor={id}>
        {`${label}, ${unit}`}
      </label>
      <p className={css.reading}>
        <input
          id={id}
          key={shown}
          className={css.input}
          style={{ width: `${Math.max(shown.length, 2) * 0.48 + 0.12}em` }}
          inputMode="decimal"
          autoComplete="off"
          placeholder="–"
          defaultValue={shown}
          onFocus={(event) => event.target.select()}
          onBlur={typed}
          onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
        />
        <span className={css.unit} aria-hidden="true">
          {unit}
        </span>
      </p>
      <div className={css.keys}>
        <Key name={`Less: ${label}`} sign="−" onPress={less} />
        <Key name={`More: ${label}`} sign="+" onPress={more} />
      </div>
    </div>
  );
}

interface KeyProps {
  readonly name: string;
  readonly sign: string;
  readonly onPress: (() => void) | null;
}

function Key({ name, sign, onPress }: KeyProps) {
  return (
    <button
      type="button"
      className={css.key}
      aria-label={name}
      disabled={onPress === null}
      onClick={() => onPress?.()}
    >
      {sign}
    </button>
  );
}
