import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "../store/testing/folder.ts";
import { readSecret } from "./secret.ts";

test("a secret is made on the first start, kept, and read by nobody else; one that is given comes first", () => {
  const folder = join(testFolder(), "data");
  const made = readSecret(null, folder);
  expect(made).toMatch(/^[\w-]{43}$/);
  expect(readSecret(null, folder)).toBe(made);
  expect(readdirSync(folder)).toEqual(["secret"]);
  expect(statSync(join(folder, "secret")).mode & 0o777).toBe(0o600);
  expect(readSecret("given by the owner", folder)).toBe("given by the owner");
});
