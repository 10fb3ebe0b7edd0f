import { loadCatalog } from "@dorsal/content";
import type { NameMeaning } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { explainedName, explainedOrGuessed } from "./explained-name.ts";
import { nameMatcher } from "./name-matcher.ts";

const matcher = nameMatcher(loadCatalog());
const said: NameMeaning = {
  name: "Bent Over Row (Barbell)",
  exercise: "pendlay_row",
  groups: [],
  confidence: 1,
};
const explained = { [said.name]: said };

describe("what a person said of a name", () => {
  it("counts before the matcher", () => {
    expect(matcher.match(said.name).exercise).toBe("barbell_row");
    expect(explainedOrGuessed(said.name, { matcher, explained })).toEqual(said);
  });

  it("counts for other spellings of the name too, under the name as the file writes it", () => {
    expect(explainedOrGuessed("(barbell) bent-over row", { matcher, explained })).toEqual({
      ...said,
      name: "(barbell) bent-over row",
    });
  });

  it("counts also where it says that the catalogue has no such exercise", () => {
    const own: NameMeaning = { name: "Pull Up", exercise: null, groups: ["grip"], confidence: 1 };
    expect(explainedOrGuessed("Pull Up", { matcher, explained: { "Pull Up": own } })).toEqual(own);
  });

  it("says nothing of other names, which the matcher guesses", () => {
    expect(explainedName(explained, "Bent Over Row (Dumbbell)")).toBeNull();
    expect(explainedName(explained, "constructor")).toBeNull();
    expect(explainedOrGuessed("Face Pull", { matcher, explained })).toMatchObject({
      name: "Face Pull",
      exercise: "face_pull",
    });
  });
});
