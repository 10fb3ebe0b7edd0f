import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{content,engine,motion,formats,sync,words,server,web,cli,checks,bench}/**/*.test.{ts,tsx}",
      "setup/*.test.mjs",
    ],
    testTimeout: 60_000,
  },
});
