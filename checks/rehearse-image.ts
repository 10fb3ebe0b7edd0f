// Would the image build and start? Does what the Dockerfile says in a clean folder of this machine, without containers:
// the same files, the same commands, the same account; then asks the server how it is. Needs the network for npm, and a
// Node of the image's line; as root it also changes the account.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildStages } from "./image/build-stages.ts";
import { readDockerfile } from "./image/dockerfile.ts";
import { startImage } from "./image/start-image.ts";
import { readText } from "./program/source-files.ts";

const sandbox = mkdtempSync(join(tmpdir(), "dorsal-image-"));
try {
  const stages = readDockerfile(readText("Dockerfile"));
  const image = buildStages(stages, sandbox, console.log);
  await startImage(image, console.log);
} finally {
  rmSync(sandbox, { recursive: true, force: true });
}
