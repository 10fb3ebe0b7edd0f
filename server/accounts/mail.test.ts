import { afterAll, beforeAll, expect, test } from "vitest";
import { authenticator } from "../fixtures/authenticator.ts";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { registerPasskey, signInWithPasskey } from "../fixtures/passkeys.ts";
import { type PostOffice, postOffice } from "../fixtures/post-office.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { GOOD_PASSWORD, ORIGIN, signIn, visitor } from "../fixtures/visitor.ts";
import { openAccounts } from "./accounts.ts";

let served: Awaited<ReturnType<typeof runningApp>>;
let office: PostOffice;

beforeAll(async () => {
  office = await postOffice();
  const smtp = { url: office.url, from: "Dorsal <dorsal@example.org>" };
  served = await runningApp({ planner: NO_PLANNER, smtp, baseUrl: ORIGIN, signUp: "open" });
});
afterAll(async () => {
  await served.close();
  office.close();
});

function bySignUp(email: string) {
  const body = { name: "Ada", email, password: GOOD_PASSWORD };
  return visitor(served.app).ask("POST", "/api/auth/sign-up/email", body);
}

function linkIn(text: string): URL {
  return new URL(/http:\S+/.exec(text)?.[0] ?? "");
}

test("where there is mail, an e-mail is confirmed by a letter before its password opens anything", async () => {
  expect((await bySignUp("ada@example.org")).statusCode).toBe(200);
  const letter = await office.next();
  expect(letter.to).toBe("ada@example.org");
  await expect(signIn(served.app, "ada@example.org")).rejects.toThrow("has not been confirmed");
  const { pathname, search } = linkIn(letter.text);
  const opened = await visitor(served.app).ask("GET", `${pathname}${search}`);
  expect([opened.statusCode, opened.headers.location]).toEqual([302, "/"]);
  await signIn(served.app, "ada@example.org");
});

test("a mail server that is away is the owner's trouble: the answer is the same, and the owner is told", async () => {
  const asked = { email: "ada@example.org" };
  const usual = await visitor(served.app).ask("POST", "/api/auth/request-password-reset", asked);
  const away = { url: "smtp://127.0.0.1:9", from: "Dorsal <dorsal@example.org>" };
  const settings = {
    signUp: "open",
    baseUrl: ORIGIN,
    https: false,
    secret: "s".repeat(32),
    dataFolder: "/nowhere",
    smtp: away,
  } as const;
  const failed = new Promise((letterFailed) => {
    const { library } = openAccounts(served.database, settings, { letterFailed });
    const headers = { "content-type": "application/json", origin: ORIGIN };
    const url = `${ORIGIN}/api/auth/request-password-reset`;
    const request = new Request(url, { method: "POST", headers, body: JSON.stringify(asked) });
    void library.handler(request).then((answer) => expect(answer.status).toBe(usual.statusCode));
  });
  expect(await failed).toMatchObject({ code: "ESOCKET" });
});

test("a sign-up with a taken e-mail is answered like any other", async () => {
  const [taken, free] = [await bySignUp("ada@example.org"), await bySignUp("bea@example.org")];
  const shape = (answer: typeof taken) => [answer.statusCode, Object.keys(answer.json().user).sort()];
  expect(shape(taken)).toEqual(shape(free));
});

test("a forgotten password is set anew by the link in a letter, once; nobody learns who has an account", async () => {
  const ask = (email: string) =>
    visitor(served.app).ask("POST", "/api/auth/request-password-reset", { email });
  while (office.waiting() > 0) await office.next();
  const [unknown, known] = [await ask("nobody@example.org"), await ask("ada@example.org")];
  expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
  let letter = await office.next();
  while (!letter.text.includes("/account/recover#")) letter = await office.next();
  expect(letter.to).toBe("ada@example.org");
  const code = linkIn(letter.text).hash.slice(1);
  const asked = { code, newPassword: "basalt kettle meadow" };
  expect((await visitor(served.app).ask("POST", "/api/recover", asked)).statusCode).toBe(204);
  expect((await visitor(served.app).ask("POST", "/api/recover", asked)).statusCode).toBe(403);
  await signIn(served.app, "ada@example.org", asked.newPassword);
});

test("whoever has the mailbox takes over an account that was made with its e-mail by somebody else", async () => {
  while (office.waiting() > 0) await office.next();
  const [squatter, reader] = [visitor(served.app), authenticator()];
  const email = "victim@example.org";
  expect((await registerPasskey(squatter, reader, { name: "Squatter", email })).statusCode).toBe(200);
  const { codes } = (await squatter.ask("POST", "/api/account/recovery-codes", {})).json();
  await visitor(served.app).ask("POST", "/api/auth/request-password-reset", { email });
  let letter = await office.next();
  while (letter.to !== email) letter = await office.next();
  const asked = { code: linkIn(letter.text).hash.slice(1), newPassword: "basalt kettle meadow" };
  expect((await visitor(served.app).ask("POST", "/api/recover", asked)).statusCode).toBe(204);
  await signIn(served.app, email, asked.newPassword);
  expect((await squatter.ask("GET", "/api/account")).statusCode).toBe(401);
  expect((await signInWithPasskey(visitor(served.app), reader)).statusCode).toBe(401);
  const again = { code: codes[0], newPassword: "gravel lantern orchid" };
  expect((await visitor(served.app).ask("POST", "/api/recover", again)).statusCode).toBe(403);
});
