// How is one item of a plan written? "3 x 8-12 a side", "2 in reserve", "12.5 kg".
import type { PlanItem } from "@dorsal/engine";
import { amount, counted, GRIP_NAMES, type Names, restText } from "@dorsal/words";

export function doseText(item: PlanItem): string {
  const side = item.perSide ? " a side" : "";
  const drops = item.drops ? ` + ${counted(item.drops, "drop")}` : "";
  return `${item.sets} x ${unitText(item)}${side}${drops}`;
}

/** In a sentence a single set is not counted: "2 min", "5-7 a side". */
export function shortDose(item: PlanItem): string {
  return item.sets === 1 ? doseText(item).replace("1 x ", "") : doseText(item);
}

function unitText({ reps, seconds, metres }: PlanItem): string {
  if (reps) return rangeText(reps);
  return seconds === undefined ? `${amount(metres ?? 0)} m` : restText(seconds);
}

export function rangeText([low, high]: readonly [number, number]): string {
  return low === high ? `${low}` : `${low}-${high}`;
}

export function reserveText(item: PlanItem): string {
  return item.rir === undefined ? "" : amount(item.rir);
}

/** What goes on the bar, where the plan can say it; otherwise the item's reasons tell how to find it. */
export function loadText(item: PlanItem, names: Names): string {
  if (item.startAssistanceKg !== undefined) return `${names.load(item.startAssistanceKg)} help`;
  if (item.startLoadKg !== undefined) return names.load(item.startLoadKg);
  const isByFeel = item.reasons.some(
    ({ why }) =>
      why === "calibrate_by_feel" || why === "calibrate_help_by_feel" || why === "choose_band_by_feel",
  );
  return isByFeel ? "by feel" : "";
}

/** "1:40": a clock is read faster in a table than words. */
export function restClock({ restS }: PlanItem): string {
  const seconds = String(Math.round(restS % 60)).padStart(2, "0");
  return restS === 0 ? "" : `${Math.floor(restS / 60)}:${seconds}`;
}

/** "Tempo 3-1-1-0." for a movement; a hold has none. */
export function howText(item: PlanItem): string {
  const grip = item.grip === null ? [] : [`Grip: ${GRIP_NAMES[item.grip]}.`];
  const tempo = /\d/.test(item.tempo) ? [`Tempo ${item.tempo}.`] : [];
  return [...grip, ...tempo].join(" ");
}
