// Who may add a way into an account, and what is left of them after a recovery? In both stores.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authenticator } from "../fixtures/authenticator.ts";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { registerPasskey, signInWithPasskey } from "../fixtures/passkeys.ts";
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
  type Visitor,
  visitor,
} from "../fixtures/visitor.ts";

const NEW_PASSWORD = "basalt kettle meadow";
const SCOPES = ["log:read"];

describe.each(STORES)("ways into an account in $store", ({ choose }) => {
  let served: Awaited<ReturnType<typeof runningApp>>;
  let ada: Person;

  beforeAll(async () => {
    served = await runningApp({ planner: NO_PLANNER, privateTargets: true, ...(await choose()) });
    ada = await signUp(served.app, "Ada");
  });
  afterAll(() => served?.close());

  const aged = ({ id }: { readonly id: string }) =>
    sql`update session set "createdAt" = ${"2026-10-01T00:00:00.000Z"} where "userId" = ${id}`.execute(
      served.database.kysely,
    );

  async function recovered(person: Person): Promise<Visitor> {
    const made = await person.ask("POST", "/api/account/recovery-codes", { password: GOOD_PASSWORD });
    const lost = visitor(served.app);
    const asked = { code: made.json().codes[0], newPassword: NEW_PASSWORD };
    expect((await lost.ask("POST", "/api/recover", asked)).statusCode).toBe(204);
    return lost;
  }

  test("a phone that was signed in long ago adds none, and deletes none, without the password", async () => {
    const bea = await signUp(served.app, "Bea", await invited(ada));
    const passkey = (await registerPasskey(bea)).json();
    await aged(bea);
    const key = { name: "thief", scopes: SCOPES };
    const answers = [
      await bea.ask("GET", "/api/auth/passkey/generate-register-options"),
      await registerPasskey(bea),
      await bea.ask("POST", "/api/auth/passkey/delete-passkey", { id: passkey.id }),
      await bea.ask("POST", "/api/keys", key),
      await bea.ask("POST", "/api/keys", { ...key, password: "not the password" }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 403));
    expect(answers[0]?.json().what).toBe("You signed in a while ago.");
    expect((await bea.ask("POST", "/api/keys", { ...key, password: GOOD_PASSWORD })).statusCode).toBe(201);
    expect((await bea.ask("GET", "/api/account")).json().passkeys).toBe(1);
  });

  test("a key sent beside an old cookie opens no way around it", async () => {
    const cleo = await signUp(served.app, "Cleo", await invited(ada));
    const authorization = `Bearer ${await keyOf(cleo, SCOPES)}`;
    await aged(cleo);
    const asked = await cleo.ask("GET", "/api/auth/passkey/generate-register-options", undefined, {
      authorization,
    });
    expect(asked.statusCode).toBeGreaterThanOrEqual(400);
  });

  test("recovery leaves nothing of what a thief may have added", async () => {
    const dora = await signUp(served.app, "Dora", await invited(ada));
    const reader = authenticator();
    expect((await registerPasskey(dora, reader)).statusCode).toBe(200);
    const key = await keyOf(dora, SCOPES);
    expect((await program(served.app, key).ask("GET", "/api/log")).statusCode).toBe(200);
    await dora.ask("POST", "/api/webhooks", { url: "https://127.0.0.1:9/thief" });
    await recovered(dora);
    expect((await signInWithPasskey(visitor(served.app), reader)).statusCode).toBe(401);
    expect((await program(served.app, key).ask("GET", "/api/log")).statusCode).toBe(401);
    const back = await signIn(served.app, dora.email, NEW_PASSWORD);
    expect((await back.ask("GET", "/api/account")).json()).toMatchObject({ passkeys: 0, hasPassword: true });
    expect((await back.ask("GET", "/api/keys")).json()).toEqual({ keys: [] });
    const [hook] = (await back.ask("GET", "/api/webhooks")).json().webhooks;
    expect(hook.stopped).toContain("Your account was recovered.");
    expect((await back.ask("POST", `/api/webhooks/${hook.id}/resume`)).statusCode).toBe(204);
  });

  test("who tried too often comes in with a recovery code, as was said", async () => {
    const eve = await signUp(served.app, "Eve", await invited(ada));
    const guess = (password: string) =>
      visitor(served.app).ask("POST", "/api/auth/sign-in/email", { email: eve.email, password });
    for (let tried = 0; tried < 10; tried += 1) await guess("a guess of many");
    const refused = await guess(GOOD_PASSWORD);
    expect([refused.statusCode, refused.json().next]).toEqual([
      429,
      expect.stringContaining("recovery code"),
    ]);
    await recovered(eve);
    expect((await guess(NEW_PASSWORD)).statusCode).toBe(200);
  });

  test("the last one is not deleted; with another beside it, it is", async () => {
    const fay = visitor(served.app);
    const newcomer = { name: "Fay", email: "fay@example.org", invite: await invited(ada) };
    const { id } = (await registerPasskey(fay, authenticator(), newcomer)).json();
    const remove = () => fay.ask("POST", "/api/auth/passkey/delete-passkey", { id });
    const refused = await remove();
    expect([refused.statusCode, refused.json().what]).toEqual([409, expect.stringContaining("only way")]);
    expect((await registerPasskey(fay)).statusCode).toBe(200);
    expect((await remove()).statusCode).toBe(200);
    expect((await fay.ask("GET", "/api/account")).json().passkeys).toBe(1);
  });
});
