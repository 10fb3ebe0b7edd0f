// Which loads does the lifter own? Dumbbells as a list, a bar with plates, or a stack with a step.
import type { EquipmentId } from "@dorsal/content";
import { EQUIPMENT } from "../../training/equipment.ts";
import { LOAD_CARRIERS, MOST_LISTED } from "../../training/owned-loads.ts";
import { MOST_KINDS } from "../../training/plates-on-bar.ts";
import type { LoadsKg, OwnedLoads } from "../../training/profile.ts";
import { isRecord, type ProblemList, readNumber } from "./field-readers.ts";

const LOAD_KG = { min: 0.1, max: 500 }; // design choice: wider than any equipment on sale
const BAR_KG = { min: 0, max: 50 }; // a landmine or a fixed handle may count as 0
const SHAPES = 'a list of kilograms, {"bar", "plates"} or {"step", "max"}';

export function parseLoadsKg(value: unknown, list: ProblemList): LoadsKg {
  if (!isRecord(value)) {
    list.add("loadsKg", "wrong_type", value, "an object from equipment to loads");
    return {};
  }
  const loads: Partial<Record<EquipmentId, OwnedLoads>> = {};
  for (const key of Object.keys(value).sort()) {
    const carrier = carrierOf(key, list);
    const owned = carrier && parseOwned(value[key], `loadsKg.${key}`, list);
    if (owned) loads[carrier] = owned;
  }
  return loads;
}

function carrierOf(key: string, list: ProblemList): EquipmentId | undefined {
  const carrier = LOAD_CARRIERS.find((id) => id === key);
  if (carrier) return carrier;
  const why = EQUIPMENT.some((id) => id === key) ? "carries_no_load" : "unknown_key";
  return list.add(`loadsKg.${key}`, why, key, `one of ${LOAD_CARRIERS.join(", ")}`);
}

function parseOwned(value: unknown, path: string, list: ProblemList): OwnedLoads | undefined {
  if (Array.isArray(value)) return parseKilograms(value, { path, most: MOST_LISTED, list });
  if (!isRecord(value)) return list.add(path, "wrong_type", value, SHAPES);
  const keys = Object.keys(value);
  if (keys.includes("bar") || keys.includes("plates")) {
    refuseOtherKeys(keys, ["bar", "plates"], path, list);
    const bar = readNumber(value.bar, `${path}.bar`, BAR_KG, list);
    if (!Array.isArray(value.plates))
      return list.add(`${path}.plates`, "wrong_type", value.plates, "a list of kilograms");
    const plates = parseKilograms(value.plates, { path: `${path}.plates`, most: MOST_KINDS, list });
    return { bar: bar ?? 0, plates };
  }
  if (keys.includes("step") || keys.includes("max")) {
    refuseOtherKeys(keys, ["step", "max"], path, list);
    return parseStack(value, path, list);
  }
  return list.add(path, "wrong_type", value, SHAPES);
}

/** A stack whose first step lies above its largest load would have none. */
function parseStack(value: Record<string, unknown>, path: string, list: ProblemList): OwnedLoads {
  const step = readNumber(value.step, `${path}.step`, LOAD_KG, list) ?? LOAD_KG.min;
  const max = readNumber(value.max, `${path}.max`, LOAD_KG, list) ?? LOAD_KG.max;
  if (step > max) list.add(`${path}.step`, "out_of_range", step, `at most ${max}, as max says,`);
  return { step, max };
}

interface Kilograms {
  readonly path: string;
  readonly most: number;
  readonly list: ProblemList;
}

function parseKilograms(values: readonly unknown[], { path, most, list }: Kilograms): readonly number[] {
  if (values.length === 0) list.add(path, "missing", undefined, "at least one load");
  if (values.length > most) list.add(path, "out_of_range", `${values.length} loads`, `at most ${most} loads`);
  const read = values.map((one, i) => readNumber(one, `${path}[${i}]`, LOAD_KG, list) ?? 0);
  return [...new Set(read)].sort((a, b) => a - b);
}

function refuseOtherKeys(
  keys: readonly string[],
  allowed: readonly string[],
  path: string,
  list: ProblemList,
) {
  for (const key of keys) {
    if (!allowed.includes(key))
      list.add(`${path}.${key}`, "unknown_key", key, `only ${allowed.join(" and ")}`);
  }
}
