import { defineConfig } from "vitest/config";
import { LongestFirst } from "./checks/steps/longest-first.ts";

/** Tests that draw: Node reads no JSX, so Vite makes JavaScript of it. */
const DRAWING = ["web/parts/muscle-map.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Rooms keep no state between files, so a fresh thread for each would only cost time (measured: 40 % of the CPU).
    isolate: false,
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: [
            "{content,engine,motion,formats,sync,words,server,web,cli,checks,bench}/**/*.test.ts",
            "setup/*.test.mjs",
          ],
          exclude: ["**/node_modules/**", ...DRAWING],
          experimental: {
            // Node reads our files as they are, and keeps what it compiled: they need not be rewritten by Vite (measured:
            // 10 % of the CPU, and more in arithmetic, where every imported name costs a look-up).
            viteModuleRunner: false,
            nodeLoader: false,
          },
        },
      },
      { extends: true, test: { name: "drawing", include: DRAWING } },
    ],
  },
});
