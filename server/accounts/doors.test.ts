import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { GOOD_PASSWORD, invited, type Person, signIn, signUp, visitor } from "../fixtures/visitor.ts";

let served: Awaited<ReturnType<typeof runningApp>>;
let ada: Person;

beforeAll(async () => {
  served = await runningApp({ planner: NO_PLANNER });
  ada = await signUp(served.app, "Ada");
});
afterAll(() => served.close());

function bySignUp(name: string, more: object = {}) {
  return visitor(served.app).ask("POST", "/api/auth/sign-up/email", {
    name,
    email: `${name.toLowerCase()}@example.org`,
    password: GOOD_PASSWORD,
    ...more,
  });
}

test("an invitation that no account came of works again", async () => {
  const invite = await invited(ada);
  const taken = await bySignUp("Ada", { invite });
  expect([taken.statusCode, taken.json().code]).toEqual([422, "USER_ALREADY_EXISTS"]);
  expect((await bySignUp("Dana", { invite })).statusCode).toBe(200);
});

test("a password that is guessed first is refused, with the reason", async () => {
  for (const password of ["short", "password123", "qwertyuiop", "1234567890", "stranger@example.org"]) {
    const refused = await bySignUp("Stranger", { password, invite: "x" });
    expect([password, refused.statusCode, refused.json().what]).toEqual([
      password,
      422,
      expect.stringMatching(/^body\.password: (A password has|This password is)/),
    ]);
  }
});

test("an unknown e-mail and a wrong password get the same answer", async () => {
  const ask = (email: string) =>
    visitor(served.app).ask("POST", "/api/auth/sign-in/email", { email, password: "not the password" });
  const [known, unknown] = [await ask(ada.email), await ask("nobody@example.org")];
  expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
  expect(known.json()).toMatchObject({ what: "E-mail and password do not belong together." });
  expect(known.headers["set-cookie"]).toBeUndefined();
});

test("guessing at one account is slowed down from everywhere, and at no other", async () => {
  const guess = (email: string) =>
    visitor(served.app).ask("POST", "/api/auth/sign-in/email", { email, password: "a guess of many" });
  for (let tried = 0; tried < 10; tried += 1)
    expect((await guess("victim@example.org")).statusCode).toBe(401);
  const refused = await guess("Victim@example.org");
  expect([refused.statusCode, refused.json().next]).toEqual([429, expect.stringContaining("15 minutes")]);
  await signIn(served.app, ada.email);
});

test("no answer shows a session's token to scripts", async () => {
  const phone = visitor(served.app);
  const answer = await phone.ask("POST", "/api/auth/sign-in/email", {
    email: ada.email,
    password: GOOD_PASSWORD,
  });
  const [cookie] = answer.cookies;
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(answer.body).not.toContain(cookie?.value.split(".")[0]);
});

test("recovery codes are made for the person only, not for whoever holds the phone", async () => {
  const refused = await ada.ask("POST", "/api/account/recovery-codes", { password: "not the password" });
  expect([refused.statusCode, refused.json().what]).toEqual([403, "This is not your password."]);
  expect((await ada.ask("POST", "/api/account/recovery-codes", {})).statusCode).toBe(403);
});

test("one is called what one wants", async () => {
  expect((await ada.ask("PATCH", "/api/account", { name: "Ada L." })).statusCode).toBe(204);
  expect((await ada.ask("GET", "/api/account")).json().name).toBe("Ada L.");
  expect((await ada.ask("PATCH", "/api/account", { role: "owner" })).statusCode).toBe(422);
});

test("nobody has more keys than can be kept an eye on", async () => {
  const eve = await signUp(served.app, "Eve", await invited(ada));
  const ask = () => eve.ask("POST", "/api/keys", { name: "one of many", scopes: ["log:read"] });
  const statuses = new Set<number>();
  for (let made = 0; made < 50; made += 1) statuses.add((await ask()).statusCode);
  expect([...statuses, (await ask()).statusCode]).toEqual([201, 409]);
  const [{ id }] = (await eve.ask("GET", "/api/keys")).json().keys;
  await eve.ask("DELETE", `/api/keys/${id}`);
  expect((await ask()).statusCode).toBe(201);
});

test.each([
  ["open", 200],
  ["closed", 403],
] as const)("where sign-up is %s, a stranger gets %i", async (rule, status) => {
  const served = await runningApp({ planner: NO_PLANNER, signUp: rule });
  await signUp(served.app, "Ada");
  const body = { name: "Bea", email: "bea@example.org", password: GOOD_PASSWORD };
  const answer = await visitor(served.app).ask("POST", "/api/auth/sign-up/email", body);
  await served.close();
  expect(answer.statusCode).toBe(status);
});

test("behind TLS the cookie travels by TLS only", async () => {
  const served = await runningApp({ planner: NO_PLANNER, https: true, baseUrl: "https://dorsal.test" });
  const body = { name: "Ada", email: "ada@example.org", password: GOOD_PASSWORD };
  const answer = await visitor(served.app).ask("POST", "/api/auth/sign-up/email", body, {
    origin: "https://dorsal.test",
  });
  await served.close();
  expect(answer.cookies[0]).toMatchObject({ secure: true, httpOnly: true });
});
