// What does the terminal call things? The catalogue's names, kilograms.
import type { Catalog } from "@dorsal/content";
import { amount, groupName, type Names } from "@dorsal/words";

export function namesFrom(catalog: Catalog): Names {
  return {
    exercise: (id) => catalog.exercises[id]?.name ?? id,
    group: groupName,
    load: (kg) => `${amount(kg)} kg`,
  };
}
