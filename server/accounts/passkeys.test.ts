import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authenticator } from "../fixtures/authenticator.ts";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { oneTimeCode } from "../fixtures/one-time-code.ts";
import { registerPasskey, signInWithPasskey } from "../fixtures/passkeys.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { GOOD_PASSWORD, invited, type Person, signUp, visitor } from "../fixtures/visitor.ts";

let served: Awaited<ReturnType<typeof runningApp>>;
let ada: Person;
beforeAll(async () => {
  served = await runningApp({ planner: NO_PLANNER });
  ada = await signUp(served.app, "Ada");
});
afterAll(() => served.close());

describe("a passkey", () => {
  test("is added by who is signed in, and signs in on its own", async () => {
    const reader = authenticator();
    expect((await registerPasskey(ada, reader)).statusCode).toBe(200);
    const phone = visitor(served.app);
    expect((await signInWithPasskey(phone, reader)).statusCode).toBe(200);
    const account = (await phone.ask("GET", "/api/account")).json();
    expect(account).toMatchObject({ email: ada.email, passkeys: 1 });
  });

  test("that was proven to another page is worth nothing here", async () => {
    const reader = authenticator();
    await registerPasskey(ada, reader);
    const phone = visitor(served.app);
    const refused = await signInWithPasskey(phone, reader, "https://dorsal.test.example");
    expect(refused.statusCode).toBeGreaterThanOrEqual(400);
    expect((await phone.ask("GET", "/api/account")).statusCode).toBe(401);
  });

  test("makes an account with no password, for who is invited", async () => {
    const reader = authenticator();
    const bea = visitor(served.app);
    const newcomer = { name: "Bea", email: "Bea@example.org", invite: await invited(ada) };
    expect((await registerPasskey(bea, reader, newcomer)).statusCode).toBe(200);
    const account = (await bea.ask("GET", "/api/account")).json();
    expect(account).toMatchObject({
      email: "bea@example.org",
      role: "member",
      hasPassword: false,
      passkeys: 1,
    });
    expect((await signInWithPasskey(visitor(served.app), reader)).statusCode).toBe(200);
    const codes = await bea.ask("POST", "/api/account/recovery-codes", {});
    expect(codes.json().codes).toHaveLength(8);
    expect((await bea.ask("DELETE", "/api/account", {})).statusCode).toBe(204);
    expect((await signInWithPasskey(visitor(served.app), reader)).statusCode).toBe(401);
  });

  test("makes none for who is not, and none in another's name", async () => {
    const stranger = await registerPasskey(visitor(served.app), authenticator(), {
      name: "X",
      email: "x@example.org",
    });
    expect([stranger.statusCode, stranger.json().code]).toEqual([403, "needs_invite"]);
    const taken = { name: "Ada", email: ada.email, invite: await invited(ada) };
    const refused = await registerPasskey(visitor(served.app), authenticator(), taken);
    expect([refused.statusCode, refused.json().code]).toEqual([422, "USER_ALREADY_EXISTS"]);
    // The invitation was not used up by it.
    const other = { ...taken, email: "dana@example.org" };
    expect((await registerPasskey(visitor(served.app), authenticator(), other)).statusCode).toBe(200);
  });
});

test("with an authenticator app, a password alone opens nothing; its codes and the backup codes do", async () => {
  const eve = await signUp(served.app, "Eve", await invited(ada));
  const { totpURI, backupCodes } = (
    await eve.ask("POST", "/api/auth/two-factor/enable", { password: GOOD_PASSWORD, method: "totp" })
  ).json();
  const proven = await eve.ask("POST", "/api/auth/two-factor/verify-totp", { code: oneTimeCode(totpURI) });
  expect(proven.statusCode).toBe(200);
  const begin = async () => {
    const phone = visitor(served.app);
    const asked = { email: eve.email, password: GOOD_PASSWORD };
    const answer = await phone.ask("POST", "/api/auth/sign-in/email", asked);
    expect(answer.json()).toMatchObject({ twoFactorRedirect: true });
    expect((await phone.ask("GET", "/api/account")).statusCode).toBe(401);
    return phone;
  };
  const wrong = await begin();
  const refused = await wrong.ask("POST", "/api/auth/two-factor/verify-totp", { code: "000000" });
  expect([refused.statusCode, refused.json().what]).toEqual([401, "This code is not right, or was used."]);
  const right = await begin();
  const code = oneTimeCode(totpURI);
  await right.ask("POST", "/api/auth/two-factor/verify-totp", { code });
  expect((await right.ask("GET", "/api/account")).json()).toMatchObject({
    email: eve.email,
    twoFactor: true,
  });
  // Who saw the code over a shoulder comes too late.
  const again = await begin();
  const replayed = await again.ask("POST", "/api/auth/two-factor/verify-totp", { code });
  expect([replayed.statusCode, replayed.json().code]).toEqual([401, "INVALID_CODE"]);
  expect((await again.ask("GET", "/api/account")).statusCode).toBe(401);
  const withoutPhone = await begin();
  const asked = { code: backupCodes[0] };
  expect((await withoutPhone.ask("POST", "/api/auth/two-factor/verify-backup-code", asked)).statusCode).toBe(
    200,
  );
  expect((await withoutPhone.ask("GET", "/api/account")).statusCode).toBe(200);
});
