import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { getDefaultEnvironment, StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Scope } from "../accounts/principal.ts";
import { onPlan, session, written } from "../fixtures/a-log.ts";
import { apiApp, CATALOG, keyOf, NOW_MS, openStore, TODAY } from "../fixtures/api-app.ts";
import { readJournal } from "../journal/read-journal.ts";
import { mcpRoutes } from "../routes/mcp.ts";
import { openDrafts } from "./drafts.ts";

const ALL: readonly Scope[] = ["log:read", "log:write", "plan:read"];

/** A server with Ada's log, on a port of its own. */
async function server(log = onPlan()) {
  const store = await openStore();
  await store.logs.append("ada", written(log));
  const clock = { ms: NOW_MS };
  const nowMs = () => clock.ms;
  const drafts = openDrafts({ ...store, nowMs });
  const app = await apiApp(
    mcpRoutes({ ...store, catalog: () => CATALOG, drafts, today: () => TODAY, nowMs }),
  );
  return { logs: store.logs, clock, address: await app.listen({ host: "127.0.0.1", port: 0 }) };
}

async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

function overHttp(address: string, scopes = ALL, user = "ada"): Promise<Client> {
  const requestInit = { headers: { authorization: keyOf(user, ...scopes) } };
  // The SDK's own types disagree under exact optional properties.
  return connected(
    new StreamableHTTPClientTransport(new URL("/api/mcp", address), { requestInit }) as Transport,
  );
}

function overStdio(address: string): Promise<Client> {
  const dorsal = join(import.meta.dirname, "..", "..", "cli", "main.ts");
  const key = keyOf("ada", ...ALL).replace("Bearer ", "");
  const env = { ...getDefaultEnvironment(), DORSAL_SERVER: address, DORSAL_KEY: key };
  return connected(new StdioClientTransport({ command: process.execPath, args: [dorsal, "mcp"], env }));
}

async function call(client: Client, name: string, args: Record<string, unknown> = {}) {
  const { content, isError } = await client.callTool({ name, arguments: args });
  const [first] = content as readonly { readonly text: string }[];
  const text = first?.text ?? "";
  return { refused: isError === true, text, told: text.startsWith("{") ? JSON.parse(text) : null };
}

const SET = { exercise: "dumbbell_row_bent", reps: 10, loadKg: 22, rir: 2 };

describe.each([
  ["streamable HTTP", (address: string) => overHttp(address)],
  ["standard input and output", overStdio],
])("an assistant over %s", (_, connect) => {
  it("reads the next session, drafts a set, and writes it after a yes, once", async () => {
    const { address, logs } = await server();
    const client = await connect(address);
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain("next_session");

    const next = await call(client, "next_session");
    expect(next.told.session).toMatchObject({ date: "2026-11-23", week: 1 });

    const drafted = await call(client, "draft_set", SET);
    expect(drafted.told.wouldWrite).toBe(
      "Bent-over two-dumbbell row: 10 repetitions, with 22 kg, 2 in reserve, now.",
    );
    const before = await logs.head("ada");
    expect(before.seq).toBe(onPlan().length);

    const yes = { draft: drafted.told.draft };
    expect((await call(client, "confirm", yes)).refused).toBe(false);
    expect((await call(client, "confirm", yes)).refused).toBe(false);
    const { state } = await readJournal(logs, "ada");
    expect(state.sessions.at(-1)?.items[0]?.sets.map(({ facts }) => facts)).toEqual([
      { ...SET, setType: "working" },
    ]);
    expect(state.sessions).toHaveLength(2);
  });
});

describe("what an assistant is told", () => {
  it("facts, history, reasons and hits of the search", async () => {
    const client = await overHttp((await server()).address);
    expect((await call(client, "exercise_facts", { id: "pull_up" })).told.primary).toContain("lats");
    expect((await call(client, "muscle_facts", { id: "rhomboids" })).told.trainedBy).not.toHaveLength(0);
    expect((await call(client, "search_catalogue", { text: "pulup" })).told.hits).not.toHaveLength(0);
    const { weeks } = (await call(client, "history_summary")).told;
    expect(weeks[0].sessions[0]).toMatchObject({ date: "2026-11-20", sets: 2, tonnageKg: 380 });
    const session = (await call(client, "next_session")).told.session;
    const { exercise } = session.items[0];
    const explained = (await call(client, "explain_exercise", { exercise })).told;
    expect(explained.inNextSession[0].why).not.toHaveLength(0);
    const out = (await call(client, "explain_exercise", { exercise: "archer_pull_up" })).told;
    expect(out.leftOut[0]).toMatch(/\.$/);
    expect((await call(client, "plan_overview")).told.weeks[0].sessions).toHaveLength(2);
  });

  it("a sentence where something is not known, never a failure", async () => {
    const client = await overHttp((await server()).address);
    const facts = await call(client, "exercise_facts", { id: "toString" });
    expect([facts.refused, facts.text]).toEqual([true, expect.stringContaining("search_catalogue")]);
  });
});

describe("what an assistant may not do", () => {
  it("write with a key that only reads, or read without the scope", async () => {
    const { address } = await server();
    const reads = await overHttp(address, ["log:read"]);
    expect((await call(reads, "draft_set", SET)).text).toContain("log:write");
    expect((await call(reads, "confirm", { draft: "x" })).refused).toBe(true);
    expect((await call(reads, "next_session")).text).toContain("plan:read");
    await expect(overHttp(address, ["export:read"])).rejects.toThrow();
  });

  it("confirm what is another's, or too old", async () => {
    const { address, clock, logs } = await server();
    const client = await overHttp(address);
    const { draft } = (await call(client, "draft_set", SET)).told;
    const bob = await overHttp(address, ALL, "bob");
    expect((await call(bob, "confirm", { draft })).refused).toBe(true);
    clock.ms += 11 * 60_000;
    expect((await call(client, "confirm", { draft })).text).toContain("ten minutes");
    expect((await logs.head("ada")).seq).toBe(onPlan().length);
  });

  it("log a set of an exercise that pain has stopped, or with numbers that nobody believes", async () => {
    const { address } = await server();
    const client = await overHttp(address);
    const hurts = { during: 7, sharp: true, exercise: SET.exercise };
    const pain = (await call(client, "draft_pain_note", hurts)).told;
    expect(pain.wouldWrite).toBe("Pain of 7 in 10 at Bent-over two-dumbbell row, sharp.");
    await call(client, "confirm", { draft: pain.draft });
    expect((await call(client, "draft_set", SET)).text).toContain("stopped because of pain");
    const heavy = await call(client, "draft_set", { ...SET, exercise: "lat_pulldown", loadKg: 5_000 });
    expect(heavy.refused).toBe(true);
  });

  it("be answered at length for a list without end", async () => {
    const client = await overHttp((await server()).address);
    const redFlags = Array.from({ length: 50_000 }, () => 0);
    const answer = await call(client, "draft_pain_note", { during: 3, redFlags });
    expect([answer.refused, answer.text.length < 1_000]).toEqual([true, true]);
  });

  it("draft what only every object has, and no catalogue", async () => {
    const client = await overHttp((await server()).address);
    for (const exercise of ["__proto__", "constructor", "toString"]) {
      for (const [tool, args] of [
        ["draft_set", { ...SET, exercise }],
        ["draft_pain_note", { during: 3, exercise }],
      ] as const) {
        const drafted = await call(client, tool, args);
        expect([drafted.refused, drafted.text]).toEqual([
          true,
          `The catalogue has no exercise ${exercise}. Use search_catalogue to find its id.`,
        ]);
      }
    }
  });

  it("train a person who has not agreed, or has not answered the safety questions", async () => {
    const { address } = await server(session("friday", "2026-11-20"));
    const refusal = await call(await overHttp(address), "draft_set", SET);
    expect([refusal.refused, refusal.text]).toEqual([true, expect.stringContaining("agree")]);
  });
});

describe("dorsal mcp", () => {
  it("tells the assistant in a sentence that the server is not there", async () => {
    await expect(overStdio("http://127.0.0.1:9")).rejects.toThrow(/did not answer/);
  });
});
