import { gunzipSync } from "node:zlib";
import { type ExchangeRequest, numbered } from "@dorsal/sync";
import { describe, expect, it } from "vitest";
import { sendOver } from "./transport.ts";

const QUESTION: ExchangeRequest = { user: "ada", log: null, cursor: 0, tip: null, events: [] };
const ANSWER = {
  log: "l",
  startsOver: false,
  accepted: [],
  rejected: [],
  events: [],
  cursor: 0,
  tip: null,
  more: false,
};

/** Sends over a network that answers with `response`. */
async function sent(response: () => Response, request = QUESTION) {
  const asked: RequestInit[] = [];
  const heard: number[] = [];
  const fetching: typeof fetch = async (_address, init) => {
    asked.push(init ?? {});
    return response();
  };
  const send = sendOver({ fetch: fetching, onServerTime: (ms) => heard.push(ms) });
  return { outcome: await send(request), asked: asked[0], heard };
}

describe("a question to the server", () => {
  it("brings the answer, and what the server's clock says", async () => {
    const headers = { date: "Sat, 21 Nov 2026 20:00:00 GMT" };
    const { outcome, heard } = await sent(() => new Response(JSON.stringify(ANSWER), { headers }));
    expect(outcome).toEqual({ ok: true, answer: ANSWER });
    expect(heard).toEqual([Date.UTC(2026, 10, 21, 20)]);
  });

  it("is packed where it is large", async () => {
    const large = { ...QUESTION, events: numbered(1, 100) };
    const { asked } = await sent(() => new Response(JSON.stringify(ANSWER)), large);
    expect(asked?.headers).toMatchObject({ "content-encoding": "gzip" });
    const body = Buffer.from(await new Response(asked?.body).arrayBuffer());
    expect(JSON.parse(gunzipSync(body).toString())).toEqual(large);
  });

  it.each([
    [400, { why: "not_understood" }],
    [401, { why: "signed_out" }],
    [409, { why: "other_user" }],
    [426, { why: "too_old" }],
    [503, { why: "busy", waitMs: null }],
    [500, { why: "failed", detail: "the server answered 500" }],
  ])("answered with %i is a named trouble", async (status, trouble) => {
    expect((await sent(() => new Response(null, { status }))).outcome).toEqual({ ok: false, trouble });
  });

  it("waits as long as the server asks", async () => {
    const busy = () => new Response(null, { status: 429, headers: { "retry-after": "12" } });
    expect((await sent(busy)).outcome).toEqual({ ok: false, trouble: { why: "busy", waitMs: 12_000 } });
  });

  it.each(["<html>Welcome to the hotel</html>", "{}", JSON.stringify({ ...ANSWER, events: [{}] })])(
    "does not take %s for an answer",
    async (text) => {
      const { outcome } = await sent(() => new Response(text));
      expect(outcome).toEqual({ ok: false, trouble: { why: "not_understood" } });
    },
  );

  it("without a network is offline", async () => {
    const unreachable = () => {
      throw new TypeError("Failed to fetch");
    };
    expect((await sent(unreachable)).outcome).toEqual({ ok: false, trouble: { why: "offline" } });
  });
});
