// One line of loads, written freely; what was understood is said at once, and so is what is no load.
import { useId, useState } from "react";
import { type LoadUnit, loadWords } from "../../parts/pounds.ts";
import css from "./LoadsField.module.css";
import { HEAVIEST_KG, type LoadsRefusal, loadsFromText, textFromLoads } from "./loads-text.ts";

export interface LoadsFieldProps {
  readonly label: string;
  readonly example: string;
  readonly loadsKg: readonly number[];
  readonly unit: LoadUnit;
  /** Null while something in it is no load. */
  readonly onChange: (loadsKg: readonly number[] | null) => void;
}

export function LoadsField({ label, example, loadsKg, unit, onChange }: LoadsFieldProps) {
  const id = useId();
  const [text, setText] = useState(() => textFromLoads(loadsKg, unit));
  const read = loadsFromText(text, unit);
  const write = (next: string) => {
    setText(next);
    const loads = loadsFromText(next, unit);
    onChange(loads.ok ? loads.value : null);
  };
  return (
    <div className={css.field}>
      <label htmlFor={id}>
        {label}, {unit}
      </label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        placeholder={`For example ${example}`}
        value={text}
        aria-invalid={!read.ok}
        aria-describedby={`${id}-read`}
        onChange={(event) => write(event.target.value)}
      />
      <p id={`${id}-read`} className={read.ok ? css.read : css.trouble} role="status">
        {read.ok
          ? read.value.length > 0 && `${textFromLoads(read.value, unit)} ${unit}`
          : refusalWords(read.refusal, unit)}
      </p>
    </div>
  );
}

function refusalWords({ why, word }: LoadsRefusal, unit: LoadUnit): string {
  switch (why) {
    case "no_load":
      return `“${word}” is no load. Only numbers, with a space between them.`;
    case "too_heavy":
      return `“${word}” is too heavy: up to ${loadWords(HEAVIEST_KG, unit)}.`;
    case "unclear":
      return `“${word}” can be read in two ways. Put a space between two loads.`;
  }
}
