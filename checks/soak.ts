// `npm run soak`: the laws at large numbers. Tests read DORSAL_SOAK and ask for many more random cases; it takes a while.
import { runCommand } from "./steps/command.ts";

/** Thousands of plans in one test take minutes, not seconds. */
const LONGEST_TEST_MS = 3 * 3600 * 1000;

const { code } = await runCommand(
  ["vitest", "run", `--testTimeout=${LONGEST_TEST_MS}`, ...process.argv.slice(2)],
  {
    env: { DORSAL_SOAK: "1" },
    onLine: (line) => console.log(line),
  },
);
process.exit(code);
