// Which loads does the lifter own, as written by hand? "4, 6, 8 10" in their unit; kilograms inside.
import { kgToLb, type LoadUnit, lbToKg } from "../../parts/pounds.ts";

/** Null where something in it is no load. An empty text is an empty list. */
export function loadsFromText(text: string, unit: LoadUnit): readonly number[] | null {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  const loads = words.map(Number);
  if (loads.some((load) => !(load > 0))) return null;
  return loads.map((load) => (unit === "kg" ? load : lbToKg(load))).toSorted((a, b) => a - b);
}

export function textFromLoads(loadsKg: readonly number[], unit: LoadUnit): string {
  return loadsKg.map((kg) => Math.round((unit === "kg" ? kg : kgToLb(kg)) * 100) / 100).join(", ");
}
