// `npm run check-audit`: does anything that ships have a known high weakness? Asks the registry that npm is set to; where
// that gives no answer, says so and judges nothing.
import { spawnSync } from "node:child_process";
import { verdictOf } from "./advisories/verdict.ts";
import { ROOT } from "./program/source-files.ts";

/** A registry that has not answered by then is taken as unreachable (design choice). */
const PATIENCE_MS = 60_000;

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json", "--fetch-retries=0"], {
  cwd: ROOT,
  encoding: "utf8",
  timeout: PATIENCE_MS,
  shell: process.platform === "win32",
});
const verdict = verdictOf(stdout ?? "");
if (verdict.kind === "weak") {
  console.log(
    `Known weaknesses in what ships: ${verdict.packages.join(", ")}. See \`npm audit --omit=dev\`.`,
  );
  process.exitCode = 1;
} else if (verdict.kind === "clean") {
  console.log(`No high finding in the ${verdict.packages} packages that ship.`);
} else {
  console.log(
    "The registry tells nothing of weaknesses, so nothing was judged. Try again with another network.",
  );
}
