import { defineConfig } from "vitest/config";
import { LongestFirst } from "./checks/steps/longest-first.ts";

export default defineConfig({
  test: {
    include: [
      "{content,engine,motion,formats,sync,words,server,web,cli,checks,bench}/**/*.test.{ts,tsx}",
      "setup/*.test.mjs",
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Rooms keep no state between files, so a fresh thread for each would only cost time (measured: 40 % of the CPU).
    isolate: false,
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    experimental: {
      // Node reads our files as they are, and keeps what it compiled: no test needs them rewritten by Vite (measured: 10 %
      // of the CPU, and more in arithmetic, where every imported name costs a look-up).
      viteModuleRunner: false,
      nodeLoader: false,
    },
  },
});
