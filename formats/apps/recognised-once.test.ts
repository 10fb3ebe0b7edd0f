import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LIKELY } from "../reading/format.ts";
import { headOf } from "../reading/head.ts";
import { readCase } from "../reading/read-as-text.testing.ts";
import { DORSAL_FORMATS } from "./all.ts";

const files = readdirSync(import.meta.dirname).flatMap((app) => {
  const folder = join(import.meta.dirname, app, "cases");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => {
    const { file } = readCase(readFileSync(join(folder, name), "utf8"));
    return { app, name, head: headOf(new TextEncoder().encode(file), true) };
  });
});

describe("every file is claimed by its own app alone", () => {
  it.each(files.map((file) => [`${file.app}/${file.name}`, file] as const))("%s", (_, { app, head }) => {
    const claims = DORSAL_FORMATS.map((format) => ({
      app: format.app,
      likely: format.recognise(head, { today: "2026-11-21" }),
    })).filter(({ likely }) => likely >= LIKELY);
    const best = claims.reduce((a, b) => (b.likely > a.likely ? b : a));
    expect(best.app).toBe(app.replaceAll("-", "_"));
    // A table that anybody could have made may be claimed too, but less surely.
    const others = claims.filter((claim) => claim.app !== best.app && claim.app !== "generic");
    expect(others).toEqual([]);
  });
});
