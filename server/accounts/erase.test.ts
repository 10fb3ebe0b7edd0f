// What was under way when an account was deleted brings no part of it back. In both stores, and between two processes.
import { once } from "node:events";
import { connect } from "node:net";
import { numbered } from "@dorsal/sync";
import type { FastifyRequest } from "fastify";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { hookReceiver } from "../fixtures/hook-receiver.ts";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { STORES } from "../fixtures/stores.ts";
import { GOOD_PASSWORD, HOST, ORIGIN, type Person, signUp } from "../fixtures/visitor.ts";
import { openStore } from "../open-store.ts";
import { ownTables } from "../store/own-tables.ts";
import { unguardOwnedRows } from "../store/owned-rows.ts";
import { newPostgresSchema } from "../store/testing/postgres.ts";
import { NobodyThere, translated } from "../store/trouble.ts";

type Served = Awaited<ReturnType<typeof runningApp>>;

const exchange = ({ id }: Person, from = 1, to = 2) => ({
  ...{ user: id, log: null, cursor: 0, tip: null },
  events: numbered(from, to),
});

const erase = (person: Person) => person.ask("DELETE", "/api/account", { password: GOOD_PASSWORD });

/** Every table of the store that names it somewhere. */
async function tablesWith({ database }: Served, text: string): Promise<readonly string[]> {
  const found = [];
  for (const { name } of await ownTables(database)) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(database.kysely);
    if (JSON.stringify(rows).includes(text)) found.push(name);
  }
  return found;
}

describe.each(STORES)("an account that is deleted in $store", ({ choose }) => {
  /** A server with its owner; ask before anybody comes for what is done when a request is let in. */
  async function withOwner(letIn: (request: FastifyRequest) => void = () => {}) {
    const served = await runningApp({ planner: NO_PLANNER, privateTargets: true, ...(await choose()) });
    served.app.addHook("preParsing", async (request) => letIn(request));
    return { served, ada: await signUp(served.app, "Ada") };
  }

  test("does not come back by an exchange that had begun before", async () => {
    let isSlow = false;
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const { served, ada } = await withOwner(() => isSlow && arrived());
    await ada.ask("POST", "/api/sync", exchange(ada));
    const address = new URL(await served.app.listen({ host: "127.0.0.1", port: 0 }));
    const body = JSON.stringify(exchange(ada, 3, 4));
    const line = connect(Number(address.port), "127.0.0.1");
    const head = [
      "POST /api/sync HTTP/1.1",
      ...[`host: ${HOST}`, `origin: ${ORIGIN}`, `cookie: ${ada.cookie()}`, "connection: close"],
      ...["content-type: application/json", `content-length: ${Buffer.byteLength(body)}`],
    ];
    isSlow = true;
    line.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, 40)}`);
    // It is known who asks; the rest of the body is waited for.
    await arrival;
    expect((await erase(ada)).statusCode).toBe(204);
    line.write(body.slice(40));
    const [answer] = (await once(line, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 401 /);
    expect(await tablesWith(served, ada.id)).toEqual([]);
    await served.close();
  });

  test("does not come back by a delivery that was on its way", async () => {
    const { served, ada } = await withOwner();
    const hook = await hookReceiver();
    let isErased = false;
    hook.answers.waits = () => isErased;
    await ada.ask("POST", "/api/webhooks", { url: hook.url });
    await ada.ask("POST", "/api/sync", exchange(ada));
    await expect.poll(() => hook.got.length, { timeout: 15_000 }).toBe(1);
    expect((await erase(ada)).statusCode).toBe(204);
    isErased = true;
    // It ends what it has begun.
    await served.app.close();
    expect(await tablesWith(served, ada.id)).toEqual([]);
    await served.close();
  });

  test("nothing is begun for it any more, in whatever table", async () => {
    const { served, ada } = await withOwner();
    await erase(ada);
    const { kysely } = served.database;
    const draft = { user_id: ada.id, id: "a draft", events: "[]", sentence: "A set.", until_ms: 1 };
    const head = { user_id: ada.id, log: "a log", seq: 0 };
    await expect(
      translated(() => kysely.insertInto("drafts").values(draft).execute()),
    ).rejects.toBeInstanceOf(NobodyThere);
    await expect(
      translated(() => kysely.insertInto("log_heads").values(head).execute()),
    ).rejects.toBeInstanceOf(NobodyThere);
    await served.close();
  });

  test("what had come back before there were guards goes at the next start", async () => {
    const choice = await choose();
    const first = await runningApp({ planner: NO_PLANNER, ...choice });
    const eve = await signUp(first.app, "Eve");
    await eve.ask("POST", "/api/sync", exchange(eve));
    const { kysely, dialect } = first.database;
    await kysely.transaction().execute((change) => unguardOwnedRows(change, dialect));
    await kysely.insertInto("log_heads").values({ user_id: "nobody", log: "a log", seq: 1 }).execute();
    const [event] = await kysely.selectFrom("log_events").selectAll().limit(1).execute();
    if (event)
      await kysely
        .insertInto("log_events")
        .values({ ...event, user_id: "nobody" })
        .execute();
    const again = await openStore({ dataFolder: first.dataFolder, databaseUrl: choice.databaseUrl });
    await again.close();
    expect(await tablesWith(first, "nobody")).toEqual([]);
    expect(await tablesWith(first, eve.id)).toContain("log_events");
    await first.close();
  });
});

test("an account that is deleted does not come back through another process that remembers who it was", async () => {
  const shared = {
    ...{ planner: NO_PLANNER, secret: "s".repeat(32) },
    databaseUrl: (await newPostgresSchema()).url,
  };
  const [one, other] = [await runningApp(shared), await runningApp(shared)];
  const ada = await signUp(one.app, "Ada");
  const headers = { host: HOST, origin: ORIGIN, cookie: ada.cookie() };
  const atOther = (payload: object) =>
    other.app.inject({ method: "POST", url: "/api/sync", headers, payload });
  expect((await atOther(exchange(ada))).statusCode).toBe(200);
  expect((await erase(ada)).statusCode).toBe(204);
  expect((await atOther(exchange(ada, 3, 4))).statusCode).toBe(401);
  expect(await tablesWith(one, ada.id)).toEqual([]);
  await one.close();
  await other.close();
});
