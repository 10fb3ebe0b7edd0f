// How does search reach the app? `virtual:dorsal-search`: the whole library, indexed when the app is built, in one chunk
// that is fetched when Learn opens.
import { loadCatalog, packLibrary } from "@dorsal/content";
import type { Plugin } from "vite";

const SEARCH = "virtual:dorsal-search";

export function searchModule(): Plugin {
  return {
    name: "dorsal-search",
    resolveId: (id) => (id === SEARCH ? `\0${SEARCH}` : null),
    load(id) {
      if (id !== `\0${SEARCH}`) return null;
      const json = JSON.stringify(packLibrary(loadCatalog()));
      // A string that is parsed as JSON is read several times faster than an object literal of the same size.
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
