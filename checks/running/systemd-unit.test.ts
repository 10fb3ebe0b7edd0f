// Would systemd take our unit? Asked of systemd itself, where it is.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, readText } from "../program/source-files.ts";

const unit = readText("deploy/dorsal.service");
const analyze = "/usr/bin/systemd-analyze";

/** Of 100, by systemd's own count: a service without any protection has 96 (design choice). */
const MOST_EXPOSED = 20;

test("starts what there is, from where the page says that it lies", () => {
  const [, program, script = ""] = /^ExecStart=(\S+) (\S+)$/m.exec(unit) ?? [];
  const [, folder] = /^WorkingDirectory=(\S+)$/m.exec(unit) ?? [];
  expect(program).toBe(`${folder}/node_modules/.bin/node`);
  expect(existsSync(join(ROOT, script))).toBe(true);
  expect(readText("docs/running.md")).toContain(`git clone ADDRESS ${folder}`);
});

test.skipIf(!existsSync(analyze))("is understood by systemd, and well shut in", () => {
  const folder = mkdtempSync(join(tmpdir(), "dorsal-unit-"));
  const file = join(folder, "dorsal.service");
  // The project need not lie where the unit looks for it.
  writeFileSync(file, unit.replace(/^ExecStart=\S+/m, `ExecStart=${process.execPath}`));
  const verified = spawnSync(analyze, ["verify", file], { encoding: "utf8" });
  const judged = spawnSync(analyze, ["security", "--offline=yes", `--threshold=${MOST_EXPOSED}`, file]);
  rmSync(folder, { recursive: true, force: true });
  expect([verified.status, verified.stderr.split("\n").filter((line) => line.includes(file))]).toEqual([
    0,
    [],
  ]);
  expect(judged.status).toBe(0);
});
