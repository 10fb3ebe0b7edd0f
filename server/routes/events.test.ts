import { setTimeout as wait } from "node:timers/promises";
import { numbered } from "@dorsal/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { GOOD_PASSWORD, invited, type Person, signIn, signUp, type Visitor } from "../fixtures/visitor.ts";
import { logStore } from "../store/log-store.ts";

let served: Awaited<ReturnType<typeof runningApp>>;
let address: string;
let ada: Person;

beforeAll(async () => {
  served = await runningApp({ planner: NO_PLANNER });
  address = await served.app.listen({ host: "127.0.0.1", port: 0 });
  ada = await signUp(served.app, "Ada");
});
afterAll(() => served.close());

interface Line {
  readonly status: number;
  readonly type: string | null;
  /** Seqs of the heads that come; ends when the server hangs up. */
  readonly heads: AsyncGenerator<number, void>;
  readonly hangUp: () => void;
}

async function listenAs(person: Visitor): Promise<Line> {
  const ended = new AbortController();
  const answer = await fetch(`${address}/api/sync/events`, {
    headers: { cookie: person.cookie() },
    signal: ended.signal,
  });
  return {
    status: answer.status,
    type: answer.headers.get("content-type"),
    heads: headsIn(answer),
    hangUp: () => ended.abort(),
  };
}

async function* headsIn(answer: Response): AsyncGenerator<number, void> {
  let text = "";
  for await (const piece of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece;
    const parts = text.split("\n\n");
    text = parts.pop() ?? "";
    for (const part of parts) {
      const [, data] = /^event: head\ndata: (.*)$/.exec(part) ?? [];
      if (data) yield JSON.parse(data).seq;
    }
  }
}

function add(from: number, to: number) {
  const asked = { user: ada.id, log: null, cursor: 0, tip: null, events: numbered(from, to) };
  return ada.ask("POST", "/api/sync", asked);
}

test("tells where the log stands, and at once when it has grown here", async () => {
  const line = await listenAs(ada);
  expect([line.status, line.type]).toEqual([200, "text/event-stream; charset=utf-8"]);
  expect((await line.heads.next()).value).toBe(0);
  await add(1, 5);
  expect((await line.heads.next()).value).toBe(5);
  line.hangUp();
});

test("hears within seconds what another process has written", async () => {
  const line = await listenAs(ada);
  expect((await line.heads.next()).value).toBe(5);
  await logStore(served.database).append(ada.id, numbered(6, 9));
  expect((await line.heads.next()).value).toBe(9);
  line.hangUp();
});

test.each([
  ["signed out elsewhere", async (other: Visitor) => void (await other.ask("DELETE", "/api/sessions"))],
])("the line ends when its device is %s", async (_how, signOut) => {
  const phone = await signIn(served.app, ada.email);
  const line = await listenAs(phone);
  await line.heads.next();
  await signOut(ada);
  expect(await line.heads.next()).toEqual({ done: true, value: undefined });
});

test("the line ends when its own device signs out", async () => {
  const phone = await signIn(served.app, ada.email);
  const line = await listenAs(phone);
  await line.heads.next();
  await phone.ask("POST", "/api/auth/sign-out");
  expect(await line.heads.next()).toEqual({ done: true, value: undefined });
});

test("one person has a dozen lines, and each that ends makes room", async () => {
  const lines = await Promise.all(Array.from({ length: 12 }, () => listenAs(ada)));
  expect(lines.map(({ status }) => status)).toEqual(Array(12).fill(200));
  expect((await listenAs(ada)).status).toBe(429);
  lines[0]?.hangUp();
  const again = async (): Promise<Line> => {
    const line = await listenAs(ada);
    return line.status === 200 ? line : wait(10).then(again);
  };
  lines.push(await again());
  for (const line of lines) line.hangUp();
});

test("a server that stops hangs up", async () => {
  const other = await runningApp({ planner: NO_PLANNER });
  const elsewhere = await other.app.listen({ host: "127.0.0.1", port: 0 });
  const bea = await signUp(other.app, "Bea");
  const answer = await fetch(`${elsewhere}/api/sync/events`, { headers: { cookie: bea.cookie() } });
  const heads = headsIn(answer);
  await heads.next();
  await other.close();
  expect(await heads.next()).toEqual({ done: true, value: undefined });
});

const NEXT_PASSWORD = "basalt kettle meadow";

/** Each ends the session of a line that stays open. */
const ENDS: Readonly<Record<string, (person: Person, other: Visitor) => Promise<unknown>>> = {
  "a recovery": async (person, other) => {
    const made = await other.ask("POST", "/api/account/recovery-codes", { password: GOOD_PASSWORD });
    const asked = { code: made.json().codes[0], newPassword: NEXT_PASSWORD };
    return person.ask("POST", "/api/recover", asked);
  },
  "a change of the password": (_, other) =>
    other.ask("POST", "/api/auth/change-password", {
      currentPassword: GOOD_PASSWORD,
      newPassword: NEXT_PASSWORD,
    }),
  "the end of the account": (_, other) => other.ask("DELETE", "/api/account", { password: GOOD_PASSWORD }),
};

test.each(Object.keys(ENDS))("hangs up at once after %s", async (name) => {
  const person = await signUp(served.app, `Lost${Object.keys(ENDS).indexOf(name)}`, await invited(ada));
  const other = await signIn(served.app, person.email);
  const line = await listenAs(person);
  await line.heads.next();
  await ENDS[name]?.(person, other);
  // Well before the beat that would notice it.
  const ended = await Promise.race([line.heads.next().then(({ done }) => done), wait(5_000)]);
  line.hangUp();
  expect(ended).toBe(true);
});
