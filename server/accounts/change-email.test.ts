import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runAdmin } from "../admin/run-admin.ts";
import { authenticator } from "../fixtures/authenticator.ts";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { type PostOffice, postOffice } from "../fixtures/post-office.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { STORES } from "../fixtures/stores.ts";
import { GOOD_PASSWORD, invited, ORIGIN, type Person, signIn, signUp, visitor } from "../fixtures/visitor.ts";

const asking = (email: string, password: string | undefined = GOOD_PASSWORD) => ({ email, password });
const ADDRESS = "/api/account/email";

describe.each(STORES)("without letters, in $store", ({ choose }) => {
  let served: Awaited<ReturnType<typeof runningApp>>;
  let ada: Person;
  beforeAll(async () => {
    served = await runningApp({ planner: NO_PLANNER, ...(await choose()) });
    ada = await signUp(served.app, "Ada");
  });
  afterAll(() => served?.close());

  test("the person who proves it gets another e-mail at once, and every other device is signed out", async () => {
    const bea = await signUp(served.app, "Bea", await invited(ada));
    const phone = await signIn(served.app, bea.email);
    expect((await bea.ask("POST", ADDRESS, asking("bea@new.example", "not the password"))).statusCode).toBe(
      403,
    );
    const done = await bea.ask("POST", ADDRESS, asking("Bea@New.example"));
    expect([done.statusCode, done.json()]).toEqual([200, { changed: true }]);
    expect((await bea.ask("GET", "/api/account")).json().email).toBe("bea@new.example");
    expect((await phone.ask("GET", "/api/account")).statusCode).toBe(401);
    await expect(signIn(served.app, bea.email)).rejects.toThrow("do not belong together");
    await signIn(served.app, "bea@new.example");
  });

  test("another's e-mail, one's own, and what is none are refused, and nothing changes", async () => {
    const cleo = await signUp(served.app, "Cleo", await invited(ada));
    const taken = await cleo.ask("POST", ADDRESS, asking("ADA@example.org"));
    expect([taken.statusCode, taken.json().code]).toEqual([422, "USER_ALREADY_EXISTS"]);
    expect((await cleo.ask("POST", ADDRESS, asking(cleo.email))).json().what).toContain("already");
    expect((await cleo.ask("POST", ADDRESS, asking("nowhere"))).statusCode).toBe(422);
    expect((await cleo.ask("GET", "/api/account")).json().email).toBe(cleo.email);
  });

  test("of two who want it at the same moment, one gets it", async () => {
    const both = [
      await signUp(served.app, "Dana", await invited(ada)),
      await signUp(served.app, "Emil", await invited(ada)),
    ];
    const answers = await Promise.all(
      both.map((each) => each.ask("POST", ADDRESS, asking("one@example.org"))),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422]);
  });
});

describe("who has passkeys only", () => {
  test("has signed in just now, or signs in again", async () => {
    const served = await runningApp({ planner: NO_PLANNER });
    const ada = visitor(served.app);
    const context = encodeURIComponent(JSON.stringify({ name: "Ada", email: "ada@example.org" }));
    const begin = `/api/auth/passkey/generate-register-options?context=${context}`;
    const response = authenticator().register((await ada.ask("GET", begin)).json(), ORIGIN);
    const proof = { response, name: "phone", createSession: true };
    expect((await ada.ask("POST", "/api/auth/passkey/verify-registration", proof)).statusCode).toBe(200);
    expect((await ada.ask("POST", ADDRESS, { email: "ada@new.example" })).json()).toEqual({ changed: true });
    const longAgo = new Date(Date.now() - 3_600_000).toISOString();
    await served.database.kysely
      .updateTable("session" as never)
      .set({ createdAt: longAgo } as never)
      .execute();
    const refused = await ada.ask("POST", ADDRESS, { email: "ada@newer.example" });
    await served.close();
    expect([refused.statusCode, refused.json().what]).toEqual([403, "You signed in a while ago."]);
  });
});

describe("with letters", () => {
  let office: PostOffice;
  let served: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    office = await postOffice();
    const smtp = { url: office.url, from: "Dorsal <dorsal@example.org>" };
    served = await runningApp({ planner: NO_PLANNER, smtp, baseUrl: ORIGIN, signUp: "open" });
  });
  afterAll(async () => {
    await served.close();
    office.close();
  });
  beforeEach(async () => {
    while (office.waiting() > 0) await office.next();
  });

  const linkIn = (text: string) => {
    const { pathname, search } = new URL(/http:\S+/.exec(text)?.[0] ?? "");
    return `${pathname}${search}`;
  };
  async function confirmed(name: string) {
    await signUp(served.app, name);
    await visitor(served.app).ask("GET", linkIn((await office.next()).text));
    return signIn(served.app, `${name.toLowerCase()}@example.org`);
  }

  test("the new address is confirmed first; then it opens the account, and the old one hears of it", async () => {
    const [ada, phone] = [await confirmed("Ada"), await signIn(served.app, "ada@example.org")];
    // A letter to the old address that waits.
    await visitor(served.app).ask("POST", "/api/auth/request-password-reset", { email: "ada@example.org" });
    const code = linkIn((await office.next()).text.replace("#", "?")).split("?")[1];
    expect((await ada.ask("POST", ADDRESS, asking("ada@new.example"))).json()).toEqual({ changed: false });
    const letter = await office.next();
    expect(letter.to).toBe("ada@new.example");
    await signIn(served.app, "ada@example.org");
    // Who looks through letters for bad links asks so, and is nobody who agrees.
    const looked = await served.app.inject({ method: "HEAD", url: linkIn(letter.text) });
    expect(looked.statusCode).toBe(200);
    const opened = await visitor(served.app).ask("GET", linkIn(letter.text));
    expect([opened.statusCode, opened.headers.location]).toEqual([302, "/account"]);
    expect((await office.next()).to).toBe("ada@example.org");
    expect((await visitor(served.app).ask("GET", linkIn(letter.text))).statusCode).toBe(403);
    await signIn(served.app, "ada@new.example");
    await expect(signIn(served.app, "ada@example.org")).rejects.toThrow("do not belong together");
    expect([
      (await ada.ask("GET", "/api/account")).statusCode,
      (await phone.ask("GET", "/api/account")).statusCode,
    ]).toEqual([200, 401]);
    const reset = { code, newPassword: "basalt kettle meadow" };
    expect((await visitor(served.app).ask("POST", "/api/recover", reset)).statusCode).toBe(403);
  });

  test("only the newest letter counts, and only for a day", async () => {
    const bea = await confirmed("Bea");
    await bea.ask("POST", ADDRESS, asking("bea@first.example"));
    const first = await office.next();
    await bea.ask("POST", ADDRESS, asking("bea@second.example"));
    const second = await office.next();
    expect((await visitor(served.app).ask("GET", linkIn(first.text))).statusCode).toBe(403);
    await served.database.kysely
      .updateTable("account_tickets")
      .set({ until_ms: Date.now() })
      .where("kind", "=", "email")
      .execute();
    expect((await visitor(served.app).ask("GET", linkIn(second.text))).statusCode).toBe(403);
    expect((await bea.ask("GET", "/api/account")).json().email).toBe("bea@example.org");
  });

  test("nobody learns who has an account, but who it belongs to", async () => {
    const [cleo] = [await confirmed("Cleo"), await confirmed("Dana")];
    const [taken, free] = [
      await cleo.ask("POST", ADDRESS, asking("dana@example.org")),
      await cleo.ask("POST", ADDRESS, asking("free@example.org")),
    ];
    expect([taken.statusCode, taken.body]).toEqual([free.statusCode, free.body]);
    const letters = [await office.next(), await office.next()];
    expect(letters.find(({ to }) => to === "dana@example.org")?.text).toContain("nothing was changed");
  });

  test("a mailbox is not flooded", async () => {
    const eve = await confirmed("Eve");
    const statuses = [];
    for (let asked = 0; asked < 6; asked += 1)
      statuses.push((await eve.ask("POST", ADDRESS, asking("victim@example.org"))).statusCode);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

test("the owner of the server changes it where the old address reaches nobody", async () => {
  const served = await runningApp({ planner: NO_PLANNER });
  const ada = await signUp(served.app, "Ada");
  await signUp(served.app, "Bea", await invited(ada));
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const admin = (...args: readonly string[]) =>
    runAdmin(args, { env: { DORSAL_DATA: served.dataFolder }, nowMs: Date.now(), say, complain: say });
  expect(await admin("change-email", "bea@example.org", "Bea@new.example")).toBe(0);
  await signIn(served.app, "bea@new.example");
  expect(await admin("change-email", "bea@new.example", ada.email)).toBe(2);
  expect(await admin("change-email", "bea@new.example", "nowhere")).toBe(2);
  await served.close();
  expect(lines[0]).toContain("bea@new.example from now on");
});
