// May everything that ships be given away? Each package that is not a development tool must carry a permissive licence.
import type { Finding } from "./finding.ts";

const PERMISSIVE = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
]);
/** Permissive for fonts as long as the font is not sold by itself. */
const FONT_LICENCE = "OFL-1.1";
const FONT_PACKAGE = /^node_modules\/@fontsource(-variable)?\//;
/** A build tool by its place in the lock, but its code ends up in the app's service worker. */
const SHIPS_ANYWAY = /^node_modules\/workbox-/;

export interface LockedPackage {
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly license?: string;
}

/** @param packages the `packages` of package-lock.json, by path */
export function checkLicences(packages: Readonly<Record<string, LockedPackage>>): readonly Finding[] {
  return Object.entries(packages).flatMap(([path, { dev, link, license }]) => {
    const ships = path.startsWith("node_modules/") && !link && (!dev || SHIPS_ANYWAY.test(path));
    if (!ships || mayShip(path, license)) return [];
    return [{ file: "package-lock.json", says: `${path} ships under "${license ?? "no licence"}".` }];
  });
}

function mayShip(path: string, license: string | undefined): boolean {
  if (license === undefined) return false;
  if (license === FONT_LICENCE) return FONT_PACKAGE.test(path);
  return isPermissive(license);
}

/** Reads SPDX expressions without nesting: one of an OR suffices, all of an AND are needed. */
export function isPermissive(expression: string): boolean {
  const bare = expression.replace(/^\(|\)$/g, "");
  const alternatives = bare.split(" OR ");
  return alternatives.some((one) => one.split(" AND ").every((name) => PERMISSIVE.has(name.trim())));
}
