// One line of loads, written freely; what is no load is said at once and changes nothing.
import { useId, useState } from "react";
import type { LoadUnit } from "../../parts/pounds.ts";
import css from "./LoadsField.module.css";
import { loadsFromText, textFromLoads } from "./loads-text.ts";

export interface LoadsFieldProps {
  readonly label: string;
  readonly example: string;
  readonly loadsKg: readonly number[];
  readonly unit: LoadUnit;
  readonly onChange: (loadsKg: readonly number[]) => void;
}

export function LoadsField({ label, example, loadsKg, unit, onChange }: LoadsFieldProps) {
  const id = useId();
  const [text, setText] = useState(() => textFromLoads(loadsKg, unit));
  const understood = loadsFromText(text, unit) !== null;
  const write = (next: string) => {
    setText(next);
    const loads = loadsFromText(next, unit);
    if (loads !== null) onChange(loads);
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
        aria-invalid={!understood}
        aria-describedby={`${id}-trouble`}
        onChange={(event) => write(event.target.value)}
      />
      <p id={`${id}-trouble`} className={css.trouble} role="status">
        {understood ? "" : "Only numbers, with a space or a comma between them."}
      </p>
    </div>
  );
}
