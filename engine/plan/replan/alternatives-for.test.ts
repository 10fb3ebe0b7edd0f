import { describe, expect, test } from "vitest";
import { catalog, GYM, lifter } from "../testing/lifter.ts";
import { type AlternativesRequest, alternativesFor } from "./alternatives-for.ts";

const profile = lifter({ level: 3, equipment: GYM, maxPullUps: 8 });

function offered(changes: Partial<AlternativesRequest> = {}) {
  return alternativesFor({ exercise: "barbell_row", profile, catalog, because: "equipment", ...changes })
    .offered;
}

describe("instead of an exercise", () => {
  test("comes the same movement on kit that is free", () => {
    const [first] = offered({ taken: ["barbell"] });
    expect(catalog.exercises[first?.exercise ?? ""]?.pattern).toBe("horizontal_pull");
    for (const { exercise } of offered({ taken: ["barbell"] }))
      expect(catalog.exercises[exercise]?.equipmentAnyOf.some((way) => !way.includes("barbell"))).toBe(true);
  });

  test("pain gets nothing harder, and nothing that loads the spine more", () => {
    const row = catalog.exercises.dumbbell_row_bent;
    for (const { exercise, kind } of offered({ exercise: "dumbbell_row_bent", because: "pain" })) {
      expect(kind).not.toBe("harder");
      const other = catalog.exercises[exercise];
      if (kind !== "easier") expect(other?.spineLoad ?? 9).toBeLessThanOrEqual(row?.spineLoad ?? 0);
    }
  });

  test("nothing is offered that the session has, or that hurts today", () => {
    const all = offered().map(({ exercise }) => exercise);
    const [first = "", second = ""] = all;
    const items = [{ exercise: first }] as unknown as NonNullable<AlternativesRequest["session"]>["items"];
    const left = offered({ session: { items }, red: [second] }).map(({ exercise }) => exercise);
    expect(left).not.toContain(first);
    expect(left).not.toContain(second);
    expect(left.length).toBeGreaterThan(0);
  });

  test("what the plan has already comes before its equals, and rungs that are ruled out are named", () => {
    const all = offered();
    const last = all.at(-1)?.exercise ?? "";
    const familiar = offered({ inPlan: [last] });
    expect(familiar.findIndex(({ exercise }) => exercise === last)).toBeLessThan(all.length - 1);
    const few = lifter({ level: 3, equipment: ["dumbbell"] });
    const { barred } = alternativesFor({ exercise: "pull_up", profile: few, catalog, because: "choice" });
    expect(barred.length).toBeGreaterThan(0);
  });
});
