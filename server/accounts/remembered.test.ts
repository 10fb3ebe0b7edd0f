import { expect, test } from "vitest";
import type { Principal } from "./principal.ts";
import { remembered } from "./remembered.ts";

const ADA: Principal = { kind: "session", user: "ada", role: "owner", session: "phone" };

test("who it was is known for five seconds and not longer, and not after somebody signed out", () => {
  let nowMs = 0;
  const known = remembered(() => nowMs);
  known.keep("token", ADA);
  expect([known.find("token"), known.find("another")]).toEqual([ADA, null]);
  nowMs = 4_999;
  expect(known.find("token")).toEqual(ADA);
  nowMs = 5_000;
  expect(known.find("token")).toBeNull();
  known.keep("token", ADA);
  known.clear();
  expect(known.find("token")).toBeNull();
});
