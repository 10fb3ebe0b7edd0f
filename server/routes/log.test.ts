import { describe, expect, it } from "vitest";
import { onPlan, written } from "../fixtures/a-log.ts";
import { apiApp, keyOf, openStore } from "../fixtures/api-app.ts";
import { logRoutes } from "./log.ts";

async function app() {
  const store = await openStore();
  return { app: await apiApp(logRoutes(store)), logs: store.logs };
}

const ADA = { authorization: keyOf("ada", "log:read", "log:write") };
const LINES = /^\{.*\}\n/;

describe("GET /api/log", () => {
  it("reads the log on from a place, page by page, until there is no more", async () => {
    const { app: api, logs } = await app();
    const events = written(onPlan());
    await logs.append("ada", events);
    const read = [];
    for (let since = "0", more = "true"; more === "true"; ) {
      const page = await api.inject({ url: `/api/log?since=${since}&limit=3`, headers: ADA });
      expect(page.body).toMatch(LINES);
      read.push(
        ...page.body
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line)),
      );
      since = String(page.headers["dorsal-cursor"]);
      more = String(page.headers["dorsal-more"]);
    }
    expect(read).toEqual(events);
  });

  it("shows nobody another's log", async () => {
    const { app: api, logs } = await app();
    await logs.append("ada", written(onPlan()));
    const bob = await api.inject({ url: "/api/log", headers: { authorization: keyOf("bob", "log:read") } });
    expect(bob.body).toBe("");
    expect(bob.headers["dorsal-cursor"]).toBe("0");
  });

  it("asks for the scope, and for a place that is a number", async () => {
    const { app: api } = await app();
    const without = await api.inject({
      url: "/api/log",
      headers: { authorization: keyOf("ada", "log:write") },
    });
    expect(without.statusCode).toBe(403);
    const nowhere = await api.inject({ url: "/api/log?since=here", headers: ADA });
    expect(nowhere.statusCode).toBe(400);
    expect(nowhere.json().problems[0].path).toBe("query.since");
  });
});

describe("POST /api/log", () => {
  it("appends, says what stands, and takes the same again", async () => {
    const { app: api, logs } = await app();
    const events = written(onPlan());
    const send = () => api.inject({ method: "POST", url: "/api/log", headers: ADA, payload: { events } });
    const first = await send();
    expect(first.json()).toEqual({ accepted: events.map(({ id }) => id), rejected: [] });
    expect((await send()).json()).toEqual(first.json());
    expect((await logs.readSince("ada", 0, 100)).events).toEqual(events);
  });

  it("takes what fits, and names what does not by its path", async () => {
    const { app: api, logs } = await app();
    const [consent, , , started, added, set] = written(onPlan());
    const spoiled = {
      ...set,
      data: { ...(set?.data as object), facts: { exercise: "pull_up", setType: 7 } },
    };
    const sent = { events: [consent, started, added, spoiled] };
    const answer = await api.inject({ method: "POST", url: "/api/log", headers: ADA, payload: sent });
    expect(answer.json().accepted).toHaveLength(3);
    expect(answer.json().rejected).toEqual([
      { id: set?.id, why: "not_an_event", path: "data.facts.setType" },
    ]);
    expect((await logs.head("ada")).seq).toBe(3);
  });

  it("says what it takes where no events came", async () => {
    const { app: api } = await app();
    const answer = await api.inject({ method: "POST", url: "/api/log", headers: ADA, payload: { event: 1 } });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().problems[0].path).toBe("body.events");
  });

  it("refuses what is nested by the thousand, alone where it is one event of many, and goes on", async () => {
    const { app: api, logs } = await app();
    const [consent, profile] = written(onPlan());
    const send = (levels: number) => {
      const newer = JSON.stringify({ ...profile, type: "OfANewerApp", data: "DEEP" });
      const deep = newer.replace('"DEEP"', `${"[".repeat(levels)}${"]".repeat(levels)}`);
      const payload = `{"events":[${JSON.stringify(consent)},${deep}]}`;
      const headers = { ...ADA, "content-type": "application/json" };
      return api.inject({ method: "POST", url: "/api/log", headers, payload });
    };
    expect((await send(20_000)).statusCode).toBe(422);
    expect((await send(60)).json()).toEqual({
      accepted: [consent?.id],
      rejected: [{ id: profile?.id, why: "not_an_event" }],
    });
    expect((await logs.head("ada")).seq).toBe(1);
  });
});
