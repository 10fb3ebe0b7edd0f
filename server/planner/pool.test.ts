import { afterEach, expect, test } from "vitest";
import { openPlannerPool, PlannerBusy, type PlannerPool } from "./pool.ts";

const module = new URL("./fixtures/obedient-thread.ts", import.meta.url);
let pool: PlannerPool | undefined;

afterEach(async () => {
  await pool?.close();
  pool = undefined;
});

async function poolOf(options: {
  threads: number;
  queueLimit?: number;
  patienceMs?: number;
}): Promise<PlannerPool> {
  pool = await openPlannerPool({ ...options, module });
  return pool;
}

const order = (profile: object) => ({ profile, today: "2026-11-23", variant: "balanced" as const });

test("gives every asker the own plan, also when more ask than there are threads", async () => {
  const { design } = bound(await poolOf({ threads: 2 }));
  const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => design(order({ n, waitMs: 5 - n }))));
  expect(answers.map((answer) => answer.kind === "plan" && JSON.parse(answer.json).n)).toEqual([
    1, 2, 3, 4, 5,
  ]);
});

test("says that it is busy instead of letting people wait for ever", async () => {
  const { design } = bound(await poolOf({ threads: 1, queueLimit: 1 }));
  const running = design(order({ waitMs: 20 }));
  const waiting = design(order({}));
  await expect(design(order({}))).rejects.toBeInstanceOf(PlannerBusy);
  await expect(Promise.all([running, waiting])).resolves.toHaveLength(2);
});

test("a bug fails its own plan and no other", async () => {
  const { design } = bound(await poolOf({ threads: 1 }));
  const failing = design(order({ fail: "no such muscle" }));
  await expect(failing).rejects.toThrow("no such muscle");
  await expect(design(order({}))).resolves.toMatchObject({ kind: "plan" });
});

test("a task that cannot be handed over fails alone, and its thread stays free for the next", async () => {
  const { design } = bound(await poolOf({ threads: 1 }));
  const running = design(order({ waitMs: 5 }));
  const failing = design(order({ n: () => "a function is not copied" }));
  const next = design(order({ n: 2 }));
  await expect(running).resolves.toMatchObject({ kind: "plan" });
  await expect(failing).rejects.toThrow("cannot be handed to its thread");
  await expect(next).resolves.toMatchObject({ json: '{"n":2}' });
});

test("a thread that dies is replaced, and the next plan is made", async () => {
  const { design } = bound(await poolOf({ threads: 1 }));
  const doomed = design(order({ die: true }));
  const next = design(order({ n: 2 }));
  await expect(doomed).rejects.toThrow("ended with 3");
  await expect(next).resolves.toMatchObject({ json: '{"n":2}' });
});

test("a plan that never ends is given up, and the next one is made by another thread", async () => {
  const { design } = bound(await poolOf({ threads: 1, patienceMs: 200 }));
  const endless = design(order({ endless: true }));
  const next = design(order({ n: 2 }));
  await expect(endless).rejects.toThrow("more than 200 ms");
  await expect(next).resolves.toMatchObject({ json: '{"n":2}' });
});

test("does not open at all when the threads cannot start", async () => {
  const missing = new URL("./fixtures/no-such-thread.ts", import.meta.url);
  await expect(openPlannerPool({ threads: 1, module: missing })).rejects.toThrow("no-such-thread");
});

function bound(one: PlannerPool) {
  return { design: one.design.bind(one) };
}
