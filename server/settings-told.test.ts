import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSettings, SETTING_NAMES } from "./settings.ts";

const read = (path: string) => readFileSync(join(import.meta.dirname, "..", path), "utf8");

/** Rows of the table in docs/running.md: the variable, and what holds where it is not set. */
const rows = [...read("docs/running.md").matchAll(/^\| `([A-Z_]+)` \|.*\| (.+) \|$/gm)].map(
  ([, name = "", otherwise = ""]) => ({ name, otherwise }),
);

test("every setting is told, and nothing that is none", () => {
  expect(rows.map(({ name }) => name).sort()).toEqual([...SETTING_NAMES].sort());
});

test.each(rows.filter(({ otherwise }) => /^`[^`]+`$/.test(otherwise)))(
  "$name is $otherwise where it is not set",
  ({ name, otherwise }) => {
    expect(readSettings({ [name]: otherwise.replaceAll("`", "") })).toEqual(readSettings({}));
  },
);

/** Of PostgreSQL's own image, and of Node. */
const NOT_OURS = new Set(
  ["POSTGRES_PASSWORD", "POSTGRES_USER", "POSTGRES_DB"].concat("NODE_ENV", "NODE_COMPILE_CACHE"),
);

test.each(["Dockerfile", "compose.yaml", "compose.postgres.yaml", "deploy/dorsal.service"])(
  "%s sets only what is read",
  (path) => {
    const named = [...read(path).matchAll(/\b([A-Z][A-Z_]+)(?:=|: |:-)/g)].map(([, name = ""]) => name);
    const ours = named.filter((name) => !NOT_OURS.has(name));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((name) => !SETTING_NAMES.includes(name))).toEqual([]);
  },
);

test("what the compose file sets without anybody's choice can be used", () => {
  const lines = [...read("compose.yaml").matchAll(/^ {6}([A-Z_]+): (.*)$/gm)];
  const set = lines.map(([, name = "", value = ""]) => [name, value.replace(/^\$\{\w+:-(.*)\}$/, "$1")]);
  expect(set.length).toBeGreaterThan(3);
  expect(readSettings(Object.fromEntries(set))).toMatchObject({ ok: true, settings: { signUp: "invite" } });
});
