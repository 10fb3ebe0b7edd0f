import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{content,engine,sync,words,server,web,cli,checks,bench}/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
