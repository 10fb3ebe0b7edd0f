// How does one exercise of today's session look? A row for each kind of set, what is likely to happen, and why it is asked.
import type { AskedItem, Reason, SetPrescription } from "@dorsal/engine";
import { amount, isSafetyReason, type Names, reasonSentence, restText } from "@dorsal/words";
import { howText, rangeText, restClock } from "./dose.ts";
import { type Column, paragraph, row } from "./page.ts";

const COLUMNS: readonly Column[] = [
  { width: 4 },
  { width: 35 },
  { width: 20 },
  { width: 16 },
  { width: 4 },
  { width: 5, align: "right" },
  { width: 10, align: "right" },
];
export const ASKED_TITLES = row(["", "Exercise", "Sets", "Load", "RIR", "Rest", "Likely"], COLUMNS);

export interface AskedText {
  readonly label: string;
  readonly names: Names;
  /** Sentences that stand above the session already. */
  readonly said: ReadonlySet<string>;
  /** A plan chooses grip and tempo; in a log they are the lifter's own. */
  readonly isPlanned: boolean;
}

export function askedItemText(
  asked: AskedItem,
  { label, names, said, isPlanned }: AskedText,
): readonly string[] {
  const { item, sets, stopped } = asked;
  const name = names.exercise(sets[0]?.exercise ?? item.exercise);
  if (stopped !== null) {
    const instead = stopped.instead === null ? "" : ` ${names.exercise(stopped.instead)} instead.`;
    return [row([label.padStart(3), name, "not today"], COLUMNS), paragraph(`It hurt.${instead}`, "     ")];
  }
  const rows = alike(sets).map(({ set, count }, at) => {
    const head = at === 0 ? [label.padStart(3), name] : ["", ""];
    const rest = at === 0 ? restClock(item) : "";
    return row(
      [...head, doseOf(set, count, asked), loadOf(set, names), reserveOf(set), rest, likely(set)],
      COLUMNS,
    );
  });
  const why = reasonsOf(asked)
    .map((reason) => reasonSentence(reason, names))
    .filter((sentence) => !said.has(sentence));
  const details = [...new Set([...why, ...strength(sets[0], names)]), isPlanned ? howText(item) : ""]
    .join(" ")
    .trim();
  return [...rows, paragraph(details, "     ")];
}

/** What decided the sets, and what safety asks; a plan's other reasons stand in the plan. */
export function reasonsOf({ item, sets }: AskedItem): readonly Reason[] {
  const later = sets.slice(1).flatMap(({ toFailure, reasons }) => (toFailure ? reasons : []));
  return [...item.reasons.filter(isSafetyReason), ...(sets[0]?.reasons ?? []), ...later];
}

interface Alike {
  readonly set: SetPrescription;
  readonly count: number;
}

/** Sets in a row that ask for the same. */
function alike(sets: readonly SetPrescription[]): readonly Alike[] {
  const groups: Alike[] = [];
  for (const set of sets) {
    const last = groups.at(-1);
    if (last !== undefined && work(last.set) === work(set))
      groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ set, count: 1 });
  }
  return groups;
}

function work({ setNumber: _, reasons: __, forecast: ___, ...asked }: SetPrescription): string {
  return JSON.stringify(asked);
}

function doseOf(set: SetPrescription, count: number, { item }: AskedItem): string {
  const side = item.perSide ? " a side" : "";
  const end = set.toFailure ? " or more" : "";
  return `${count} x ${unitsOf(set)}${end}${side}`;
}

function unitsOf({ reps, targetReps, seconds, metres }: SetPrescription): string {
  if (seconds !== undefined) return restText(seconds);
  if (metres !== undefined) return `${amount(metres)} m`;
  const range = reps === undefined || reps[0] === reps[1] ? "" : ` (${rangeText(reps)})`;
  return `${targetReps ?? reps?.[0] ?? ""}${range}`;
}

export function loadOf(set: SetPrescription, names: Names): string {
  const { loadKg, assistanceKg, angleDeg, feetUp, band, reasons } = set;
  if (loadKg !== undefined) return loadKg === 0 ? "your body" : names.load(loadKg);
  if (assistanceKg !== undefined) return assistanceKg === 0 ? "no help" : `${names.load(assistanceKg)} help`;
  if (band !== undefined) return `${band.replace("_", " ")} band`;
  if (angleDeg !== undefined) return `${amount(angleDeg)}°${feetUp ? ", feet up" : ""}`;
  return reasons.some(({ why }) => BY_FEEL.has(why)) ? "by feel" : "";
}

const BY_FEEL: ReadonlySet<string> = new Set([
  "calibrate_by_feel",
  "calibrate_help_by_feel",
  "choose_band_by_feel",
]);

function reserveOf({ rir }: SetPrescription): string {
  return rir === undefined ? "" : amount(rir);
}

function likely({ forecast }: SetPrescription): string {
  return forecast === undefined ? "" : rangeText([forecast.lowReps, forecast.highReps]);
}

/** Kilograms that the muscles move: where the body moves along it is part of them. */
function strength(set: SetPrescription | undefined, names: Names): readonly string[] {
  const { e1rmKg, lo80Kg, hi80Kg } = set?.forecast ?? {};
  if (e1rmKg === undefined || lo80Kg === undefined || hi80Kg === undefined) return [];
  if (set?.reasons.some(({ why }) => why === "learned_strength")) return [];
  const [kg, low, high] = [e1rmKg, lo80Kg, hi80Kg].map((one) => names.load(Math.round(one)));
  return [`Your best single today is about ${kg}, most likely ${low} to ${high}.`];
}
