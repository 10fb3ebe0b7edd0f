import type { Profile } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { FRESH } from "../../onboarding/draft.ts";
import { changeOf, stepAfter } from "./circumstance.ts";

const atHome = { household: true } as Profile;

describe("a changed circumstance", () => {
  it("asks for loads only where the new kit has some", () => {
    expect(stepAfter({ ...FRESH, equipment: ["band"] }, "kit")).toBeNull();
    expect(stepAfter({ ...FRESH, equipment: ["dumbbell"] }, "kit")).toBe("loads");
    expect(stepAfter(FRESH, "loads")).toBeNull();
  });

  it("walks through the level test and ends with what was found", () => {
    expect(stepAfter(FRESH, "level")).toBeNull();
    expect(stepAfter(FRESH, "test-training_age")).toBe("test-last_three_months");
    expect(stepAfter(FRESH, "test-planning")).toBe("tested");
    expect(stepAfter(FRESH, "tested")).toBeNull();
  });

  it("takes loads of kit that is gone away with it", () => {
    const draft = { ...FRESH, equipment: ["band"] as const, loadsKg: { dumbbell: [4, 6] } };
    expect(changeOf("kit", draft, atHome)).toEqual({
      kind: "kit",
      equipment: ["band"],
      household: true,
      loadsKg: {},
    });
  });
});
