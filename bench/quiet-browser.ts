// How is a browser started so that the app alone is measured? No first-run pages, no calls home.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-quic",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
];

/** Where `npm test` notes which browser it found or installed. */
const NOTE = join(import.meta.dirname, "..", ".cache", "chromium-path");

/** `more`: what it is told beside. */
export function openQuietBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: [...QUIET, ...more] });
}

function browserPath(): string {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const noted = existsSync(NOTE) ? readFileSync(NOTE, "utf8").trim() : "";
  return existsSync(noted) ? noted : "/usr/bin/chromium";
}
