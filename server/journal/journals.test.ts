import { EMPTY_JOURNAL } from "@dorsal/engine";
import { type Envelope, memoryLogStore } from "@dorsal/sync";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onPlan, session, written } from "../fixtures/a-log.ts";
import { NOW_MS, openStore } from "../fixtures/api-app.ts";
import { BOTH } from "../store/testing/on-both.ts";
import { openJournals } from "./journals.ts";
import { readJournal } from "./read-journal.ts";

function world(bounds?: { mostEvents: number; idleMs: number }) {
  const logs = memoryLogStore();
  const clock = { ms: NOW_MS };
  /** How many events were read from the store. */
  const asked = { events: 0 };
  const counted = {
    readSince: async (...question: Parameters<typeof logs.readSince>) => {
      const page = await logs.readSince(...question);
      asked.events += page.events.length;
      return page;
    },
  };
  const journals = openJournals({ logs: counted, nowMs: () => clock.ms, ...(bounds && { bounds }) });
  const costOf = async (user: string) => {
    asked.events = 0;
    await journals.read(user);
    return asked.events;
  };
  return { logs, clock, journals, costOf };
}

const LATER_MS = NOW_MS + 60_000;
const one = (name: string, atMs = LATER_MS) => written(session(name, "2026-11-21"), atMs);

test("a second question reads no event, a new session what is new, and both tell the newest state", async () => {
  const { logs, journals, costOf } = world();
  await logs.append("ada", written(onPlan()));
  expect(await costOf("ada")).toBe(onPlan().length);
  expect(await costOf("ada")).toBe(0);
  await logs.append("ada", one("new"));
  expect(await costOf("ada")).toBe(one("new").length);
  expect((await journals.read("ada")).state.sessions.map(({ sessionId }) => sessionId)).toEqual([
    "friday",
    "new",
  ]);
});

test("what another device did before is folded in its place", async () => {
  const { logs, journals } = world();
  await logs.append("ada", written(onPlan()));
  await journals.read("ada");
  await logs.append("ada", one("earlier", NOW_MS - 60_000));
  expect(await journals.read("ada")).toEqual(await readJournal(logs, "ada"));
});

test("an emptied log is empty, and another person's is another", async () => {
  const { logs, journals } = world();
  await logs.append("ada", written(onPlan()));
  await journals.read("ada");
  await logs.forget("ada");
  expect((await journals.read("ada")).state).toEqual(EMPTY_JOURNAL);
  expect((await journals.read("bob")).state).toEqual(EMPTY_JOURNAL);
});

test("many who ask at once are answered by one reading", async () => {
  const { logs, journals, costOf } = world();
  await logs.append("ada", written(onPlan()));
  const others = [1, 2, 3].map(() => journals.read("ada"));
  expect(await costOf("ada")).toBe(onPlan().length);
  const [first, second] = await Promise.all(others);
  expect(first).toEqual(second);
});

test("what is kept stays within bounds: the longest unused goes, and all that nobody asks for", async () => {
  const size = onPlan().length;
  const { logs, clock, costOf, journals } = world({ mostEvents: 2 * size, idleMs: 1_000 });
  for (const user of ["ada", "bob", "cleo"]) await logs.append(user, written(onPlan()));
  for (const user of ["ada", "bob", "ada", "cleo"]) await costOf(user);
  expect([await costOf("ada"), await costOf("cleo"), await costOf("bob")]).toEqual([0, 0, size]);
  clock.ms += 1_001;
  expect(await costOf("cleo")).toBe(0);
  expect(await costOf("bob")).toBe(size);
  journals.forget("bob");
  expect(await costOf("bob")).toBe(size);
});

test("however events come in, what is kept is what reading anew would give", async () => {
  const all = [...written(onPlan()), ...one("a", NOW_MS + 1_000), ...one("b", NOW_MS + 2_000), ...one("c")];
  const order = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  await fc.assert(
    fc.asyncProperty(order, fc.array(fc.integer({ min: 1, max: 6 })), async (events, sizes) => {
      const { logs, journals } = world();
      const left: Envelope[] = [...events];
      for (const size of [...sizes, events.length]) {
        await logs.append("ada", left.splice(0, size));
        expect(await journals.read("ada")).toEqual(await readJournal(logs, "ada"));
      }
    }),
    { numRuns: 40 },
  );
});

describe.each(BOTH)("in $name", ({ newAddress }) => {
  test("newest places that were lost and given again are noticed, also where the same event stands last", async () => {
    const { logs, journals, database } = await openStore(await newAddress());
    const events = written(onPlan());
    await logs.append("ada", events);
    await journals.read("ada");
    const kept = events.length - 2;
    await database.kysely.deleteFrom("log_events").where("seq", ">", kept).execute();
    await database.kysely.updateTable("log_heads").set({ seq: kept }).execute();
    await logs.append("ada", [...one("other").slice(0, 1), ...events.slice(-1)]);
    expect(await journals.read("ada")).toEqual(await readJournal(logs, "ada"));
  });
});
