// Whose thing is named in what is sent? For every route that takes a body or a question: each of its fields is said to name
// a thing of a person, and then is tried with another's, or to be plain words. A new route, or field, cannot be forgotten.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ZodType, z } from "zod";
import { CONSENTED, written } from "../fixtures/a-log.ts";
import { authenticator } from "../fixtures/authenticator.ts";
import { browserPhone } from "../fixtures/browser-phone.ts";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { runningApp } from "../fixtures/running-app.ts";
import { invited, ORIGIN, type Person, signUp } from "../fixtures/visitor.ts";
import type { Route } from "../routes/route.ts";

let served: Awaited<ReturnType<typeof runningApp>>;
let owner: Person;
let member: Person;

beforeAll(async () => {
  served = await runningApp({ planner: NO_PLANNER, privateTargets: true });
  owner = await signUp(served.app, "Ada");
  member = await signUp(served.app, "Bea", await invited(owner));
});
afterAll(() => served.close());

interface Naming {
  /** A body that names something of the owner's. */
  readonly body: unknown;
  /** What a stranger to it gets. */
  readonly status: number;
  /** What no stranger reads. */
  readonly hidden?: string;
  /** All that there is of it in the store, as it must be after. */
  readonly seen: () => Promise<unknown>;
}

interface Fields {
  /** Fields that name no person's thing. */
  readonly plain: readonly string[];
  /** Fields that do: how to name one of the owner's. */
  readonly names?: Readonly<Record<string, () => Promise<Naming>>>;
}

const plain = (...fields: readonly string[]): Fields => ({ plain: fields });

/** The person's own rows of a table. */
const rowsOf = (table: "push_devices" | "log_events" | "drafts", { id }: Person) =>
  served.database.kysely.selectFrom(table).selectAll().where("user_id", "=", id).execute();

const passkeyNamed = (more: object) => async (): Promise<Naming> => {
  const options = (await owner.ask("GET", "/api/auth/passkey/generate-register-options")).json();
  const response = authenticator().register(options, ORIGIN);
  const added = await owner.ask("POST", "/api/auth/passkey/verify-registration", { response, name: "phone" });
  const seen = async () => (await owner.ask("GET", "/api/auth/passkey/list-user-passkeys")).json();
  return { body: { id: added.json().id, ...more }, status: 401, seen };
};

const HIDDEN = "Pain of 6 in 10";
const subscription = () => browserPhone("https://127.0.0.1:9/push").subscription;
const told = { timeZone: "Europe/Lisbon", rest: true, remindAt: null };

const FIELDS: Readonly<Record<string, Fields>> = {
  "PATCH /api/account": plain("name"),
  "DELETE /api/account": plain("password"),
  "POST /api/account/email": plain("email", "password"),
  "POST /api/account/recovery-codes": plain("password"),
  "POST /api/keys": plain("name", "scopes", "days", "password"),
  "POST /api/invites": plain("note"),
  "POST /api/webhooks": plain("url", "types"),
  "GET /api/log": plain("since", "limit"),
  "GET /api/plan/next": plain("today"),
  "POST /api/plan/current": plain("variant"),
  "POST /api/auth/change-password": plain("newPassword", "currentPassword"),
  "POST /api/auth/two-factor/enable": plain(),
  "POST /api/auth/two-factor/get-totp-uri": plain(),
  "POST /api/auth/two-factor/generate-backup-codes": plain(),
  "POST /api/auth/two-factor/disable": plain(),
  "POST /api/auth/passkey/delete-passkey": { plain: [], names: { id: passkeyNamed({}) } },
  "POST /api/auth/passkey/update-passkey": { plain: [], names: { id: passkeyNamed({ name: "taken" }) } },
  "POST /api/push/rest": {
    plain: ["endAt"],
    names: {
      device: async () => {
        const asked = await owner.ask("PUT", "/api/push/devices", { ...subscription(), ...told });
        const body = { device: asked.json().id, endAt: new Date(Date.now() + 60_000).toISOString() };
        return { body, status: 404, seen: () => rowsOf("push_devices", owner) };
      },
    },
  },
  "PUT /api/push/devices": {
    plain: ["keys", "timeZone", "rest", "remindAt"],
    names: {
      // Whoever knows the address alone gets a row of their own, which reaches nobody.
      endpoint: async () => {
        await owner.ask("PUT", "/api/push/devices", { ...subscription(), ...told });
        const body = { ...subscription(), ...told, remindAt: "07:30" };
        return { body, status: 200, seen: () => rowsOf("push_devices", owner) };
      },
    },
  },
  "POST /api/sync": {
    plain: [],
    names: {
      user: async () => ({
        body: { user: owner.id, log: null, cursor: 0, tip: null, events: written([CONSENTED]) },
        status: 409,
        seen: () => rowsOf("log_events", owner),
      }),
    },
  },
  "POST /api/log": {
    plain: [],
    names: {
      // An event of the same name is another one in another's log.
      events: async () => {
        const [event] = written([CONSENTED]);
        await owner.ask("POST", "/api/log", { events: [event] });
        const body = { events: [{ ...event, device: "another" }] };
        return { body, status: 200, seen: () => rowsOf("log_events", owner) };
      },
    },
  },
  "POST /api/mcp": {
    plain: [],
    names: {
      draft: async () => {
        const events = JSON.stringify(written([CONSENTED]));
        const row = {
          user_id: owner.id,
          id: "abcdefghjk",
          events,
          sentence: HIDDEN,
          until_ms: Date.now() + 60_000,
        };
        await served.database.kysely.insertInto("drafts").values(row).execute();
        const call = { name: "confirm", arguments: { draft: row.id } };
        const body = { jsonrpc: "2.0", id: 1, method: "tools/call", params: call };
        const seen = async () => [await rowsOf("drafts", owner), await rowsOf("log_events", owner)];
        return { body, status: 200, seen, hidden: HIDDEN };
      },
    },
  },
};

const nameOf = ({ method, url }: Route) => `${method} ${url}`;
const isOfTheLibrary = ({ method, url }: Route) => method === "POST" && url.startsWith("/api/auth/");
const takesSomething = (route: Route) =>
  route.input.body !== undefined || route.input.query !== undefined || isOfTheLibrary(route);
/** Those read their body by themselves. */
const READ_FOR_THEMSELVES = new Set(["POST /api/sync", "POST /api/mcp"]);
const taking = () =>
  served.app.table.filter(
    (route) =>
      route.access.who !== "anyone" && (takesSomething(route) || READ_FOR_THEMSELVES.has(nameOf(route))),
  );

/** The names on the first level: what lies deeper belongs to what is named there. */
function fieldsOf({ input }: Route): readonly string[] {
  const schemas = [input.body, input.query].filter((schema) => schema instanceof ZodType);
  return schemas.flatMap((schema) => Object.keys(z.toJSONSchema(schema, { io: "input" }).properties ?? {}));
}

test("every field that a person can send is known to name a thing or to be plain", () => {
  expect(taking().map(nameOf).sort()).toEqual(Object.keys(FIELDS).sort());
  for (const route of taking()) {
    const { plain: words, names = {} } = FIELDS[nameOf(route)] ?? plain();
    const known = new Set([...words, ...Object.keys(names)]);
    expect([nameOf(route), fieldsOf(route).filter((field) => !known.has(field))]).toEqual([
      nameOf(route),
      [],
    ]);
  }
});

const NAMED = Object.entries(FIELDS).flatMap(([route, { names = {} }]) =>
  Object.entries(names).map(([field, make]) => ({ route, field, make })),
);
const MCP = { accept: "application/json, text/event-stream" };

describe("nobody reaches a thing of somebody else's by naming it in what they send", () => {
  test.each(NAMED)("$route: $field", async ({ route, make }) => {
    const [method, url] = route.split(" ") as [Route["method"], string];
    const { body, status, seen, hidden } = await make();
    const before = await seen();
    const answer = await member.ask(method, url, body, MCP);
    expect([answer.statusCode, await seen()]).toEqual([status, before]);
    if (hidden) expect(answer.body).not.toContain(hidden);
    // The same from its own person does something: what was sent is good.
    expect((await owner.ask(method, url, body, MCP)).statusCode).toBeLessThan(300);
    if (route !== "POST /api/log") expect(await seen()).not.toEqual(before);
  });
});
