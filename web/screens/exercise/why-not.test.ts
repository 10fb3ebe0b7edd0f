import type { Plan } from "@dorsal/engine";
import { expect, test } from "vitest";
import { whyNot } from "./why-not.ts";

const NAMES = { exercise: (id: string) => id.replaceAll("_", " "), group: (id: string) => id, load: String };
const PLAN = {
  profile: { days: ["mon", "thu"], minutes: 30 },
  excluded: [{ exercise: "seal_row", why: "equipment", detail: "barbell+bench" }],
} as unknown as Plan;

test("what is left out is told with the planner's reason", () => {
  expect(whyNot(PLAN, "seal_row", NAMES)).toEqual(["seal row is left out: it needs a barbell and a bench."]);
});

test("what could be used but is not found no room", () => {
  expect(whyNot(PLAN, "face_pull", NAMES)[0]).toContain("no room: with 2 days of 30 minutes");
});
