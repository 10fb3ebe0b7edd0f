// What must be there before a command of package.json can run? Packages and a Node that is new enough; for `start` and
// `build` also the built app and server, for `server` that alone, for `test` a browser. Runs on the machine's own Node (20
// or newer) before anything is installed, so it needs no package.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildApp } from "./app.mjs";
import { provideChromium } from "./chromium.mjs";
import { installPackages } from "./packages.mjs";
import { findNode } from "./runtime.mjs";
import { buildServer } from "./server.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const purpose = process.argv[2] ?? "start";

installPackages(root);
const node = findNode(root);
const isWhole = purpose === "start" || purpose === "build";
if (isWhole) buildApp(root, node);
if (isWhole || purpose === "server") buildServer(root, node);
if (purpose === "test") provideChromium(root, node);
