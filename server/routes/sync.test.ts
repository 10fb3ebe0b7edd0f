import { gzipSync } from "node:zlib";
import { type ExchangeAnswer, numbered } from "@dorsal/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { STORES } from "../fixtures/stores.ts";
import { GOOD_PASSWORD, invited, type Person, signIn, signUp, type Visitor } from "../fixtures/visitor.ts";
import { SYNC_LIMIT_BYTES } from "./sync.ts";

describe.each(STORES)("devices of people in $store", ({ choose }) => {
  let served: Awaited<ReturnType<typeof runningApp>>;
  let phone: Person;
  let bea: Person;

  beforeAll(async () => {
    served = await runningApp({ planner: NO_PLANNER, ...(await choose()) });
    phone = await signUp(served.app, "Ada");
    bea = await signUp(served.app, "Bea", await invited(phone));
  });
  afterAll(() => served?.close());

  const begin = (user: string) => ({ user, log: null, cursor: 0, tip: null, events: [] as unknown[] });
  const exchange = async (device: Visitor, asked: object): Promise<ExchangeAnswer> => {
    const answer = await device.ask("POST", "/api/sync", asked);
    expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)]);
    return answer.json();
  };

  test("what the phone logs, the laptop gets; asked again, nothing is there twice", async () => {
    const events = numbered(1, 30);
    const sent = { ...begin(phone.id), events };
    const first = await exchange(phone, sent);
    const again = await exchange(phone, sent);
    expect(first.accepted).toEqual(events.map(({ id }) => id));
    expect([again.accepted, again.cursor]).toEqual([first.accepted, 30]);
    const laptop = await signIn(served.app, phone.email);
    const taken = await exchange(laptop, begin(phone.id));
    expect([taken.events, taken.cursor, taken.more]).toEqual([events, 30, false]);
  });

  test("nobody gets another person's events, nor adds to them", async () => {
    expect((await exchange(bea, begin(bea.id))).events).toEqual([]);
    const refused = await bea.ask("POST", "/api/sync", { ...begin(phone.id), events: numbered(40, 41) });
    expect([refused.statusCode, refused.json().next]).toEqual([
      409,
      expect.stringContaining("save the log as a file"),
    ]);
    expect((await exchange(phone, begin(phone.id))).cursor).toBe(30);
  });

  test("a device that was signed out elsewhere is told at its very next exchange", async () => {
    const tablet = await signIn(served.app, phone.email);
    await exchange(tablet, begin(phone.id));
    expect((await phone.ask("DELETE", "/api/sessions")).statusCode).toBe(204);
    expect((await tablet.ask("POST", "/api/sync", begin(phone.id))).statusCode).toBe(401);
    const changed = { currentPassword: GOOD_PASSWORD, newPassword: "basalt kettle meadow" };
    const laptop = await signIn(served.app, bea.email);
    await exchange(laptop, begin(bea.id));
    expect((await bea.ask("POST", "/api/auth/change-password", changed)).statusCode).toBe(200);
    expect((await laptop.ask("POST", "/api/sync", begin(bea.id))).statusCode).toBe(401);
    await exchange(bea, begin(bea.id));
  });

  test("an event that is none is named with what is wrong, and the others are kept", async () => {
    const [good, bad] = numbered(50, 51);
    const wrong = { ...bad, type: "BodyMassRecorded", version: 1, data: { bodyMassKg: "heavy" } };
    const { accepted, rejected } = await exchange(bea, { ...begin(bea.id), events: [good, wrong] });
    expect(accepted).toEqual([good?.id]);
    expect(rejected).toEqual([{ id: bad?.id, why: "not_an_event", path: expect.stringMatching(/^data/) }]);
  });

  test("everything that the server keeps of a person comes as a file", async () => {
    const answer = await phone.ask("GET", "/api/account/export");
    const [first, ...lines] = answer.body
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first.account).toMatchObject({ email: phone.email, role: "owner" });
    expect(lines).toEqual(numbered(1, 30));
    expect(answer.headers["content-disposition"]).toContain("dorsal-account.jsonl");
  });
});

describe("what travels", () => {
  let served: Awaited<ReturnType<typeof runningApp>>;
  let ada: Person;
  beforeAll(async () => {
    served = await runningApp({ planner: NO_PLANNER });
    ada = await signUp(served.app, "Ada");
  });
  afterAll(() => served.close());

  const send = (payload: Buffer, headers: Record<string, string> = {}) =>
    served.app.inject({
      ...{ method: "POST", url: "/api/sync", payload },
      headers: {
        ...{ host: "dorsal.test", origin: "http://dorsal.test", cookie: ada.cookie() },
        "content-type": "application/json",
        ...headers,
      },
    });
  const GZIP = { "content-encoding": "gzip" };
  const asked = () => ({ user: ada.id, log: null, cursor: 0, tip: null, events: numbered(1, 400) });

  test("a batch may come compressed", async () => {
    const answer = await send(gzipSync(JSON.stringify(asked())), GZIP);
    expect([answer.statusCode, answer.json().accepted.length]).toEqual([200, 400]);
  });

  test("a little that unpacks to very much is refused, without unpacking it all", async () => {
    const bomb = gzipSync(Buffer.alloc(SYNC_LIMIT_BYTES + 1, " "));
    expect(bomb.length).toBeLessThan(SYNC_LIMIT_BYTES / 500);
    const answer = await send(bomb, GZIP);
    expect([answer.statusCode, answer.json().what]).toEqual([413, expect.stringContaining("8 MiB")]);
  });

  test.each([
    ["what is not compressed although it says so", () => Buffer.from("{}"), GZIP, 400],
    ["another compression", () => Buffer.from("{}"), { "content-encoding": "compress" }, 415],
    ["what is no question", () => Buffer.from('{"cursor":-1}'), {}, 400],
    [
      "more events than a batch has",
      () => Buffer.from(JSON.stringify({ ...asked(), events: numbered(1, 501) })),
      {},
      400,
    ],
  ])("refuses %s in words", async (_what, body, headers, status) => {
    const answer = await send(body(), headers);
    expect([answer.statusCode, Object.keys(answer.json())]).toEqual([status, ["what", "kept", "next"]]);
  });

  test("a session that has ended is told to sign in, and that nothing is lost", async () => {
    const answer = await send(Buffer.from("{}"), { cookie: "dorsal.session_token=gone.gone" });
    expect([answer.statusCode, answer.json().kept]).toEqual([401, expect.stringContaining("stays there")]);
  });
});
