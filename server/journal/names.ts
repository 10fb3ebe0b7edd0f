// What do sentences of the server call things? The catalogue's names; kilograms or pounds, as the person chose.
import type { Catalog } from "@dorsal/content";
import { amount, groupName, type Names } from "@dorsal/words";

/** By definition, exactly (international pound, 1959). */
const KG_PER_LB = 0.453_592_37;

export function namesFor(catalog: Catalog, unit: "kg" | "lb"): Names {
  return {
    exercise: (id) => catalog.exercises[id]?.name ?? id,
    group: groupName,
    // Pounds to a half: what plates and stacks are marked with.
    load: (kg) => (unit === "kg" ? `${amount(kg)} kg` : `${amount(Math.round((2 * kg) / KG_PER_LB) / 2)} lb`),
  };
}
