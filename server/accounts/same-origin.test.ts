import { expect, test } from "vitest";
import { comesFromElsewhere } from "./same-origin.ts";

function from(headers: Record<string, string>, host = "dorsal.test", baseUrl: string | null = null) {
  return comesFromElsewhere({ headers, protocol: "http", host }, baseUrl);
}

test("our own page, by its origin or by what the browser says, is not elsewhere", () => {
  expect(from({ origin: "http://dorsal.test", cookie: "a=b" })).toBe(false);
  expect(from({ origin: "http://dorsal.test" }, "dorsal.test:80")).toBe(false);
  expect(from({ "sec-fetch-site": "same-origin", cookie: "a=b" })).toBe(false);
});

test("another site, another port, another scheme and a page without an origin are elsewhere", () => {
  for (const origin of ["http://stranger.test", "http://dorsal.test:81", "https://dorsal.test", "null"]) {
    expect([origin, from({ origin })]).toEqual([origin, true]);
  }
  for (const site of ["cross-site", "same-site"]) expect(from({ "sec-fetch-site": site })).toBe(true);
  expect(from({ origin: "http://dorsal.test" }, "not a host")).toBe(true);
});

test("a cookie whose sender does not say where it is from is not believed; a program has no cookie", () => {
  expect(from({ cookie: "a=b" })).toBe(true);
  expect(from({})).toBe(false);
  expect(from({ authorization: "Bearer dorsal_x" })).toBe(false);
});

test("where the owner says what the app's address is, that alone is ours, whatever a request calls us", () => {
  const base = "https://dorsal.example.org";
  expect(from({ origin: base }, "internal:7878", base)).toBe(false);
  expect(from({ origin: "http://stranger.test" }, "stranger.test", base)).toBe(true);
});
