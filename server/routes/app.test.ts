import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PAGE, SCRIPT } from "../fixtures/built-app.ts";
import { runningApp } from "../fixtures/running-app.ts";

let served: Awaited<ReturnType<typeof runningApp>>;
let address: string;

beforeAll(async () => {
  served = await runningApp();
  address = await served.app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => served.close());

interface Got {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly bytes: Buffer;
}

/** Plain HTTP: `fetch` would unpack the body before we can see how it travelled. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, address), { headers, method }, async (response) => {
      const bytes = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes });
    });
    asked.on("error", reject).end();
  });
}

test("says that it is well", async () => {
  const { status, bytes } = await get("/health");
  expect([status, bytes.toString()]).toEqual([200, '{"status":"ok"}']);
});

test("a hashed file is kept for a year, the page and the service worker are asked for each time", async () => {
  expect((await get("/assets/main-4f2a.js")).headers["cache-control"]).toBe(
    "public, max-age=31536000, immutable",
  );
  for (const path of ["/", "/index.html", "/sw.js", "/manifest.webmanifest", "/plan"]) {
    expect([path, (await get(path)).headers["cache-control"]]).toEqual([path, "no-cache"]);
  }
});

test.each([
  ["br, gzip", "br", brotliDecompressSync],
  ["gzip", "gzip", gunzipSync],
])("sends the twin that the browser understands (%s)", async (accepts, encoding, unpack) => {
  const { headers, bytes } = await get("/assets/main-4f2a.js", { "accept-encoding": accepts });
  expect(headers["content-encoding"]).toBe(encoding);
  expect(headers["content-type"]).toMatch(/javascript/);
  expect(String(headers.vary).toLowerCase()).toContain("accept-encoding");
  expect(bytes.length).toBeLessThan(SCRIPT.length / 4);
  expect(unpack(bytes).toString()).toBe(SCRIPT);
});

test("sends the file as it is to a browser that unpacks nothing", async () => {
  const { headers, bytes } = await get("/assets/main-4f2a.js");
  expect([headers["content-encoding"], bytes.toString()]).toEqual([undefined, SCRIPT]);
});

test("a screen's address gets the page, whatever its depth", async () => {
  for (const path of ["/", "/plan", "/learn/muscle/lats?from=plan"]) {
    const { status, headers, bytes } = await get(path);
    expect([status, headers["content-type"], bytes.toString()]).toEqual([
      200,
      "text/html; charset=utf-8",
      PAGE,
    ]);
  }
});

test("a missing file, an unknown API address and a dotfile are not the page", async () => {
  for (const path of ["/assets/gone-1234.js", "/favicon.ico", "/api", "/api/nothing", "/.secret"]) {
    const { status, headers, bytes } = await get(path);
    expect([path, status, headers["content-type"]]).toEqual([path, 404, "application/json; charset=utf-8"]);
    expect(JSON.parse(bytes.toString()).next).toContain("POST /api/plan");
  }
  expect((await get("/plan", {}, "DELETE")).status).toBe(404);
});

test.each([
  ["DELETE", "/health", "GET, HEAD, OPTIONS", "GET"],
  ["GET", "/api/plan?variant=short", "POST, OPTIONS", "POST"],
  ["PUT", "/api/keys/0123", "DELETE, OPTIONS", "DELETE"],
  ["POST", "/api/account", "GET, PATCH, DELETE, HEAD, OPTIONS", "GET or PATCH or DELETE"],
])("%s %s is told how it is asked", async (method, path, allow, asked) => {
  const { status, headers, bytes } = await get(path, {}, method);
  expect([status, headers.allow]).toEqual([405, allow]);
  expect(JSON.parse(bytes.toString()).next).toBe(`Ask it with ${asked}.`);
});

test("HEAD and OPTIONS have no body", async () => {
  const seen = [];
  for (const [method, path] of [
    ["HEAD", "/health"],
    ["HEAD", "/api/plan"],
    ["OPTIONS", "/api/plan"],
    ["OPTIONS", "/api/nothing"],
  ] as const) {
    const { status, headers, bytes } = await get(path, {}, method);
    seen.push([status, headers.allow, status === 404 ? 0 : bytes.byteLength]);
  }
  expect(seen).toEqual([
    [200, undefined, 0],
    [405, "POST, OPTIONS", 0],
    [204, "POST, OPTIONS", 0],
    [404, undefined, 0],
  ]);
});

test("what the API answers is kept by nobody on the way, unless it says so", async () => {
  for (const path of ["/api/account", "/api/sign-up", "/api/nothing", "/api/openapi.json"]) {
    expect([path, (await get(path)).headers["cache-control"]]).toEqual([path, "no-store"]);
  }
  expect((await get("/api/catalogue")).headers["cache-control"]).toMatch(/max-age/);
});

test("nothing outside the app's folder can be reached", async () => {
  for (const path of ["/../server/main.ts", "/%2e%2e/package.json", "/assets/..%2f..%2fpackage.json"]) {
    const { status, bytes } = await get(path);
    expect([path, status === 200 ? bytes.toString() : PAGE]).toEqual([path, PAGE]);
  }
});

test("every answer carries the security headers", async () => {
  for (const path of ["/", "/health", "/assets/main-4f2a.js", "/api/nothing"]) {
    const { headers } = await get(path);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["permissions-policy"]).toContain("camera=(self)");
    expect(headers["strict-transport-security"]).toBeUndefined();
  }
});

test("behind TLS, browsers are told to stay there", async () => {
  const behindTls = await runningApp({ https: true });
  const { headers } = await behindTls.app.inject("/health");
  await behindTls.close();
  expect(headers["strict-transport-security"]).toContain("max-age=15552000");
});

test("before the app is built, a screen says what to do and the API works", async () => {
  const bare = await runningApp({ appFolder: "/nowhere" });
  const page = await bare.app.inject("/");
  const health = await bare.app.inject("/health");
  await bare.close();
  expect([page.statusCode, page.json().next]).toEqual([503, "Run npm run build, then reload."]);
  expect(health.statusCode).toBe(200);
});
