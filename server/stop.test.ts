import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import Fastify from "fastify";
import { expect, test } from "vitest";
import { endRequests, partWhenStopping } from "./stop.ts";

/** A server that takes a body, and a sender who keeps it waiting for one. */
async function waitingForABody() {
  const app = Fastify();
  partWhenStopping(app);
  app.post("/", async ({ body }) => body);
  await app.listen({ host: "127.0.0.1", port: 0 });
  const sender = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  const said: Buffer[] = [];
  sender.on("data", (piece: Buffer) => said.push(piece)).on("error", () => {});
  const begun = once(app.server, "request");
  sender.write(
    "POST / HTTP/1.1\r\nHost: dorsal.test\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[",
  );
  await begun;
  return { app, sender, said: () => Buffer.concat(said).toString() };
}

test("a body that never comes is cut, and the server ends", async () => {
  const { app, sender, said } = await waitingForABody();
  const cut = once(sender, "close");
  await endRequests(app, 0);
  await cut;
  expect(said()).toBe("");
});

test("a body that comes late is answered before the server ends", async () => {
  const { app, sender, said } = await waitingForABody();
  const cut = once(sender, "close");
  const ended = endRequests(app);
  sender.write("]");
  await ended;
  await cut;
  expect(said()).toMatch(/^HTTP\/1\.1 200 OK/);
});
