// What does the terminal call things? The catalogue's names; kilograms, or pounds for a log that was written in them.
import type { Catalog } from "@dorsal/content";
import { amount, groupName, type Names } from "@dorsal/words";
import { KG_PER_LB } from "../next/pound-loads.ts";

export function namesFrom(catalog: Catalog): Names {
  return namesIn(catalog, "kg");
}

export function namesIn(catalog: Catalog, unit: "kg" | "lb"): Names {
  return {
    exercise: (id) => catalog.exercises[id]?.name ?? id,
    group: groupName,
    load: (kg) => (unit === "kg" ? `${amount(kg)} kg` : `${pounds(kg)} lb`),
  };
}

/** To half a pound: what plates and stacks are marked with. */
function pounds(kg: number): string {
  return amount(Math.round((2 * kg) / KG_PER_LB) / 2);
}
