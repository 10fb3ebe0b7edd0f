// How is a set said? What was done ("50 kg × 10") and what is asked ("3 × 8–12"), in the lifter's unit.
import type { PlanItem, SetFacts, SetPrescription } from "@dorsal/engine";
import { type LoadUnit, loadWords } from "./pounds.ts";

type Amount = "loadKg" | "assistanceKg" | "reps" | "seconds" | "metres";
type Amounts = { readonly [Key in Amount]?: number | undefined };

/** "50 kg × 10", "12 reps", "30 s", "24 kg × 40 m", "15 kg help × 6". */
export function setWords(set: Amounts, unit: LoadUnit): string {
  return joined(set, unit, " × ");
}

/** The same for a screen reader: "50 kg times 10". */
export function setSpoken(set: Amounts, unit: LoadUnit): string {
  return joined(set, unit, " times ");
}

function joined(set: Amounts, unit: LoadUnit, times: string): string {
  const load = loadPart(set, unit);
  const amount = amountPart(set, load === null);
  return [load, amount].filter((part) => part !== null).join(times) || "no numbers";
}

function loadPart({ loadKg, assistanceKg }: Amounts, unit: LoadUnit): string | null {
  if (assistanceKg !== undefined && assistanceKg > 0) return `${loadWords(assistanceKg, unit)} help`;
  return loadKg === undefined || loadKg === 0 ? null : loadWords(loadKg, unit);
}

function amountPart({ reps, seconds, metres }: Amounts, alone: boolean): string | null {
  if (reps !== undefined) return alone ? `${reps} ${reps === 1 ? "rep" : "reps"}` : String(reps);
  if (seconds !== undefined) return secondsWords(seconds);
  return metres === undefined ? null : `${metres} m`;
}

/** "45 s", "2 min", "2:30 min". */
export function secondsWords(seconds: number): string {
  if (seconds < 100) return `${Math.round(seconds)} s`;
  const rest = Math.round(seconds % 60);
  const minutes = Math.floor(seconds / 60);
  return rest === 0 ? `${minutes} min` : `${minutes}:${String(rest).padStart(2, "0")} min`;
}

/** "3 × 8–12", "2 × 30 s each side". */
export function doseWords(item: PlanItem): string {
  const each = item.perSide ? " each side" : "";
  return `${item.sets} × ${amountAsked(item)}${each}`;
}

/** "8–12", "30 s", "20 m". */
export function amountAsked({
  reps,
  seconds,
  metres,
}: Pick<SetPrescription, "reps" | "seconds" | "metres">): string {
  if (reps !== undefined) return reps[0] === reps[1] ? String(reps[0]) : `${reps[0]}–${reps[1]}`;
  if (seconds !== undefined) return secondsWords(seconds);
  return metres === undefined ? "as many as feel good" : `${metres} m`;
}

/** "last: 50 kg × 10, 9, 9"; sets at other loads are said in full. */
export function setsInShort(sets: readonly SetFacts[], unit: LoadUnit): string {
  const words = sets.map((set, index) => {
    const before = sets[index - 1];
    const sameLoad = before !== undefined && loadPart(before, unit) === loadPart(set, unit);
    return sameLoad ? amountPart(set, false) : setWords(set, unit);
  });
  return words.join(", ");
}

/** "2 in reserve", "none left", "" where nothing was said. */
export function reserveWords(rir: number | undefined): string {
  if (rir === undefined) return "";
  return rir === 0 ? "none left" : `${rir} in reserve`;
}
