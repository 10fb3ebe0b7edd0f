// Is the server in server/dist built from the sources as they are? Builds it when their hash has changed: some files in
// place of two thousand, so that it starts in half the time. `server/main.ts` takes it only where it is made of what is there.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { giveUp, say } from "./say.mjs";
import { hashOf } from "./sources.mjs";

/** Rooms whose files end up in the server, and what builds it. */
const SOURCES = ["server", "content", "engine", "formats", "sync", "words", "setup"];

/**
 * @param {string} root
 * @param {string} node
 * @returns {boolean} false where there is no server to build, or nothing to build it with
 */
export function buildServer(root, node) {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  if (!existsSync(join(root, "server", "main.ts")) || !existsSync(vite)) return false;
  const madeOf = join(root, "server", "dist", "made-of.json");
  const stamp = join(root, ".cache", "server-build");
  const hash = hashOf(root, SOURCES);
  if (existsSync(madeOf) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return true;
  say("Building the server ...");
  rmSync(stamp, { force: true });
  const config = join(root, "setup", "server-bundle.mjs");
  const flags = ["--config", config, "--configLoader", "native", "--logLevel", "error"];
  const run = spawnSync(node, [vite, "build", "server", ...flags], { cwd: root, encoding: "utf8" });
  if (run.status !== 0) giveUp(`${run.stdout}${run.stderr}\nThe server could not be built: see above.`);
  moveIn(join(root, ".cache", "server-dist"), join(root, "server", "dist"));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

/**
 * Written elsewhere and moved when it is whole: a server that starts meanwhile finds one or the other, not half of one.
 * @param {string} fresh
 * @param {string} home
 */
function moveIn(fresh, home) {
  const old = `${fresh}-before`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(home)) renameSync(home, old);
  renameSync(fresh, home);
  rmSync(old, { recursive: true, force: true });
}
