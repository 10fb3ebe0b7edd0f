// What must be there before `npm start` or `npm test` can run? Packages, a Node that is new enough, then the built app
// or a browser. Runs on the machine's own Node (20 or newer) before anything is installed, so it needs no package.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildApp } from "./app.mjs";
import { provideChromium } from "./chromium.mjs";
import { installPackages } from "./packages.mjs";
import { findNode } from "./runtime.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const purpose = process.argv[2] ?? "start";

installPackages(root);
const node = findNode(root);
if (purpose === "start" || purpose === "build") buildApp(root, node);
if (purpose === "test") provideChromium(root, node);
