// Was the server built, and of these very files? `npm start` and `npm run build` write server/dist; whoever changes a file
// after that runs the files themselves.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

type Note = readonly [path: string, size: number, changedS: number];

/** @param root the folder of the project */
export function isBuilt(root: string): boolean {
  try {
    const notes: readonly Note[] = JSON.parse(
      readFileSync(join(root, "server", "dist", "made-of.json"), "utf8"),
    );
    return notes.every((note) => isAsNoted(root, note));
  } catch {
    return false;
  }
}

function isAsNoted(root: string, [path, size, changedS]: Note): boolean {
  const found = statSync(join(root, path));
  // What a folder counts as its size differs from disk to disk.
  return Math.floor(found.mtimeMs / 1000) === changedS && (found.isDirectory() || found.size === size);
}
