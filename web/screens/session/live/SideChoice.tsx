// Both sides at once, or one after the other with numbers of their own?
import type { Side } from "@dorsal/engine";
import { Chip, Chips } from "../../../parts/Chip.tsx";
import css from "./SideChoice.module.css";

export type ChosenSide = Side;

export interface SideChoiceProps {
  readonly side: Side;
  /** The side that a half-done set still owes: then there is nothing to choose. */
  readonly owed: Side | null;
  readonly onChange: (side: ChosenSide) => void;
}

const NAMES: Readonly<Record<Side, string>> = { both: "Both sides", left: "Left", right: "Right" };

export function SideChoice({ side, owed, onChange }: SideChoiceProps) {
  if (owed !== null) return <p className={css.owed}>Now the {owed} side</p>;
  return (
    <Chips label="Side">
      {(["both", "left", "right"] as const).map((one) => (
        <Chip key={one} pressed={one === side} onToggle={() => onChange(one)}>
          {NAMES[one]}
        </Chip>
      ))}
    </Chips>
  );
}
