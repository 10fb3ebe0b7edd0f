// Every route there is, as everybody there can be: made from the table, so that a new route cannot be forgotten.
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { runningApp } from "../fixtures/running-app.ts";
import {
  invited,
  keyOf,
  type Person,
  program,
  signIn,
  signUp,
  type Visitor,
  visitor,
} from "../fixtures/visitor.ts";
import type { Route } from "../routes/route.ts";
import { SCOPES } from "./principal.ts";

let served: Awaited<ReturnType<typeof runningApp>>;
let owner: Person;
let member: Person;
let expired: Visitor;
let deleted: Visitor;
let deletedKey: string;

beforeAll(async () => {
  served = await runningApp({ planner: NO_PLANNER, privateTargets: true });
  owner = await signUp(served.app, "Ada");
  member = await signUp(served.app, "Bea", await invited(owner));
  expired = await signIn(served.app, owner.email);
  await served.database.kysely
    // The library's own table, which Kysely does not know.
    .updateTable("session" as never)
    .set({ expiresAt: "2001-01-01T00:00:00.000Z" } as never)
    .where("token" as never, "=", tokenOf(expired) as never)
    .execute();
  const leaver = await signUp(served.app, "Cleo", await invited(owner));
  deletedKey = await keyOf(leaver, SCOPES);
  deleted = leaver;
  expect((await leaver.ask("DELETE", "/api/account", { password: "gravel lantern orchid" })).statusCode).toBe(
    204,
  );
});
afterAll(() => served.close());

function tokenOf(person: Visitor): string {
  return decodeURIComponent(/session_token=([^;]+)/.exec(person.cookie())?.[1] ?? "").split(".")[0] ?? "";
}

const guarded = () => served.app.table.filter(({ access }) => access.who !== "anyone");

/** Any value will do: rights are decided before it is read. */
function addressOf({ url }: Route): string {
  return url.replace(/:\w+/g, "0123456789abcdef");
}

async function statuses(routes: readonly Route[], person: Visitor, headers?: Record<string, string>) {
  const found: [string, number][] = [];
  for (const route of routes) {
    const { statusCode } = await person.ask(route.method, addressOf(route), undefined, headers);
    found.push([`${route.method} ${route.url}`, statusCode]);
  }
  return found;
}

function all(routes: readonly Route[], status: number) {
  return routes.map(({ method, url }) => [`${method} ${url}`, status]);
}

describe("who may not, may not", () => {
  test("nobody gets in anywhere but at the doors", async () => {
    expect(guarded().length).toBeGreaterThan(20);
    expect(await statuses(guarded(), visitor(served.app))).toEqual(all(guarded(), 401));
  });

  test("a session that has expired is nobody's", async () => {
    expect(await statuses(guarded(), expired)).toEqual(all(guarded(), 401));
  });

  test("neither session nor key outlives its account", async () => {
    expect(await statuses(guarded(), deleted)).toEqual(all(guarded(), 401));
    expect(await statuses(guarded(), program(served.app, deletedKey))).toEqual(all(guarded(), 401));
  });

  test("an invented key is nobody's, nor is a key beside a good cookie", async () => {
    const invented = `dorsal_${"x".repeat(64)}`;
    expect(await statuses(guarded(), program(served.app, invented))).toEqual(all(guarded(), 401));
    const both = { authorization: `Bearer ${invented}` };
    expect(await statuses(guarded(), owner, both)).toEqual(all(guarded(), 401));
  });

  test("a key without the scope is refused, whatever else it may", async () => {
    for (const scope of SCOPES) {
      const others = await keyOf(
        owner,
        SCOPES.filter((each) => each !== scope),
      );
      const routes = guarded().filter(({ access }) => access.who === "user" && access.scope === scope);
      expect(await statuses(routes, program(served.app, others))).toEqual(all(routes, 403));
    }
  });

  test("a key with every scope, even the owner's, is no person", async () => {
    const routes = guarded().filter(({ access }) => access.who !== "user");
    const key = await keyOf(owner, SCOPES);
    expect(await statuses(routes, program(served.app, key))).toEqual(all(routes, 403));
  });

  test("a member is not the owner", async () => {
    const routes = guarded().filter(({ access }) => access.who === "owner");
    expect(routes.length).toBeGreaterThan(0);
    expect(await statuses(routes, member)).toEqual(all(routes, 403));
  });

  test("a stranger's page cannot act with one's cookie", async () => {
    const changing = served.app.table.filter(({ method }) => method !== "GET");
    const foreign = all(changing, 403);
    expect(await statuses(changing, owner, { origin: "https://stranger.example" })).toEqual(foreign);
    expect(await statuses(changing, owner, { origin: "null" })).toEqual(foreign);
    const { cookie } = { cookie: owner.cookie() };
    for (const { method, url } of changing) {
      const sender = { host: "dorsal.test", cookie, "sec-fetch-site": "cross-site" };
      const answer = await served.app.inject({ method, url, headers: sender });
      expect([url, answer.statusCode]).toEqual([url, 403]);
    }
  });
});

test("who may, may: past the guard, with their own things or a word about what was sent", async () => {
  const guards = /Nobody is signed in|API key|Only the owner|app's own page/;
  const lines = (route: Route) => route.answers[200]?.mediaType === "text/event-stream";
  for (const route of guarded().filter((each) => !lines(each))) {
    const { body, statusCode } = await owner.ask(route.method, addressOf(route));
    const name = `${route.method} ${route.url}`;
    expect([name, guards.test(body), statusCode === 500]).toEqual([name, false, false]);
  }
});

test("HEAD fails at no route that GET has, and no line stays open for it", async () => {
  for (const route of served.app.table.filter(({ method }) => method === "GET")) {
    const headers = { host: "dorsal.test", cookie: owner.cookie(), origin: "http://dorsal.test" };
    const answer = await served.app.inject({ method: "HEAD", url: addressOf(route), headers });
    expect([route.url, answer.statusCode >= 500]).toEqual([route.url, false]);
  }
});

const webhook = async () => {
  const hook = { url: "https://127.0.0.1:9/hook", types: [] };
  const added = await owner.ask("POST", "/api/webhooks", hook);
  return { id: added.json().id, list: "/api/webhooks" };
};

const phone = async () => {
  const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
  const keys = { p256dh: point.toString("base64url"), auth: randomBytes(16).toString("base64url") };
  const asked = {
    endpoint: "https://127.0.0.1:9/push",
    keys,
    timeZone: "Europe/Lisbon",
    rest: true,
    remindAt: null,
  };
  const subscribed = await owner.ask("PUT", "/api/push/devices", asked);
  return { id: subscribed.json().id, list: "/api/push/devices" };
};

/** For each route that names one thing: something of the owner's, and the list in which the owner still sees it after. */
const THINGS: Readonly<Record<string, () => Promise<{ readonly id: string; readonly list: string }>>> = {
  "/api/sessions/:id": async () => {
    const { sessions } = (await owner.ask("GET", "/api/sessions")).json();
    return { id: sessions[0].id, list: "/api/sessions" };
  },
  "/api/keys/:id": async () => {
    const made = await owner.ask("POST", "/api/keys", { name: "kept", scopes: ["log:read"] });
    return { id: made.json().id, list: "/api/keys" };
  },
  "/api/invites/:id": async () => {
    await invited(owner);
    const { invites } = (await owner.ask("GET", "/api/invites")).json();
    return { id: invites[0].id, list: "/api/invites" };
  },
  "/api/webhooks/:id": webhook,
  "/api/webhooks/:id/resume": webhook,
  "/api/webhooks/:id/deliveries": webhook,
  "/api/push/devices/:id": phone,
};

/** Their word in the address names no person's thing. */
const NO_THINGS = new Set(["/api/export/:format"]);

test("nobody reaches a thing of somebody else's by its name", async () => {
  for (const route of guarded().filter(({ url }) => url.includes(":"))) {
    if (NO_THINGS.has(route.url)) continue;
    const thing = THINGS[route.url];
    if (!thing) throw new Error(`${route.url} names a thing: say in THINGS whose, and where it is listed.`);
    const { id, list } = await thing();
    const answer = await member.ask(route.method, route.url.replace(/:\w+/, id));
    expect([route.url, answer.statusCode]).toEqual([route.url, route.access.who === "owner" ? 403 : 404]);
    expect((await owner.ask("GET", list)).body).toContain(id);
  }
});

test("a route that is not in the table cannot be registered", async () => {
  const other = await runningApp({ planner: NO_PLANNER });
  expect(() => other.app.get("/stray", async () => "anybody")).toThrow("/stray is not in the table");
  await other.close();
});

test("the server listens to what is in the table, and to nothing else", async () => {
  await served.app.ready();
  const listens = addressesIn(served.app.printRoutes({ commonPrefix: false }));
  const told = served.app.table.map(({ method, url }) => `${method} ${url === "/*" ? "*" : url}`);
  expect(listens.filter((each) => !/^(HEAD|OPTIONS) /.test(each)).sort()).toEqual(told.sort());
});

/** From the framework's drawing: four characters a level, methods in brackets. */
function addressesIn(drawing: string): string[] {
  const above: string[] = [];
  return drawing.split("\n").flatMap((line) => {
    const [, branch = "", part = "", methods = ""] = /^([│ ]*[├└]── )(\S+)(?: \((.+)\))?$/.exec(line) ?? [];
    above.length = Math.max(0, branch.length / 4 - 1);
    above.push(part);
    const address = above.join("");
    return methods ? methods.split(", ").map((method) => `${method} ${address}`) : [];
  });
}
