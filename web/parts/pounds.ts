// What does the lifter read on the plate? The core knows kilograms; pounds are made here and unmade here.

export type LoadUnit = "kg" | "lb";

/** International avoirdupois pound, exact by definition. */
const KG_PER_LB = 0.45359237;

export function kgToLb(kg: number): number {
  return kg / KG_PER_LB;
}

export function lbToKg(lb: number): number {
  return lb * KG_PER_LB;
}

/** In the lifter's unit, as on the plate: kilograms to 0.25, pounds to 0.5. */
export function loadInUnit(loadKg: number, unit: LoadUnit): number {
  return unit === "kg" ? Math.round(loadKg * 4) / 4 : Math.round(kgToLb(loadKg) * 2) / 2;
}

/** "52.5 kg", "115.5 lb". */
export function loadWords(loadKg: number, unit: LoadUnit): string {
  return `${loadInUnit(loadKg, unit)} ${unit}`;
}
