// Guessing, from many addresses, at once, and through several servers behind one store.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { oneTimeCode } from "../fixtures/one-time-code.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { GOOD_PASSWORD, invited, type Person, signIn, signUp, visitor } from "../fixtures/visitor.ts";
import { BOTH } from "../store/testing/on-both.ts";
import { migratedDatabase } from "../store/testing/opened.ts";
import { newPostgresSchema } from "../store/testing/postgres.ts";
import { attempts } from "./attempts.ts";

const MINUTE_MS = 60_000;

describe.each(BOTH)("tries in $name", ({ newAddress }) => {
  async function counted() {
    const address = await newAddress();
    const clock = { ms: 1_000_000 };
    const processes = [];
    for (const database of [await migratedDatabase(address), await migratedDatabase(address)])
      processes.push(attempts({ database, secret: "s".repeat(32), nowMs: () => clock.ms }));
    const database = await migratedDatabase(address);
    return { clock, processes, database };
  }

  test("are ten, through whatever process, for a quarter of an hour from the first", async () => {
    const { clock, processes } = await counted();
    const [one, other] = processes;
    for (let tried = 0; tried < 10; tried += 1)
      expect(await (tried % 2 ? one : other)?.take("sign_in", "ada@example.org")).toBe(0);
    clock.ms += 5 * MINUTE_MS;
    expect(await one?.take("sign_in", " Ada@Example.org ")).toBe(600);
    expect(await other?.take("sign_in", "bea@example.org")).toBe(0);
    expect(await other?.take("password", "ada@example.org")).toBe(0);
    clock.ms += 10 * MINUTE_MS;
    expect(await other?.take("sign_in", "ada@example.org")).toBe(0);
  });

  test("at one moment are no more than one after the other", async () => {
    const { processes } = await counted();
    const waits = await Promise.all(
      Array.from({ length: 40 }, (_, at) => processes[at % 2]?.take("sign_in", "ada@example.org")),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(10);
  });

  test("are all back once one was right", async () => {
    const { processes } = await counted();
    const [one, other] = processes;
    for (let tried = 0; tried < 9; tried += 1) await one?.take("sign_in", "ada@example.org");
    await other?.giveBack("sign_in", "ada@example.org");
    for (let tried = 0; tried < 10; tried += 1) expect(await one?.take("sign_in", "ada@example.org")).toBe(0);
  });

  test("name nobody in the store, and do not stay there", async () => {
    const { processes, clock, database } = await counted();
    const rows = () => database.kysely.selectFrom("attempts").selectAll().execute();
    await processes[0]?.take("sign_in", "ada@example.org");
    expect(JSON.stringify(await rows())).not.toMatch(/ada|example/);
    clock.ms += 61 * MINUTE_MS;
    await processes[0]?.take("sign_in", "bea@example.org");
    expect(await rows()).toHaveLength(1);
  });
});

describe("two servers behind one PostgreSQL", () => {
  let one: Awaited<ReturnType<typeof runningApp>>;
  let other: Awaited<ReturnType<typeof runningApp>>;
  let ada: Person;

  beforeAll(async () => {
    const shared = {
      planner: NO_PLANNER,
      databaseUrl: (await newPostgresSchema()).url,
      secret: "s".repeat(32),
    };
    [one, other] = [await runningApp(shared), await runningApp(shared)];
    ada = await signUp(one.app, "Ada");
  });
  afterAll(async () => {
    await one?.close();
    await other?.close();
  });
  const both = (tried: number) => (tried % 2 ? one.app : other.app);

  test("take ten wrong passwords of an account together, and others come in", async () => {
    const bea = await signUp(one.app, "Bea", await invited(ada));
    const statuses = [];
    for (let tried = 0; tried < 12; tried += 1) {
      const asked = { email: bea.email, password: "a guess of many" };
      const answer = await visitor(both(tried)).ask("POST", "/api/auth/sign-in/email", asked);
      statuses.push(answer.statusCode);
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
    await expect(signIn(one.app, bea.email)).rejects.toThrow("Too many wrong passwords");
    await signIn(other.app, ada.email);
  });

  test("take ten wrong codes together, whoever knows the password", async () => {
    const eve = await signUp(one.app, "Eve", await invited(ada));
    const enable = { password: GOOD_PASSWORD, method: "totp" };
    const { totpURI } = (await eve.ask("POST", "/api/auth/two-factor/enable", enable)).json();
    await eve.ask("POST", "/api/auth/two-factor/verify-totp", { code: oneTimeCode(totpURI) });
    const guess = async (tried: number, code: string) => {
      const phone = await signIn(both(tried), eve.email);
      return phone.ask("POST", "/api/auth/two-factor/verify-totp", { code });
    };
    for (let tried = 0; tried < 10; tried += 1) expect((await guess(tried, "000000")).statusCode).toBe(401);
    const locked = await guess(11, oneTimeCode(totpURI));
    expect([locked.statusCode, locked.json().next]).toEqual([429, expect.stringContaining("quarter")]);
  });

  test("take ten wrong passwords together of who holds a device that is signed in", async () => {
    const fay = await signUp(one.app, "Fay", await invited(ada));
    const phones = [await signIn(one.app, fay.email), await signIn(other.app, fay.email)];
    const doors: readonly [string, object][] = [
      ["/api/account/recovery-codes", { password: "a guess" }],
      ["/api/auth/change-password", { currentPassword: "a guess", newPassword: "basalt kettle meadow" }],
      ["/api/auth/two-factor/disable", { password: "a guess" }],
    ];
    const statuses = [];
    for (let tried = 0; tried < 12; tried += 1) {
      const [url, body] = doors[tried % doors.length] ?? ["", {}];
      const answer = await phones[tried % 2]?.ask("POST", url, body);
      statuses.push(answer?.statusCode === 429);
    }
    expect(statuses).toEqual([...Array(10).fill(false), true, true]);
    const right = await phones[0]?.ask("POST", "/api/account/recovery-codes", { password: GOOD_PASSWORD });
    expect(right?.statusCode).toBe(429);
  });
});
