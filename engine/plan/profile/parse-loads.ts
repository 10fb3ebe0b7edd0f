// Which loads does the lifter own? Dumbbells as a list, a bar with plates, or a stack with a step.
import type { EquipmentId } from "@dorsal/content";
import { EQUIPMENT } from "../../training/equipment.ts";
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
    const equipment = EQUIPMENT.find((id) => id === key);
    if (!equipment) list.add(`loadsKg.${key}`, "unknown_key", key, `one of ${EQUIPMENT.join(", ")}`);
    else {
      const owned = parseOwned(value[key], `loadsKg.${key}`, list);
      if (owned) loads[equipment] = owned;
    }
  }
  return loads;
}

function parseOwned(value: unknown, path: string, list: ProblemList): OwnedLoads | undefined {
  if (Array.isArray(value)) return parseKilograms(value, path, list);
  if (!isRecord(value)) return list.add(path, "wrong_type", value, SHAPES);
  const keys = Object.keys(value);
  if (keys.includes("bar") || keys.includes("plates")) {
    refuseOtherKeys(keys, ["bar", "plates"], path, list);
    const bar = readNumber(value.bar, `${path}.bar`, BAR_KG, list);
    if (!Array.isArray(value.plates))
      return list.add(`${path}.plates`, "wrong_type", value.plates, "a list of kilograms");
    return { bar: bar ?? 0, plates: parseKilograms(value.plates, `${path}.plates`, list) };
  }
  if (keys.includes("step") || keys.includes("max")) {
    refuseOtherKeys(keys, ["step", "max"], path, list);
    const step = readNumber(value.step, `${path}.step`, LOAD_KG, list);
    const max = readNumber(value.max, `${path}.max`, LOAD_KG, list);
    return { step: step ?? 1, max: max ?? 1 };
  }
  return list.add(path, "wrong_type", value, SHAPES);
}

function parseKilograms(values: readonly unknown[], path: string, list: ProblemList): readonly number[] {
  if (values.length === 0) list.add(path, "missing", undefined, "at least one load");
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
