import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runningApp } from "../fixtures/running-app.ts";

let served: Awaited<ReturnType<typeof runningApp>>;

beforeAll(async () => {
  served = await runningApp();
});
afterAll(() => served.close());

const PROFILE = {
  level: 2,
  goal: "general",
  days: ["mon", "thu"],
  minutes: 40,
  equipment: ["dumbbell", "bench"],
};

function ask(payload: string | object, headers: Record<string, string> = {}, url = "/api/plan") {
  return served.app.inject({ method: "POST", url, payload, headers });
}

test("a profile becomes a plan of whole weeks from next Monday, the same each time", async () => {
  const [first, second] = [await ask(PROFILE), await ask(PROFILE)];
  expect(first.statusCode).toBe(200);
  expect(first.headers["content-type"]).toBe("application/json; charset=utf-8");
  const plan = first.json();
  expect(plan.weeks).toHaveLength(6);
  expect(plan.weeks[0].sessions.map((session: { date: string }) => session.date)).toEqual([
    "2026-11-23",
    "2026-11-26",
  ]);
  expect(second.body).toBe(first.body);
});

test("an alternative can be asked for", async () => {
  const few = await ask(PROFILE, {}, "/api/plan?variant=fewer_exercises");
  expect(few.statusCode).toBe(200);
  const unknown = await ask(PROFILE, {}, "/api/plan?variant=cheapest");
  expect([unknown.statusCode, unknown.json().what]).toEqual([400, expect.stringContaining("more_variety")]);
});

test("all problems of a profile come back at once, each with its path and a sentence", async () => {
  const answer = await ask({
    level: 9,
    goal: "general",
    minutes: 30,
    days: ["mon", "someday"],
    shoeSize: 43,
  });
  expect(answer.statusCode).toBe(422);
  const { problems } = answer.json();
  expect(problems.map((one: { path: string }) => one.path).sort()).toEqual(["days[1]", "level", "shoeSize"]);
  for (const { why, sentence } of problems) {
    expect(why).toMatch(/^[a-z_0-9]+$/);
    expect(sentence).toMatch(/\.$/);
  }
});

test.each([
  ["what is not JSON", "{ level: 1", { "content-type": "application/json" }, 400],
  ["an empty body", "", { "content-type": "application/json" }, 400],
  ["another kind of text", "level = 1", { "content-type": "text/plain" }, 415],
  [
    "more than 64 KiB",
    JSON.stringify({ note: "x".repeat(64 * 1024) }),
    { "content-type": "application/json" },
    413,
  ],
])("refuses %s in plain words", async (_what, body, headers, status) => {
  const answer = await ask(body, headers);
  expect(answer.statusCode).toBe(status);
  expect(Object.keys(answer.json())).toEqual(["what", "kept", "next"]);
  expect(answer.json().kept).toBe("Nothing was stored or changed.");
});

test("a body that is nested without end is refused in a sentence, and the next plan is made", async () => {
  const deep = `{"level":3,"goal":"size","daysPerWeek":3,"minutes":45,"equipment":[${"[".repeat(5_000)}${"]".repeat(5_000)}]}`;
  const answer = await ask(deep, { "content-type": "application/json" });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().what).toBe("body: is nested deeper than 100 levels.");
  expect((await ask(PROFILE)).statusCode).toBe(200);
});

test.each(["__proto__", "constructor"])("%s is a key that no profile has, not broken JSON", async (key) => {
  const written = JSON.stringify(PROFILE).replace("{", `{"${key}":{"prototype":{}},`);
  const answer = await ask(written, { "content-type": "application/json" });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().problems).toMatchObject([{ path: key, why: "unknown_key" }]);
});

test("reads just up to 64 KiB", async () => {
  const filler = "x".repeat(64 * 1024 - JSON.stringify({ ...PROFILE, note: "" }).length);
  expect((await ask({ ...PROFILE, note: filler })).statusCode).toBe(422);
  expect((await ask({ ...PROFILE, note: `${filler}x` })).statusCode).toBe(413);
});

test("a plan travels compressed", async () => {
  const answer = await ask(PROFILE, { "accept-encoding": "br" });
  expect(answer.headers["content-encoding"]).toBe("br");
  expect(JSON.parse(brotliDecompressSync(answer.rawPayload).toString()).weeks).toHaveLength(6);
});

test("asks a hurried sender to wait, and says how long", async () => {
  const strict = await runningApp({ plansPerMinute: 2 });
  const hurry = () => strict.app.inject({ method: "POST", url: "/api/plan", payload: {} });
  const statuses = [(await hurry()).statusCode, (await hurry()).statusCode];
  const third = await hurry();
  const health = await strict.app.inject("/health");
  await strict.close();
  expect(statuses).toEqual([422, 422]);
  expect(third.statusCode).toBe(429);
  expect(Number(third.headers["retry-after"])).toBeGreaterThan(0);
  expect(third.json().next).toMatch(/^Wait \d+ seconds? and ask again\.$/);
  expect(health.statusCode).toBe(200);
});

test("the server answers others while it plans", async () => {
  const planning = ask({ ...PROFILE, daysPerWeek: 6, days: undefined, minutes: 90, seed: 7 });
  const health = await served.app.inject("/health");
  expect(health.statusCode).toBe(200);
  expect((await planning).statusCode).toBe(200);
});
