// Which files are damaged in the fuzz? Every fixture and every case of every app, the beginning of the long ones.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readCase } from "../reading/read-as-text.testing.ts";

const ROOM = join(import.meta.dirname, "..");
const BYTES_KEPT = 6_000;

export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function fuzzSeeds(): readonly Seed[] {
  const fixtures = filesIn(join(ROOM, "fixtures"))
    .filter((path) => !/\.(md|ts|hex)$/.test(path))
    .map((path) => ({ name: relative(ROOM, path), bytes: beginning(readFileSync(path)) }));
  const cases = filesIn(join(ROOM, "apps"))
    .filter((path) => path.includes("/cases/"))
    .map((path) => ({
      name: relative(ROOM, path),
      bytes: new TextEncoder().encode(readCase(readFileSync(path, "utf8")).file),
    }));
  return [...fixtures, ...cases];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Up to a line end, so that a table is not cut in the middle of a row. */
function beginning(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= BYTES_KEPT) return bytes;
  const end = bytes.lastIndexOf(10, BYTES_KEPT);
  return bytes.subarray(0, end < 0 ? BYTES_KEPT : end + 1);
}
