import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { post } from "./post.ts";
import { isPrivateAddress } from "./private-address.ts";
import { targetOf } from "./target.ts";

const PUBLIC = { privateTargets: false };

/** Addresses of home networks are not written down whole in this project. */
function dotted(...numbers: readonly number[]): string {
  return numbers.join(".");
}

describe("addresses that lead inside", () => {
  it.each([
    "127.0.0.1",
    dotted(10, 1, 2, 3),
    dotted(172, 31, 255, 255),
    dotted(192, 168, 178, 1),
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "ff02::1",
  ])("%s is private", (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each(["9.9.9.9", "172.32.0.1", "2606:4700::1111", "2a00:1450:4001::1"])("%s is public", (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );
});

describe("targets", () => {
  it.each([
    ["https://localhost/hook", "private_address"],
    ["https://127.1/", "private_address"],
    ["https://0x7f000001/", "private_address"],
    ["https://2130706433/", "private_address"],
    ["https://[::1]/", "private_address"],
    [`https://[::ffff:${dotted(10, 0, 0, 1)}]/`, "private_address"],
    ["http://9.9.9.9/", "not_https"],
    ["ftp://9.9.9.9/", "not_an_address"],
    ["file:///etc/passwd", "not_an_address"],
    ["https://me:secret@9.9.9.9/", "not_an_address"],
    ["nowhere", "not_an_address"],
  ])("%s is refused", async (text, refusal) => {
    expect(await targetOf(text, PUBLIC)).toEqual({ ok: false, refusal });
  });

  it("a name is refused where any of its addresses leads inside", async () => {
    const resolve = async () => [
      { address: "9.9.9.9", family: 4 },
      { address: dotted(192, 168, 1, 1), family: 4 },
    ];
    const found = await targetOf("https://example.org", { ...PUBLIC, resolve });
    expect(found).toEqual({ ok: false, refusal: "private_address" });
    const nobody = async () => Promise.reject(new Error("ENOTFOUND"));
    expect(await targetOf("https://example.org", { ...PUBLIC, resolve: nobody })).toMatchObject({
      refusal: "unknown_name",
    });
  });

  it("the owner may allow the own network", async () => {
    expect(await targetOf("http://127.0.0.1:1/hook", { privateTargets: true })).toMatchObject({ ok: true });
  });
});

async function listening(answer: Parameters<typeof createServer>[1]): Promise<number> {
  const server = createServer(answer as never);
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

describe("handing over", () => {
  const target = (port: number, path = "/") => ({
    // The name leads nowhere: only the address that was checked is asked.
    url: new URL(`http://hook.invalid:${port}${path}`),
    address: "127.0.0.1",
    family: 4 as const,
  });
  const message = { body: "{}", headers: { "content-type": "application/json" } };

  it("goes to the address that was checked, whatever the name means by now", async () => {
    const hosts: (string | undefined)[] = [];
    const port = await listening((asked, reply) => {
      hosts.push(asked.headers.host);
      reply.end();
    });
    expect((await post(target(port), message)).status).toBe(200);
    expect(hosts).toEqual([`hook.invalid:${port}`]);
  });

  it("follows no redirect", async () => {
    const paths: (string | undefined)[] = [];
    const port = await listening((asked, reply) => {
      paths.push(asked.url);
      reply.writeHead(302, { location: "/inside" }).end();
    });
    expect((await post(target(port), message)).status).toBe(302);
    expect(paths).toEqual(["/"]);
  });

  it("reads no endless answer", async () => {
    const port = await listening((_, reply) => {
      const more = () => {
        while (reply.write("x".repeat(16_384)) && !reply.destroyed);
        reply.once("drain", more);
      };
      more();
    });
    expect((await post(target(port), message)).status).toBe(200);
  });

  it("does not wait for ever, and says when nobody is there", async () => {
    const port = await listening(() => {});
    expect((await post(target(port), message, 50)).status).toBeNull();
    expect((await post(target(9), message)).status).toBeNull();
  });
});
