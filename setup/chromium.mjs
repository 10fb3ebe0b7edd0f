// Which browser do the journeys drive? One that is there; else Playwright's; else the system's package; else a sentence.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { giveUp, say } from "./say.mjs";

/** The one without windows first: it does the same for a page with two thirds of the work (measured, decision 0031). */
const SYSTEM_PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** What Debian calls it; older systems only have the whole browser. */
const APT_PACKAGES = ["chromium-headless-shell", "chromium"];

/** A download slower than this is taken as "no network" (design choice). */
const DOWNLOAD_LIMIT_MS = 300_000;

/** Where the test runner reads which browser was found, below the project's root. */
export const CHROMIUM_NOTE = join(".cache", "chromium-path");

/**
 * Finds or installs a browser that starts, and notes its path for the test runner.
 * @param {string} root
 * @param {string} node
 */
export function provideChromium(root, node) {
  const path = findChromium(root) ?? installWithPlaywright(root, node) ?? installWithApt(root);
  if (path === undefined) {
    giveUp(
      "The journeys need Chromium, and none could be found or installed here. Install Chromium or Chrome by hand, or set CHROMIUM_PATH to one, and run `npm test` again.",
    );
  }
  const note = join(root, CHROMIUM_NOTE);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, path);
}

/**
 * @param {string} root
 * @returns {string | undefined}
 */
export function findChromium(root) {
  const places = [process.env.CHROMIUM_PATH, ...SYSTEM_PLACES, playwrightChromium(root)];
  return places.find((place) => place !== undefined && starts(place));
}

/**
 * A file that exists can still lack its libraries: ask it for its version.
 * @param {string} path
 */
function starts(path) {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

/** @param {string} root */
function playwrightChromium(root) {
  try {
    const require = createRequire(join(root, "package.json"));
    return require("playwright-core").chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} node
 */
function installWithPlaywright(root, node) {
  say("Installing Chromium for the journeys (once) ...");
  const installer = join(root, "node_modules", "playwright-core", "cli.js");
  const run = spawnSync(node, [installer, "install", "chromium"], {
    cwd: root,
    stdio: "ignore",
    timeout: DOWNLOAD_LIMIT_MS,
  });
  return run.status === 0 ? findChromium(root) : undefined;
}

/** @param {string} root */
function installWithApt(root) {
  const asRoot = rootCommand();
  if (asRoot === undefined || !existsSync("/usr/bin/apt-get")) return undefined;
  say("Playwright's Chromium is not to be had here; asking the system's package manager ...");
  const apt = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"];
  run([...apt, "update"]);
  for (const name of APT_PACKAGES) {
    run([...apt, "install", "-y", "--no-install-recommends", name, "fonts-liberation"]);
    const found = findChromium(root);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words to put before a command that needs root; undefined where we may not. */
function rootCommand() {
  if (process.getuid?.() === 0) return [];
  return run(["sudo", "-n", "true"]) === 0 ? ["sudo", "-n"] : undefined;
}

/** @param {string[]} words */
function run([command, ...options]) {
  return command === undefined ? null : spawnSync(command, options, { stdio: "ignore" }).status;
}
