// Where does a test keep a store? In a folder of its own that is gone when the test is.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Inside a test only: it is removed when that test ends. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dorsal-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
