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
/** Build tools whose own code, not what they need, ends up in the service worker. */
const SHIPS_ANYWAY = /^node_modules\/workbox-/;
/** Rooms that stay at home: they measure, test and check. */
const AT_HOME = new Set(["bench", "checks", "journeys"]);

export interface LockedPackage {
  readonly link?: boolean;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

type Lock = Readonly<Record<string, LockedPackage>>;

/** @param lock the `packages` of package-lock.json, by path */
export function checkLicences(lock: Lock): readonly Finding[] {
  return [...shipped(lock)].sort().flatMap((path) => {
    const license = lock[path]?.license;
    if (mayShip(path, license)) return [];
    return [{ file: "package-lock.json", says: `${path} ships under "${license ?? "no licence"}".` }];
  });
}

/** Every package that a room which ships needs, and what these need; tools that only other tools ask for are left out. */
function shipped(lock: Lock): ReadonlySet<string> {
  const paths = Object.keys(lock);
  const rooms = paths.filter((path) => path !== "" && !path.includes("node_modules/") && !AT_HOME.has(path));
  const found = new Set(paths.filter((path) => SHIPS_ANYWAY.test(path)));
  const open = [...rooms];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const needed of needsOf(lock[path] ?? {})) {
      const at = placeOf(lock, path, needed);
      if (at === null || lock[at]?.link || found.has(at)) continue;
      found.add(at);
      open.push(at);
    }
  }
  return found;
}

/** A peer that is optional is somebody else's to bring. */
function needsOf(locked: LockedPackage): readonly string[] {
  const peers = Object.keys(locked.peerDependencies ?? {});
  return [
    ...Object.keys(locked.dependencies ?? {}),
    ...Object.keys(locked.optionalDependencies ?? {}),
    ...peers.filter((name) => !locked.peerDependenciesMeta?.[name]?.optional),
  ];
}

/** As Node looks for it: beside the one that asks, then one folder up, to the top. */
function placeOf(lock: Lock, from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")))) {
    const path = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock[path]) return path;
    if (folder === "") return null;
  }
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
