import type { DueSession } from "@dorsal/engine";
import { expect, it } from "vitest";
import { openFrom } from "./open-from.ts";

const TODAY = "2026-11-23";
const session = (status: DueSession["status"], plannedDate = TODAY) =>
  ({ status, plannedDate }) as DueSession;

it("is today, as long as today's session was not begun", () => {
  expect(openFrom([session("due"), session("done", "2026-11-20")], TODAY)).toBe(TODAY);
  expect(openFrom([session("open")], TODAY)).toBe("2026-11-24");
  expect(openFrom([session("done")], TODAY)).toBe("2026-11-24");
});
