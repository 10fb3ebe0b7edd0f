// Which files of the project does an image get to see? All but those that .dockerignore names; of its rules the last that
// fits counts, and a folder that is left out is left out with all that is in it.
import { matchesGlob } from "node:path";

/** @param path with forward slashes, relative to the root */
export function isInContext(dockerignore: string, path: string): boolean {
  const parts = path.split("/");
  const places = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  let seen = true;
  for (const rule of rulesIn(dockerignore)) {
    const takesBack = rule.startsWith("!");
    const pattern = takesBack ? rule.slice(1) : rule;
    if (places.some((place) => matchesGlob(place, pattern))) seen = takesBack;
  }
  return seen;
}

function rulesIn(dockerignore: string): readonly string[] {
  return dockerignore.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
}
