// Which loads does the lifter own, as written by hand? "4, 6, 8 10" or "1,25 2,5 5" in their unit; kilograms inside.
// A comma between two digits is a decimal comma where something else parts the loads. Where nothing else does, it parts
// them only if no number could be meant: "5,10,15" and "8,12" are lists, "2,5" is one load, "1,25,2,5" is refused.
import type { Result } from "@dorsal/engine";
import { kgToLb, type LoadUnit, lbToKg } from "../../parts/pounds.ts";

export type LoadsRefusal =
  | { readonly why: "no_load"; readonly word: string }
  | { readonly why: "too_heavy"; readonly word: string }
  | { readonly why: "unclear"; readonly word: string };

/** Kilograms; no rack and no stack at hand holds more in one piece (design choice). */
export const HEAVIEST_KG = 500;

/** An empty text is an empty list. */
export function loadsFromText(text: string, unit: LoadUnit): Result<readonly number[], LoadsRefusal> {
  const words = text.split(/[\s;]+|,(?=\s|$)/).filter((word) => word !== "");
  const loadsKg: number[] = [];
  for (const word of words) {
    const numbers = numbersIn(word, words.length > 1);
    if (numbers === null) return { ok: false, refusal: { why: "unclear", word } };
    const kg = numbers.map((number) => (unit === "kg" ? number : lbToKg(number)));
    if (kg.some((one) => !(one > 0))) return { ok: false, refusal: { why: "no_load", word } };
    if (kg.some((one) => one > HEAVIEST_KG)) return { ok: false, refusal: { why: "too_heavy", word } };
    loadsKg.push(...kg);
  }
  return { ok: true, value: loadsKg.toSorted((a, b) => a - b) };
}

/** Null where a comma could mean this or that; not a number where a word is none. */
function numbersIn(word: string, isParted: boolean): readonly number[] | null {
  const pieces = word.split(",");
  if (pieces.length === 1) return [numberOf(word)];
  const list = pieces.map(numberOf);
  const isList = list.every((number, index) => number > (list[index - 1] ?? 0));
  if (pieces.length > 2 || word.includes(".")) return isList || list.some(Number.isNaN) ? list : null;
  const isDecimal = isParted || !isList || QUARTERS.test(word);
  return isDecimal ? [numberOf(word.replace(",", "."))] : list;
}

/** Plates and dumbbells come in quarters and eighths. */
const QUARTERS = /,(5|[27]5|50|[1368][27]5)$/;

function numberOf(word: string): number {
  return /^\d+(\.\d+)?$/.test(word) ? Number(word) : Number.NaN;
}

export function textFromLoads(loadsKg: readonly number[], unit: LoadUnit): string {
  return loadsKg.map((kg) => Math.round((unit === "kg" ? kg : kgToLb(kg)) * 100) / 100).join(", ");
}
