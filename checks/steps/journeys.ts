// A person, a device, a day: the journeys in a real browser, which report each scene as they go.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../program/source-files.ts";
import { countingStep } from "./counting.ts";
import type { Step } from "./step.ts";

const ENTRY = "journeys/run.ts";

/** Setup notes which browser it found or installed. */
const CHROMIUM_NOTE = join(ROOT, ".cache", "chromium-path");

export function journeysStep(): Step | undefined {
  if (!existsSync(join(ROOT, ENTRY))) return undefined;
  const env: Record<string, string> = {};
  if (!process.env.CHROMIUM_PATH && existsSync(CHROMIUM_NOTE)) {
    env.CHROMIUM_PATH = readFileSync(CHROMIUM_NOTE, "utf8");
  }
  return countingStep("journeys", ["node", ENTRY], { env, onLine: (line) => console.log(`    ${line}`) });
}
