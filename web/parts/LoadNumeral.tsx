// Which load, in steps that the lifter can really set? Kept in kilograms, read in the lifter's unit.
import { nextOwned, previousOwned } from "@dorsal/engine";
import { Numeral } from "./Numeral.tsx";
import { type LoadUnit, lbToKg, loadInUnit } from "./pounds.ts";

export interface LoadNumeralProps {
  readonly label: string;
  readonly kg: number | undefined;
  /** What can be set, ascending; empty where nobody knows. */
  readonly ownedKg: readonly number[];
  readonly unit: LoadUnit;
  readonly onChange: (kg: number) => void;
}

/** Where nothing is declared: the smallest pair of plates that most rooms have, kilograms (science 4.4). */
const STEP_KG = 2.5;
/** To 10 g: typed pounds come back as the same pounds. */
const GRAIN = 100;

export function LoadNumeral({ label, kg, ownedKg, unit, onChange }: LoadNumeralProps) {
  const below = kg === undefined ? null : lower(kg, ownedKg);
  const above = kg === undefined ? (ownedKg[0] ?? STEP_KG) : higher(kg, ownedKg);
  return (
    <Numeral
      label={label}
      value={kg === undefined ? undefined : loadInUnit(kg, unit)}
      unit={label === "Help" ? `${unit} help` : unit}
      less={below === null ? null : () => onChange(below)}
      more={above === null ? null : () => onChange(above)}
      onType={(value) => onChange(unit === "kg" ? value : Math.round(lbToKg(value) * GRAIN) / GRAIN)}
    />
  );
}

function lower(kg: number, ownedKg: readonly number[]): number | null {
  if (ownedKg.length > 0) return previousOwned(kg, ownedKg);
  return kg <= 0 ? null : Math.max(0, kg - STEP_KG);
}

function higher(kg: number, ownedKg: readonly number[]): number | null {
  return ownedKg.length > 0 ? nextOwned(kg, ownedKg) : kg + STEP_KG;
}
