// Which files of the build stand between a tap on the icon and a usable Today? Follows the bundler's own manifest.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** About a second on a slow mobile line, script and style apart (the project's own promise, in decimal kilobytes). */
export const LIMITS = { jsBytes: 150_000, cssBytes: 15_000 } as const;

/** The screen that must be usable, by the name of its file; what that file fetches later is not waited for. */
const TODAY = "today";

export interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

export interface FirstLoad {
  readonly jsBytes: number;
  readonly cssBytes: number;
  /** Compressed bytes by file, largest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

export function firstLoad(manifest: Manifest, bytesOf: (file: string) => number): FirstLoad {
  const chunks = staticClosure(manifest, startingPoints(manifest));
  const names = new Set(chunks.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]));
  const files = [...names].map((file) => [file, bytesOf(file)] as const).sort((a, b) => b[1] - a[1]);
  const sum = (ending: string) =>
    files.filter(([file]) => file.endsWith(ending)).reduce((total, [, bytes]) => total + bytes, 0);
  return { jsBytes: sum(".js"), cssBytes: sum(".css"), files };
}

function startingPoints(manifest: Manifest): readonly string[] {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (entries.length === 0) throw new Error("The build's manifest names no entry.");
  const today = Object.keys(manifest).filter((key) => manifest[key]?.name === TODAY);
  if (today.length === 0) throw new Error("The build's manifest does not name the screen Today.");
  return [...entries, ...today];
}

function staticClosure(manifest: Manifest, from: readonly string[]): readonly Chunk[] {
  const seen = new Map<string, Chunk>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (seen.has(key)) return;
    if (chunk === undefined) throw new Error(`The build's manifest names "${key}" but does not describe it.`);
    seen.set(key, chunk);
    chunk.imports?.forEach(visit);
  };
  from.forEach(visit);
  return [...seen.values()];
}

export function readBuild(folder: string): { manifest: Manifest; bytesOf: (file: string) => number } {
  return {
    manifest: JSON.parse(readFileSync(join(folder, ".vite", "manifest.json"), "utf8")),
    bytesOf: (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  };
}

export function describeLoad(load: FirstLoad): readonly string[] {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    `JavaScript ${kB(load.jsBytes)} of ${kB(LIMITS.jsBytes)}, CSS ${kB(load.cssBytes)} of ${kB(LIMITS.cssBytes)} before Today is usable`,
    ...load.files.map(([file, bytes]) => `  ${kB(bytes).padStart(9)}  ${file}`),
  ];
}
