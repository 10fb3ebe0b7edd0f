// Asked with bytes of our own: a client of the language would send no such thing.
import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_PLANNER } from "../fixtures/no-planner.ts";
import { runningApp } from "../fixtures/running-app.ts";

let served: Awaited<ReturnType<typeof runningApp>>;
beforeAll(async () => {
  served = await runningApp({ planner: NO_PLANNER });
  await served.app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => served.close());

/** Lines of a request; the connection ends with the answer. */
async function asked(...lines: readonly string[]) {
  const socket = connect((served.app.server.address() as AddressInfo).port, "127.0.0.1");
  const pieces: Buffer[] = [];
  socket.on("data", (piece: Buffer) => pieces.push(piece)).on("error", () => {});
  const ended = once(socket, "close");
  socket.write(`${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n`);
  await ended;
  const [head = "", body = ""] = Buffer.concat(pieces).toString().split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), head: head.toLowerCase(), body };
}

/** An answer like any other: three sentences, nothing of what was asked, and the headers that keep browsers safe. */
function isRefusal({ head, body }: Awaited<ReturnType<typeof asked>>) {
  expect(Object.keys(JSON.parse(body))).toEqual(["what", "kept", "next"]);
  expect(head).toContain("content-security-policy: ");
  expect(head).toContain("x-content-type-options: nosniff");
  expect(head).toContain("referrer-policy: no-referrer");
}

const OPTIONS = "/api/auth/passkey/generate-authenticate-options";

describe("which site is asked", () => {
  test.each([
    ["no name at all", []],
    ["an empty one", ["Host: "]],
    ["two words", ["Host: a b"]],
    ["a path", ["Host: dorsal.test/elsewhere"]],
    ["somebody's name", ["Host: ada@dorsal.test"]],
    ["what a proxy hands on and is none", ["Host: dorsal.test", "X-Forwarded-Host: %%%"]],
  ])("%s is refused in a sentence", async (_, headers) => {
    const answer = await asked(`GET ${OPTIONS} HTTP/1.1`, ...headers);
    expect(answer.status).toBe(400);
    isRefusal(answer);
  });

  test("a monitor that knows no host hears that all is well, and gets no passkey", async () => {
    expect((await asked("GET /health HTTP/1.0")).status).toBe(200);
    const answer = await asked(`GET ${OPTIONS} HTTP/1.0`);
    expect(answer.status).toBe(400);
    isRefusal(answer);
  });

  test("the header says it, whatever the request line names", async () => {
    const answer = await asked(`GET http://evil.example${OPTIONS} HTTP/1.1`, "Host: dorsal.test");
    expect([answer.status, JSON.parse(answer.body).rpId]).toEqual([200, "dorsal.test"]);
    expect((await asked("GET http://evil.example HTTP/1.1", "Host: dorsal.test")).status).toBe(200);
  });

  test.each(["[::1]:7878", "127.0.0.1:7878", "xn--rckn-5qa.example", "a_b.test"])(
    "%s is a site",
    async (host) => {
      expect((await asked(`GET ${OPTIONS} HTTP/1.1`, `Host: ${host}`)).status).toBe(200);
    },
  );
});

describe("what cannot be read", () => {
  test.each([
    ["an address that is no text", 400, ["GET /%E0%A4%A HTTP/1.1", "Host: dorsal.test"]],
    ["a file's name that is no text", 400, ["GET /assets/%ff.js HTTP/1.1", "Host: dorsal.test"]],
    ["an API address that is no text", 400, ["GET /api/%ff HTTP/1.1", "Host: dorsal.test"]],
    ["an address of 20 kB", 431, [`GET /${"x".repeat(20_000)} HTTP/1.1`, "Host: dorsal.test"]],
    ["a method that is none", 400, ["BREW / HTTP/1.1", "Host: dorsal.test"]],
    [
      "two lengths of one body",
      400,
      ["POST /api/plan HTTP/1.1", "Host: dorsal.test", "Content-Length: 4", "Transfer-Encoding: chunked"],
    ],
  ])("%s is refused in a sentence", async (_, status, lines) => {
    const answer = await asked(...lines);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toMatch(/%|xxx|BREW/);
    isRefusal(answer);
  });

  test("a name of a thing that is far too long is refused by its route", async () => {
    const answer = await asked(`DELETE /api/sessions/${"x".repeat(500)} HTTP/1.1`, "Host: dorsal.test");
    expect(answer.status).toBe(401);
    isRefusal(answer);
  });

  test("a request that does not arrive is told so, and let go", async () => {
    const sender = connect((served.app.server.address() as AddressInfo).port, "127.0.0.1");
    const [socket] = await once(served.app.server, "connection");
    const late = Object.assign(new Error("late"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });
    const pieces: Buffer[] = [];
    const ended = once(
      sender.on("data", (piece: Buffer) => pieces.push(piece)),
      "close",
    );
    served.app.server.emit("clientError", late, socket);
    await ended;
    expect(Buffer.concat(pieces).toString()).toMatch(/^HTTP\/1\.1 408 .*took too long/s);
  });
});

test("requests have a time to arrive, and connections a number", () => {
  const { requestTimeout, headersTimeout, maxConnections } = served.app.server;
  expect(headersTimeout).toBeGreaterThan(0);
  expect(requestTimeout).toBeGreaterThan(headersTimeout);
  expect(maxConnections).toBeGreaterThan(0);
});
