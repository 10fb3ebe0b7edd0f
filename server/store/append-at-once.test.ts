import { numbered } from "@dorsal/sync";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Database, Prepared } from "./database.ts";
import { logStore } from "./log-store.ts";
import { migratedDatabase } from "./testing/opened.ts";
import { newPostgresSchema } from "./testing/postgres.ts";

/** The database, and how often it was asked in one statement. */
async function watched({ isDistributed = false } = {}) {
  const database = await migratedDatabase(await newPostgresSchema());
  const asked = { times: 0 };
  const prepared: Prepared = async <R>(...[statement, values]: Parameters<Prepared>) => {
    if (!database.prepared) throw new Error("PostgreSQL prepares statements.");
    const isAppend = statement.name === "append_at_once";
    if (isAppend) asked.times += 1;
    const rows = await database.prepared<R>(statement, values);
    // As where the extension is installed.
    return isAppend || !isDistributed ? rows : [{ extname: "citus" } as R];
  };
  return { asked, database: { ...database, prepared } satisfies Database };
}

const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

async function transactionsIn({ kysely }: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(distinct xmin::text) from log_events`.execute(
    kysely,
  );
  return rows[0]?.count ?? 0;
}

test("what is new is appended in one statement, and in one transaction", async () => {
  const { asked, database } = await watched();
  const store = logStore(database);
  // The first one begins the log.
  const { head } = await store.append("ada", numbered(1, 3));
  expect([await transactionsIn(database), asked.times]).toEqual([1, 1]);
  expect((await store.append("ada", numbered(4, 20))).head).toEqual({ ...head, seq: 20 });
  expect([await transactionsIn(database), asked.times]).toEqual([2, 2]);
});

test("what many people send in the same moment is appended together, and each gets only what is theirs", async () => {
  const { asked, database } = await watched();
  const store = logStore(database);
  const people = Array.from({ length: 20 }, (_, at) => `lifter ${at}`);
  await Promise.all(people.map((user) => store.append(user, numbered(1, 2))));
  asked.times = 0;
  const before = await transactionsIn(database);
  // One of them sends again what stands there already, and does not hold up the others.
  const sent = people.map((_, at) => numbered(at === 7 ? 2 : 3, 3 + at));
  const appends = await Promise.all(people.map((user, at) => store.append(user, sent[at] ?? [])));
  expect(asked.times).toBeLessThanOrEqual(2);
  expect((await transactionsIn(database)) - before).toBeLessThanOrEqual(3);
  for (const [at, user] of people.entries()) {
    expect(appends[at]?.stored).toEqual(idsOf(sent[at] ?? []));
    expect(idsOf((await store.readSince(user, 0, 100)).events)).toEqual(idsOf(numbered(1, 3 + at)));
  }
});

test("whose log is locked by another process waits alone", async () => {
  const { database } = await watched();
  const store = logStore(database);
  for (const user of ["ada", "bea"]) await store.append(user, numbered(1, 1));
  const ended: string[] = [];
  const append = (user: string) => store.append(user, numbered(2, 3)).then(() => ended.push(user));
  let both: Promise<unknown> = Promise.resolve();
  await database.kysely.transaction().execute(async (write) => {
    await sql`select seq from log_heads where user_id = 'ada' for update`.execute(write);
    both = Promise.all(["ada", "bea"].map(append));
    await expect.poll(() => ended).toEqual(["bea"]);
  });
  await both;
  expect(ended).toEqual(["bea", "ada"]);
});

test("a distributed database is asked for one person at a time", async () => {
  const { asked, database } = await watched({ isDistributed: true });
  const store = logStore(database);
  const people = ["ada", "bea", "cleo"];
  await Promise.all(people.map((user) => store.append(user, numbered(1, 3))));
  await Promise.all(people.map((user) => store.append(user, numbered(4, 6))));
  for (const user of people)
    expect(idsOf((await store.readSince(user, 0, 100)).events)).toEqual(idsOf(numbered(1, 6)));
  expect(asked.times).toBe(0);
});

test("a database that takes no insert within a statement is asked in turn, and not again at once", async () => {
  const { asked, database } = await watched();
  // Rules and inserts within statements do not go together.
  await sql`create rule told as on insert to log_events do also notify nobody`.execute(database.kysely);
  const store = logStore(database);
  for (const at of [1, 4, 7]) await store.append("ada", numbered(at, at + 2));
  expect(idsOf((await store.readSince("ada", 0, 100)).events)).toEqual(idsOf(numbered(1, 9)));
  expect(asked.times).toBe(1);
});

test("an id that two writers bring at the same moment is stored once, and both are told so", async () => {
  const { database } = await watched();
  const store = logStore(database);
  await store.append("ada", numbered(1, 1));
  const [both, apart] = [numbered(2, 21), numbered(22, 41)];
  const appends = await Promise.all(
    Array.from({ length: 20 }, (_, at) => store.append("ada", [...both, ...apart.slice(at, at + 1)])),
  );
  for (const { stored, taken } of appends) expect([stored.length, taken]).toEqual([21, []]);
  const { events, head } = await store.readSince("ada", 0, 100);
  expect([events.length, head.seq, new Set(idsOf(events)).size]).toEqual([41, 41, 41]);
});
