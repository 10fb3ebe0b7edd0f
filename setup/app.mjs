// Is the app in web/dist built from the sources as they are? Builds it when their hash has changed,
// and puts a gzip and a brotli twin beside every text file, so that the server never compresses the same bytes twice.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { giveUp, say } from "./say.mjs";

/** Rooms whose files end up in the app. */
const SOURCES = ["web", "content", "engine", "motion", "formats", "sync", "words"];
const LEFT_OUT = new Set(["node_modules", "dist", ".cache"]);
const TEXT = new Set([".html", ".js", ".mjs", ".css", ".json", ".svg", ".webmanifest", ".txt"]);

/** Below this many bytes a compressed twin saves nothing on the wire (one packet). */
const SMALLEST_TWIN_BYTES = 1_024;

/**
 * @param {string} root
 * @param {string} node
 * @returns {boolean} false where there is no app to build
 */
export function buildApp(root, node) {
  if (!existsSync(join(root, "web", "index.html"))) return false;
  const dist = join(root, "web", "dist");
  const stamp = join(root, ".cache", "web-build");
  const hash = hashOfSources(root);
  if (existsSync(join(dist, "index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash)
    return true;
  say("Building the app ...");
  rmSync(stamp, { force: true });
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const run = spawnSync(node, [vite, "build", "web", "--logLevel", "warn"], { cwd: root, encoding: "utf8" });
  if (run.status !== 0) giveUp(`${run.stdout}${run.stderr}\nThe app could not be built: see above.`);
  writeTwins(dist);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

/** @param {string} root */
function hashOfSources(root) {
  const hash = createHash("sha256");
  const rooms = SOURCES.map((room) => join(root, room)).filter((room) => existsSync(room));
  for (const file of [join(root, "package-lock.json"), ...rooms.flatMap(filesIn)]) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} folder
 * @returns {string[]} every file below, sorted; tests cannot change the app and are left out
 */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.has(entry.name) && !entry.name.includes(".test."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}

/** @param {string} dist */
export function writeTwins(dist) {
  for (const file of filesIn(dist).filter((path) => TEXT.has(extname(path)))) {
    const bytes = readFileSync(file);
    if (bytes.length < SMALLEST_TWIN_BYTES) continue;
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
  }
}
