import type { Catalog } from "@dorsal/content";
import type { PlanItem } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { sessionName } from "./session-name.ts";

const PATTERNS = {
  pulldown: "vertical_pull",
  row: "horizontal_pull",
  deadlift: "hinge",
  push_up: "horizontal_push",
  carry: "carry",
  y_raise: "scaption_prone",
};
const catalog = {
  exercises: Object.fromEntries(Object.entries(PATTERNS).map(([id, pattern]) => [id, { pattern }])),
} as unknown as Catalog;
const named = (...ids: readonly (keyof typeof PATTERNS)[]) =>
  sessionName({ items: ids.map((exercise) => ({ exercise }) as PlanItem) }, catalog);

describe("the name of a session", () => {
  it("follows its lifts", () => {
    expect(named("pulldown", "row")).toBe("Pull");
    expect(named("row", "deadlift")).toBe("Rows and hinge");
    expect(named("row", "deadlift", "push_up")).toBe("Rows, hinge and push");
    expect(named("pulldown", "push_up")).toBe("Overhead pull and push");
  });

  it("is there for a session without a lift too", () => {
    expect(named("carry")).toBe("Carries");
    expect(named("y_raise")).toBe("Shoulder blades");
    expect(named()).toBe("Mobility");
  });
});
