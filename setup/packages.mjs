// Are the packages of package-lock.json installed? Compares the lock with what npm wrote down about node_modules
// (node_modules/.package-lock.json, written last, so a broken installation counts as none) and runs `npm ci` if not.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { giveUp, say } from "./say.mjs";

/** @typedef {Record<string, {version?: string, link?: boolean, optional?: boolean, devOptional?: boolean}>} Locked */

/**
 * Names what differs between the lock and the installation; an optional package of another platform may be absent.
 * @param {Locked} wanted
 * @param {Locked} installed
 * @returns {string[]}
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path, entry]) => path.startsWith("node_modules/") && !entry.link)
    .filter(([path, entry]) => {
      const found = installed[path];
      if (found === undefined) return !(entry.optional || entry.devOptional);
      return found.version !== entry.version;
    })
    .map(([path]) => path.slice("node_modules/".length));
}

/** @param {string} root */
export function installPackages(root) {
  const wanted = readLock(join(root, "package-lock.json"));
  if (wanted === null) giveUp("package-lock.json cannot be read; fetch the project anew and run this again.");
  const installed = readLock(join(root, "node_modules", ".package-lock.json"));
  if (installed !== null && missingPackages(wanted, installed).length === 0) return;
  say("Installing packages (once; about a minute) ...");
  if (runNpmCi(root) !== 0) {
    giveUp(
      "The packages could not be installed: see npm's message above. Nothing else was changed. Check the network and the disk, then run the same command again.",
    );
  }
}

/**
 * @param {string} file
 * @returns {Locked | null}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return null;
  }
}

/**
 * The same npm that runs this hook, told to bring the build tools too even where NODE_ENV says production.
 * @param {string} root
 */
function runNpmCi(root) {
  const npm = process.env.npm_execpath;
  const options = ["ci", "--include=dev", "--include=optional", "--loglevel=error"];
  const [command, ...before] = npm ? [process.execPath, npm] : ["npm"];
  const run = spawnSync(command, [...before, ...options], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: npm === undefined && process.platform === "win32",
  });
  return run.status;
}
