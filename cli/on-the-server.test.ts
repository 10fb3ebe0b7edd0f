import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { dorsal } from "./run-dorsal.testing.ts";

it("hands the owner's commands to the server's program, with what it says and its exit code", () => {
  const folder = mkdtempSync(join(tmpdir(), "dorsal-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const env: NodeJS.ProcessEnv = { ...process.env, DORSAL_DATA: folder };
  delete env.DATABASE_URL;
  const backup = dorsal(["backup"], "", env);
  expect(backup.err).toContain("start the server once, or set DORSAL_DATA.");
  expect(backup).toMatchObject({ code: 2, out: "" });
  expect(readdirSync(folder)).toEqual([]);
});
