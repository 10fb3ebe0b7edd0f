// Is the app in web/dist built from the sources as they are? Builds it when their hash has changed,
// and puts a gzip and a brotli twin beside every text file, so that the server never compresses the same bytes twice.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { giveUp, say } from "./say.mjs";
import { filesIn, hashOf } from "./sources.mjs";

/** Rooms whose files end up in the app. */
const SOURCES = ["web", "content", "engine", "motion", "formats", "sync", "words"];
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
  const hash = hashOf(root, SOURCES);
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
