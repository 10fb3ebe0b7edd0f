import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authenticator } from "../fixtures/authenticator.ts";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { registerPasskey } from "../fixtures/passkeys.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { STORES } from "../fixtures/stores.ts";
import {
  GOOD_PASSWORD,
  invited,
  keyOf,
  type Person,
  program,
  signIn,
  signUp,
  visitor,
} from "../fixtures/visitor.ts";
import { ownTables, tablesHere } from "../store/own-tables.ts";
import { SCOPES } from "./principal.ts";

describe.each(STORES)("accounts in $store", ({ choose }) => {
  let served: Awaited<ReturnType<typeof runningApp>>;
  let ada: Person;

  beforeAll(async () => {
    served = await runningApp({ planner: NO_PLANNER, ...(await choose()) });
    expect((await visitor(served.app).ask("GET", "/api/sign-up")).json()).toEqual({
      signUp: "first",
      mail: false,
    });
    ada = await signUp(served.app, "Ada");
  });
  afterAll(() => served?.close());

  const bySignUp = (name: string, more: object = {}) =>
    visitor(served.app).ask("POST", "/api/auth/sign-up/email", {
      name,
      email: `${name.toLowerCase()}@example.org`,
      password: GOOD_PASSWORD,
      ...more,
    });

  test("who comes first is the owner, and then only the invited come in, each invitation once", async () => {
    expect((await ada.ask("GET", "/api/account")).json()).toMatchObject({ role: "owner", email: ada.email });
    const stranger = await bySignUp("Stranger");
    expect([stranger.statusCode, stranger.json().code]).toEqual([403, "needs_invite"]);
    const invite = await invited(ada);
    const bea = await signUp(served.app, "Bea", invite);
    expect((await bea.ask("GET", "/api/account")).json().role).toBe("member");
    const second = await bySignUp("Second", { invite });
    expect([second.statusCode, second.json().code]).toEqual([403, "invite_not_valid"]);
  });

  test("one sees where one is signed in, and signs any of it out", async () => {
    const phone = await signIn(served.app, ada.email);
    const laptop = await signIn(served.app, ada.email);
    const { sessions } = (await phone.ask("GET", "/api/sessions")).json();
    expect(sessions.filter((each: { current: boolean }) => each.current)).toHaveLength(1);
    const { sessions: seen } = (await laptop.ask("GET", "/api/sessions")).json();
    const { id } = seen.find((each: { current: boolean }) => each.current);
    expect((await phone.ask("DELETE", `/api/sessions/${id}`)).statusCode).toBe(204);
    expect((await laptop.ask("GET", "/api/account")).statusCode).toBe(401);
    const tablet = await signIn(served.app, ada.email);
    expect((await tablet.ask("DELETE", "/api/sessions")).statusCode).toBe(204);
    expect([
      (await phone.ask("GET", "/api/account")).statusCode,
      (await tablet.ask("GET", "/api/account")).statusCode,
    ]).toEqual([401, 200]);
    ada = { ...ada, ...tablet };
  });

  test("a key is shown once, does what it may, and ends when it is taken back", async () => {
    const key = await keyOf(ada, ["log:read", "plan:read"]);
    const { keys } = (await ada.ask("GET", "/api/keys")).json();
    const [listed] = keys.filter(({ start }: { start: string }) => key.startsWith(start));
    expect(listed).toMatchObject({ name: "a program", scopes: ["log:read", "plan:read"], expiresAt: null });
    expect(JSON.stringify(keys)).not.toContain(key);
    expect((await ada.ask("DELETE", `/api/keys/${listed.id}`)).statusCode).toBe(204);
    expect((await program(served.app, key).ask("GET", "/api/account")).statusCode).toBe(401);
    expect((await ada.ask("DELETE", `/api/keys/${listed.id}`)).statusCode).toBe(404);
  });

  test("a recovery code opens a lost account once, and ends everything else that opened it", async () => {
    const eve = await signUp(served.app, "Eve", await invited(ada));
    const { codes } = (
      await eve.ask("POST", "/api/account/recovery-codes", { password: GOOD_PASSWORD })
    ).json();
    expect(codes).toHaveLength(8);
    const lost = visitor(served.app);
    const asked = { code: codes[0], newPassword: "basalt kettle meadow" };
    expect(
      (await lost.ask("POST", "/api/recover", { ...asked, newPassword: "password123" })).statusCode,
    ).toBe(422);
    expect((await lost.ask("POST", "/api/recover", asked)).statusCode).toBe(204);
    expect((await eve.ask("GET", "/api/account")).statusCode).toBe(401);
    await expect(signIn(served.app, eve.email)).rejects.toThrow("do not belong together");
    const back = await signIn(served.app, eve.email, asked.newPassword);
    expect((await back.ask("GET", "/api/account")).json().recoveryCodes).toBe(7);
    expect((await lost.ask("POST", "/api/recover", asked)).statusCode).toBe(403);
  });

  test("a deleted account leaves nothing in any table, and others keep everything", async () => {
    const fay = await signUp(served.app, "Fay", await invited(ada));
    await keyOf(fay, SCOPES);
    await fay.ask("POST", "/api/account/recovery-codes", { password: GOOD_PASSWORD });
    // A passkey that was begun, and given up.
    await fay.ask("GET", "/api/auth/passkey/generate-register-options");
    const sent = { user: fay.id, log: null, cursor: 0, tip: null, events: [] };
    expect((await fay.ask("POST", "/api/sync", sent)).statusCode).toBe(200);
    expect((await tablesWith(fay.id)).length).toBeGreaterThan(3);
    expect((await fay.ask("DELETE", "/api/account", { password: "not the password" })).statusCode).toBe(403);
    expect((await fay.ask("DELETE", "/api/account", { password: GOOD_PASSWORD })).statusCode).toBe(204);
    expect(await tablesWith(fay.id)).toEqual([]);
    expect(await tablesWith(fay.email)).toEqual([]);
    expect((await ada.ask("GET", "/api/account")).statusCode).toBe(200);
    const again = await bySignUp("Fay", { invite: await invited(ada) });
    expect(again.statusCode).toBe(200);
  });

  test("the owner does not leave others behind without one", async () => {
    const refused = await ada.ask("DELETE", "/api/account", { password: GOOD_PASSWORD });
    expect([refused.statusCode, refused.json().next]).toEqual([409, expect.stringContaining("make-owner")]);
  });

  test("every table that a start makes is known as the store's own", async () => {
    const names = async (tables: typeof ownTables) => (await tables(served.database)).map(({ name }) => name);
    expect(await names(ownTables)).toEqual(await names(tablesHere));
  });

  /** Every table of the store that names it somewhere. */
  async function tablesWith(text: string): Promise<readonly string[]> {
    const { kysely } = served.database;
    const found = [];
    for (const { name } of await ownTables(served.database)) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(kysely);
      if (JSON.stringify(rows).includes(text)) found.push(name);
    }
    return found;
  }
});

describe.each(STORES)("the very first in $store", ({ choose }) => {
  const NAMES = ["Ada", "Bea", "Cleo"];
  const byPassword = (app: FastifyInstance, name: string) =>
    visitor(app).ask("POST", "/api/auth/sign-up/email", {
      name,
      email: `${name.toLowerCase()}@example.org`,
      password: GOOD_PASSWORD,
    });
  const byPasskey = (app: FastifyInstance, name: string) =>
    registerPasskey(visitor(app), authenticator(), { name, email: `${name.toLowerCase()}@example.org` });

  test.each([
    ["invite", "needs_invite", byPassword],
    ["closed", "closed", byPassword],
    ["invite", "needs_invite", byPasskey],
    ["closed", "closed", byPasskey],
  ] as const)(
    "of those who come at the same moment, where sign-up is %s, one is let in (%s)",
    async (signUp, code, come) => {
      // A password takes its time: so long nobody has an account yet.
      const rules = { planner: NO_PLANNER, signUp, slowPasswords: true };
      const served = await runningApp({ ...rules, ...(await choose()) });
      const answers = await Promise.all(NAMES.map((name) => come(served.app, name)));
      const { rows } = await sql<{ role: string }>`select role from "user"`.execute(served.database.kysely);
      await served.close();
      expect(rows).toEqual([{ role: "owner" }]);
      const refused = answers.filter(({ statusCode }) => statusCode !== 200);
      expect(refused.map((each) => [each.statusCode, each.json().code])).toEqual([
        [403, code],
        [403, code],
      ]);
    },
  );
});
