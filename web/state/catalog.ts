// Where do screens find the catalogue? Built into the app, the same value for everyone, without prose.

import { catalog } from "virtual:dorsal-catalog";
import type { Catalog } from "@dorsal/content";

export function useCatalog(): Catalog {
  return catalog;
}
