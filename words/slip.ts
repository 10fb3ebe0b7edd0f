// Is that number right? Asked once, calmly, when a set is far from everything that the log expects.
import type { Names } from "./names.ts";

export interface SlipWords {
  /** The estimate that the set amounts to, and what was expected: system loads, kilograms. */
  readonly saidKg: number;
  readonly expectedKg: number;
  /** As it was logged; absent where the body alone is the load. */
  readonly loadKg?: number | undefined;
  /** Named where another one is in hand by now. */
  readonly exercise?: string;
  readonly unit: "kg" | "lb";
}

/** Kilograms in one pound. */
const KG_PER_LB = 0.45359237;
/** How near the other unit must bring it to be worth a guess, as a ratio. Design choice. */
const NEAR = 1.35;

export function slipQuestion(slip: SlipWords, names: Names): string {
  const side = slip.saidKg > slip.expectedKg ? "much more" : "much less";
  const guess = otherUnit(slip);
  const ask = guess === null ? "Is it right?" : `${guess}?`;
  const set = slip.loadKg === undefined ? "That set" : names.load(slip.loadKg);
  const about = slip.exercise === undefined ? "" : `${names.exercise(slip.exercise)}: `;
  return `${about}${set} is ${side} than your log expects. ${ask}`;
}

/** "60 kg, or 60 lb": only where the other unit would explain it. */
function otherUnit({ loadKg, saidKg, expectedKg, unit }: SlipWords): string | null {
  if (loadKg === undefined || loadKg === 0) return null;
  const asOther = unit === "kg" ? KG_PER_LB : 1 / KG_PER_LB;
  const ratio = (saidKg * asOther) / expectedKg;
  if (ratio > NEAR || ratio < 1 / NEAR) return null;
  const number = Math.round((unit === "kg" ? loadKg : loadKg / KG_PER_LB) * 4) / 4;
  return unit === "kg" ? `${number} kg, or ${number} lb` : `${number} lb, or ${number} kg`;
}
