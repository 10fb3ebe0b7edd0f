import { afterEach, describe, expect, it, vi } from "vitest";
import { askServer, refusalSentence } from "./ask-server.ts";

afterEach(() => vi.unstubAllGlobals());

function answering(status: number, text: string): void {
  vi.stubGlobal("fetch", async () => new Response(status === 204 ? null : text, { status }));
}

const QUESTION = { method: "GET", path: "/api/account" } as const;

describe("what a screen hears of the server", () => {
  it("is what the server gave", async () => {
    answering(200, '{"name":"Ada"}');
    expect(await askServer(QUESTION)).toEqual({ ok: true, value: { name: "Ada" } });
  });

  it("is a plain yes where there is nothing to give", async () => {
    answering(204, "");
    expect((await askServer(QUESTION)).ok).toBe(true);
  });

  it("is a no in the server's own words, with its code", async () => {
    answering(
      401,
      '{"what":"Nobody is signed in.","kept":"Nothing changed.","next":"Sign in.","code":"out"}',
    );
    const answer = await askServer(QUESTION);
    expect(answer).toMatchObject({ ok: false, refusal: { status: 401, code: "out" } });
    if (!answer.ok)
      expect(refusalSentence(answer.refusal)).toBe("Nobody is signed in. Nothing changed. Sign in.");
  });

  it.each(["<html>Bad gateway</html>", "null", "[]", '{"what":7}'])(
    "is said for a server that refuses with %s",
    async (text) => {
      answering(502, text);
      expect(await askServer(QUESTION)).toMatchObject({
        ok: false,
        refusal: { status: 502, what: "The server answered with 502, and in no words." },
      });
    },
  );

  it("is said for a server that is not there", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    expect(await askServer(QUESTION)).toMatchObject({ ok: false, refusal: { status: 0 } });
  });
});
