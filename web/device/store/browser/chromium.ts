// How does a test get a real browser that it may kill? Chromium with its own profile folder, as a process of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-quic",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
  // What a browser does for its own sake only costs time.
  "--disable-features=PreloadTopChromeWebUI,SpareRendererForSitePerProcess",
  "--disable-extensions",
  "--disable-component-extensions-with-background-pages",
  "--disable-client-side-phishing-detection",
  "--disable-field-trial-config",
  "--metrics-recording-only",
  "--remote-debugging-port=0",
];

/** Time a loaded machine may take to start it (design choice). */
const START_LIMIT_MS = 30_000;

export interface RunningChromium {
  readonly context: BrowserContext;
  /** As a dead battery would: no goodbye to any page. */
  kill(): Promise<void>;
}

/** A profile folder that outlives kills; `remove` at the end. */
export async function newProfile(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "dorsal-profile-"));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

export async function startChromium(profile: string): Promise<RunningChromium> {
  const portFile = join(profile, "DevToolsActivePort");
  await rm(portFile, { force: true });
  const child = spawn(await chromiumPath(), [...FLAGS, `--user-data-dir=${profile}`, "about:blank"], {
    detached: true,
    stdio: "ignore",
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const [port, path] = (await appearing(portFile)).split("\n");
  const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error("Chromium started without a context.");
  return {
    context,
    kill: async () => {
      killGroup(child);
      await exited;
    },
  };
}

/** The path in CHROMIUM_PATH, the one that the setup found, or the system's. */
async function chromiumPath(): Promise<string> {
  const noted = await readFile(new URL("../../../../.cache/chromium-path", import.meta.url), "utf8").catch(
    () => "",
  );
  const places = [process.env.CHROMIUM_PATH, noted.trim(), "/usr/bin/chromium"];
  const found = places.find((place) => place && existsSync(place));
  if (found) return found;
  throw new Error("These tests need Chromium: install it, or set CHROMIUM_PATH to where it is.");
}

/** The browser and all its children, by the process group that `detached` made. */
function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, "SIGKILL");
}

async function appearing(file: string): Promise<string> {
  const deadline = performance.now() + START_LIMIT_MS;
  while (performance.now() < deadline) {
    const text = await readFile(file, "utf8").catch(() => "");
    if (text.includes("\n")) return text;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Chromium did not start within ${START_LIMIT_MS / 1_000} s.`);
}
