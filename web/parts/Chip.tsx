// How does one say yes to some of many? A chip that is pressed or not.
import type { ReactNode } from "react";
import css from "./Chip.module.css";

export interface ChipProps {
  readonly pressed: boolean;
  readonly onToggle: (pressed: boolean) => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

export function Chip({ pressed, onToggle, children, disabled = false }: ChipProps) {
  return (
    <button
      type="button"
      className={css.chip}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onToggle(!pressed)}
    >
      {children}
    </button>
  );
}

/** Chips side by side, wrapping. */
export function Chips({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={css.chips}>
      <legend className="spoken">{label}</legend>
      {children}
    </fieldset>
  );
}
