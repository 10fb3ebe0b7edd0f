import type { Exercise } from "@dorsal/content";
import type { Excluded } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { alternativesTo } from "./alternatives.ts";
import { catalogOf, exercise } from "./fixtures.ts";

const barbellRow = exercise("barbell_row", {
  regressions: ["inverted_row", "cable_row"],
  progressions: ["pendlay_row"],
  spineLoad: 3,
  groupCredit: { mid_back: 1, lats: 1 },
});
const catalog = catalogOf(
  barbellRow,
  exercise("inverted_row", { groupCredit: { mid_back: 1 } }),
  exercise("cable_row", { equipmentAnyOf: [["cable"]] }),
  exercise("pendlay_row", { spineLoad: 3 }),
  exercise("dumbbell_row", { spineLoad: 2, groupCredit: { mid_back: 1, lats: 1 } }),
  exercise("chest_supported_row", { groupCredit: { mid_back: 1, lats: 0.5 } }),
  exercise("meadows_row", { spineLoad: 3, groupCredit: { lats: 1 } }),
  exercise("pulldown", { pattern: "vertical_pull" }),
);

const anything = () => null;
const noCable = ({ id, equipmentAnyOf }: Exercise): Excluded | null =>
  equipmentAnyOf.flat().includes("cable") ? { exercise: id, why: "equipment", detail: "cable" } : null;

const ask = (because: "pain" | "choice", barredBy: (one: Exercise) => Excluded | null = anything) =>
  alternativesTo({ exercise: barbellRow, catalog, barredBy, taken: new Set(["barbell_row"]), because });
const ids = (answer: ReturnType<typeof ask>) => answer.offered.map(({ exercise }) => exercise.id);

describe("alternatives to an exercise", () => {
  it("are the ladder's easier and harder rungs first", () => {
    expect(ids(ask("choice")).slice(0, 3)).toEqual(["inverted_row", "cable_row", "pendlay_row"]);
  });

  it("then come from the same pattern, the most alike first", () => {
    expect(ids(ask("choice")).slice(3, 5)).toEqual(["dumbbell_row", "chest_supported_row"]);
    expect(ids(ask("choice"))).not.toContain("pulldown");
  });

  it("say which muscle groups they share", () => {
    expect(ask("choice").offered[0]?.shared).toEqual(["mid_back"]);
  });

  it("never get harder or heavier on the spine when it hurts", () => {
    const offered = ids(ask("pain"));
    expect(offered).not.toContain("pendlay_row");
    expect(offered[0]).toBe("inverted_row");
  });

  it("leave out what is ruled out, and say why for the ladder's rungs", () => {
    const answer = ask("choice", noCable);
    expect(ids(answer)).not.toContain("cable_row");
    expect(answer.barred).toEqual([{ exercise: "cable_row", why: "equipment", detail: "cable" }]);
  });

  it("do not offer what the session already has", () => {
    const answer = alternativesTo({
      exercise: barbellRow,
      catalog,
      barredBy: anything,
      taken: new Set(["dumbbell_row", "inverted_row"]),
      because: "choice",
    });
    expect(ids(answer)).not.toContain("dumbbell_row");
    expect(ids(answer)).not.toContain("inverted_row");
  });
});
