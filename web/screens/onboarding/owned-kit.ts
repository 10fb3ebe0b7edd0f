// Which loads does a thing come in? Single ones are listed; a bar is told with its plates, a stack by its step and its largest
// load. What somebody leaves out is as usual, in the unit that they think in.
import type { EquipmentId } from "@dorsal/content";
import type { OwnedLoads } from "@dorsal/engine";
import { type LoadUnit, lbToKg } from "../../parts/pounds.ts";

/** What is asked of a thing, each in a field of its own. */
export type OwnedPart = "loads" | "bar" | "plates" | "step" | "max";

type Bar = Extract<OwnedLoads, { bar: number }>;
type Stack = Extract<OwnedLoads, { step: number }>;

const pounds = (...loads: readonly number[]) => loads.map(lbToKg);

/** What most gyms have: a full rack counts as this. */
const USUAL_BAR: Readonly<Record<LoadUnit, Bar>> = {
  kg: { bar: 20, plates: [1.25, 2.5, 5, 10, 20] },
  lb: { bar: lbToKg(45), plates: pounds(2.5, 5, 10, 25, 45) },
};
const USUAL_STACK: Readonly<Record<LoadUnit, Stack>> = {
  kg: { step: 5, max: 100 },
  lb: { step: lbToKg(10), max: lbToKg(200) },
};

export function partsOf(id: EquipmentId): readonly OwnedPart[] {
  if (id === "barbell") return ["bar", "plates"];
  return id === "cable" ? ["max", "step"] : ["loads"];
}

/** Kilograms; empty where nothing was said. */
export function partOf(owned: OwnedLoads | undefined, part: OwnedPart): readonly number[] {
  if (owned === undefined) return [];
  if ("bar" in owned) return part === "bar" ? [owned.bar] : owned.plates;
  if ("step" in owned) return [part === "step" ? owned.step : owned.max];
  return owned;
}

export interface ToldPart {
  readonly id: EquipmentId;
  readonly part: OwnedPart;
  /** Kilograms, ascending; of a bar, a step or a largest load the last one counts. Empty is as usual. */
  readonly loads: readonly number[];
  readonly unit: LoadUnit;
}

/** Undefined where all is as usual. */
export function withPart(owned: OwnedLoads | undefined, { id, part, loads, unit }: ToldPart) {
  if (id === "barbell") return barWith(owned, { part, loads, usual: USUAL_BAR[unit] });
  if (id === "cable") return stackWith(owned, { part, loads, usual: USUAL_STACK[unit] });
  return loads.length === 0 ? undefined : loads;
}

interface Told<Usual> extends Pick<ToldPart, "part" | "loads"> {
  readonly usual: Usual;
}

function barWith(owned: OwnedLoads | undefined, { part, loads, usual }: Told<Bar>): Bar | undefined {
  const before = owned !== undefined && "bar" in owned ? owned : usual;
  const bar = part === "bar" ? (loads.at(-1) ?? usual.bar) : before.bar;
  const plates = part === "plates" ? (loads.length === 0 ? usual.plates : loads) : before.plates;
  const isUsual = bar === usual.bar && String(plates) === String(usual.plates);
  return isUsual ? undefined : { bar, plates };
}

/** A stack has at least one step. */
function stackWith(owned: OwnedLoads | undefined, { part, loads, usual }: Told<Stack>): Stack | undefined {
  const before = owned !== undefined && "step" in owned ? owned : usual;
  const told = loads.at(-1);
  const step = part === "step" ? (told ?? usual.step) : before.step;
  const max = part === "max" ? (told ?? usual.max) : before.max;
  const isUsual = step === usual.step && max === usual.max;
  return isUsual ? undefined : { step: Math.min(step, max), max };
}
