// Did anything change that something is built of? One hash over the files of some rooms and the lock of the packages.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LEFT_OUT = new Set(["node_modules", "dist", ".cache"]);

/**
 * @param {string} root
 * @param {readonly string[]} rooms
 */
export function hashOf(root, rooms) {
  const hash = createHash("sha256");
  const folders = rooms.map((room) => join(root, room)).filter((folder) => existsSync(folder));
  for (const file of [join(root, "package-lock.json"), ...folders.flatMap(filesIn)]) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} folder
 * @returns {string[]} every file below, sorted; tests cannot change what is built and are left out
 */
export function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.has(entry.name) && !entry.name.includes(".test."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}
