// Which device does the lifter hold? Chromium as a process of its own, so that it can die as a phone does.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { ROOT } from "./app-server.ts";

/** No first-run pages, no calls home: what is seen is the app alone. */
const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-quic",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  // Nobody goes back to a page that was left: keeping them all alive would only cost time.
  "--disable-back-forward-cache",
  // What a browser does for its own sake only costs time: here no menu is opened and nothing is extended.
  "--disable-features=PreloadTopChromeWebUI,SpareRendererForSitePerProcess",
  "--disable-extensions",
  "--disable-component-extensions-with-background-pages",
  "--disable-client-side-phishing-detection",
  "--disable-field-trial-config",
  "--metrics-recording-only",
  "--remote-debugging-port=0",
  // A name of this machine that is no trusted address, as in a gym's own network.
  "--host-resolver-rules=MAP gym.test 127.0.0.1",
];

/** A loaded machine may take so long to start a browser (design choice). */
const START_LIMIT_MS = 30_000;
const POLL_MS = 20;

export interface Phone {
  readonly browser: Browser;
  /** What is kept on the phone itself: it outlives the browser, but not `throwAway`. */
  readonly own: BrowserContext;
  /** The battery is empty: every process ends at once, no page says goodbye. */
  die(): Promise<void>;
  /** The same phone, charged again. */
  wake(): Promise<Phone>;
  throwAway(): Promise<void>;
}

/** `more`: what the browser is told beside what every phone's is. */
export async function newPhone(more: readonly string[] = []): Promise<Phone> {
  return wake(await mkdtemp(join(tmpdir(), "dorsal-phone-")), more);
}

async function wake(folder: string, more: readonly string[]): Promise<Phone> {
  const port = join(folder, "DevToolsActivePort");
  await rm(port, { force: true });
  const child = spawn(await chromiumPath(), [...FLAGS, ...more, `--user-data-dir=${folder}`, "about:blank"], {
    detached: true,
    stdio: "ignore",
    // The lifter lives where the clocks show UTC: a fixed day is the same day on every machine.
    env: { ...process.env, TZ: "UTC", LANG: "en_GB.UTF-8" },
  });
  const exited = once(child, "exit");
  const [number, path] = (await appearing(port)).split("\n");
  const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${number}${path}`);
  const [own] = browser.contexts();
  if (own === undefined) throw new Error("Chromium started without a context.");
  const die = async () => {
    killGroup(child);
    await exited;
  };
  return {
    ...{ browser, own, die },
    wake: () => wake(folder, more),
    throwAway: async () => {
      await die();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The path in CHROMIUM_PATH, the one that the setup found, or the system's. */
async function chromiumPath(): Promise<string> {
  const noted = await readFile(join(ROOT, ".cache", "chromium-path"), "utf8").catch(() => "");
  const places = [process.env.CHROMIUM_PATH?.trim(), noted.trim(), "/usr/bin/chromium"];
  const found = places.find((place) => place && existsSync(place));
  if (found) return found;
  throw new Error("The journeys need Chromium: install it, or set CHROMIUM_PATH to where it is.");
}

/** The browser and all its children, by the process group that `detached` made. */
function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, "SIGKILL");
}

async function appearing(file: string): Promise<string> {
  const deadline = performance.now() + START_LIMIT_MS;
  while (performance.now() < deadline) {
    const text = await readFile(file, "utf8").catch(() => "");
    if (text.includes("\n")) return text;
    await pause(POLL_MS);
  }
  throw new Error(`Chromium did not start within ${START_LIMIT_MS / 1_000} s.`);
}
