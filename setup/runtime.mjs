// Which Node runs Dorsal? The Node 24 that comes as a package; where none fits this machine, its own if it is new enough.
// npm puts node_modules/.bin first in PATH, so every `npm run` finds the packaged one without being told.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { giveUp } from "./say.mjs";

/** The first release line that runs TypeScript unbuilt and is supported for years. */
export const NEEDED_MAJOR = 24;

/**
 * @param {string} version as in "v24.21.0"
 * @returns {number}
 */
export function majorOf(version) {
  return Number(/^v?(\d+)\./.exec(version.trim())?.[1] ?? 0);
}

/**
 * Path of a Node that is new enough; ends the process with a sentence where there is none.
 * @param {string} root
 */
export function findNode(root) {
  const packaged = join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
  if (existsSync(packaged)) {
    if (versionOf(packaged) >= NEEDED_MAJOR) return packaged;
    // A binary for another C library shadows the machine's own Node in every script.
    rmSync(packaged, { force: true });
  }
  if (majorOf(process.version) >= NEEDED_MAJOR) return process.execPath;
  return giveUp(
    `Dorsal needs Node ${NEEDED_MAJOR}. None comes ready-made for ${process.platform} on ${process.arch}, and this machine has ${process.version}. Install Node ${NEEDED_MAJOR} or newer from nodejs.org and run the same command again.`,
  );
}

/** @param {string} node */
function versionOf(node) {
  const run = spawnSync(node, ["--version"], { encoding: "utf8", shell: process.platform === "win32" });
  return run.status === 0 ? majorOf(run.stdout) : 0;
}
