import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { numbered } from "@dorsal/sync";
import { expect, test } from "vitest";
import { readSecret } from "../accounts/secret.ts";
import { openStore } from "../open-store.ts";
import { logStore } from "../store/log-store.ts";
import { accountRow } from "../store/testing/account-row.ts";
import { testFolder } from "../store/testing/folder.ts";
import { runAdmin } from "./run-admin.ts";

async function admin(folder: string, ...args: readonly string[]) {
  const said = { out: "", err: "" };
  const code = await runAdmin(args, {
    env: { DORSAL_DATA: folder },
    nowMs: Date.now(),
    say: (line) => {
      said.out += `${line}\n`;
    },
    complain: (line) => {
      said.err += `${line}\n`;
    },
  });
  return { code, ...said };
}

async function storeWith(events: number): Promise<string> {
  const folder = testFolder();
  const database = await openStore({ dataFolder: folder, databaseUrl: null });
  await accountRow(database, "ada");
  await logStore(database).append("ada", numbered(1, events));
  await database.close();
  return folder;
}

test("a backup becomes a store again, in an empty folder and no other; the secret comes along", async () => {
  const [old, fresh] = [await storeWith(3), testFolder()];
  const secret = readSecret(null, old);
  const made = await admin(old, "backup");
  expect(made).toMatchObject({ code: 0, err: "" });
  expect(made.out).toContain("holds 1 account, 1 log, 3 events, and was read back.");
  const [name = ""] = readdirSync(join(old, "backups"));
  const file = join(old, "backups", name);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await admin(fresh, "restore", file)).toMatchObject({ code: 0, err: "" });
  expect(readFileSync(join(fresh, "secret"), "utf8")).toBe(secret);
  expect(await admin(fresh, "restore", file)).toMatchObject({ code: 2, out: "" });
});

test("what cannot be done is told in a sentence", async () => {
  const folder = testFolder();
  expect((await admin(folder, "backup")).err).toContain("There is no store in");
  expect((await admin(folder, "restore")).err).toContain("Say which backup");
  expect((await admin(folder, "restore", join(folder, "none"))).err).toContain(
    "There is no such file. Nothing was changed.",
  );
  expect((await admin(folder, "danse")).err).toContain("doctor");
});

test("the doctor says what to do first", async () => {
  const { code, out } = await admin(await storeWith(1), "doctor");
  expect(out).toContain("ok    The store opens, and SQLite finds it whole.");
  expect(out).toContain("look  There is no backup");
  expect(code).toBe(0);
});
