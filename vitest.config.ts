import { defineConfig } from "vitest/config";

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
  },
});
