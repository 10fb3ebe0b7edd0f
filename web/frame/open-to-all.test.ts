import { expect, it } from "vitest";
import { isOpenToAll } from "./open-to-all.ts";

it.each(["/welcome", "/learn", "/learn/lats", "/exercise/pull_up", "/account", "/account/join"])(
  "shows %s before consent",
  (path) => {
    expect(isOpenToAll(path)).toBe(true);
  },
);

it.each(["/", "/today", "/plan", "/progress", "/you", "/session/1", "/learning", "/accounts"])(
  "keeps %s until consent",
  (path) => {
    expect(isOpenToAll(path)).toBe(false);
  },
);
