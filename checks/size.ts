// How much must a phone load before Today can be used? The entry, the Today screen and all they import statically, compressed.
import { existsSync } from "node:fs";
import { ROOT } from "./program/source-files.ts";
import { describeLoad, firstLoad, LIMITS, type Manifest, readBuild } from "./size/first-load.ts";

const build = `${ROOT}/web/dist`;
if (!existsSync(`${build}/.vite/manifest.json`)) {
  console.error("The app is not built; run npm run build first.");
  process.exit(1);
}
const { manifest, bytesOf } = readBuild(build);
const load = firstLoad(manifest satisfies Manifest, bytesOf);
for (const line of describeLoad(load)) console.log(line);
process.exit(load.jsBytes <= LIMITS.jsBytes && load.cssBytes <= LIMITS.cssBytes ? 0 : 1);
