import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildApp, writeTwins } from "./app.mjs";

const folder = () => mkdtempSync(join(tmpdir(), "dorsal-setup-"));

test("puts two compressed twins beside a text file, and none beside small or packed ones", () => {
  const dist = folder();
  const script = "const set = 1;\n".repeat(200);
  writeFileSync(join(dist, "main.js"), script);
  writeFileSync(join(dist, "tiny.js"), "1;");
  writeFileSync(join(dist, "font.woff2"), script);
  writeTwins(dist);
  expect(readdirSync(dist).sort()).toEqual(["font.woff2", "main.js", "main.js.br", "main.js.gz", "tiny.js"]);
  expect(gunzipSync(readFileSync(join(dist, "main.js.gz"))).toString()).toBe(script);
  expect(brotliDecompressSync(readFileSync(join(dist, "main.js.br"))).toString()).toBe(script);
});

test("says so where there is no app to build", () => {
  expect(buildApp(folder(), process.execPath)).toBe(false);
});
