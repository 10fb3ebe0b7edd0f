import { describe, expect, it } from "vitest";
import { groupName } from "./groups.ts";
import { inSentence, type Names, shortNames } from "./names.ts";

const NAMES: Readonly<Record<string, string>> = {
  pulldown_neutral: "Lat pulldown, close neutral (V-handle)",
  row_close: "Seated cable row, close neutral",
  row_wide: "Seated cable row, wide pronated, elbows out",
  push_up: "Push-up",
  push_up_feet: "Push-up, feet elevated 60 cm",
};
const names: Names = { exercise: (id) => NAMES[id] ?? id, group: groupName, load: (kg) => `${kg} kg` };

describe("short names", () => {
  const plan = ["pulldown_neutral", "row_close", "row_wide", "push_up_feet"];
  const short = shortNames(names, plan, Object.keys(NAMES));

  it("leave out the details", () => {
    expect(short.exercise("pulldown_neutral")).toBe("Lat pulldown");
  });

  it("keep them where two exercises of the plan would be called the same", () => {
    expect(short.exercise("row_close")).toBe("Seated cable row, close neutral");
  });

  it("keep them where the short name is another exercise of the catalogue", () => {
    expect(short.exercise("push_up_feet")).toBe("Push-up, feet elevated 60 cm");
  });
});

describe("a name inside a sentence", () => {
  it.each([
    ["Rear delts", "rear delts"],
    ["T raise", "T raise"],
    ["RDL", "RDL"],
  ])("%s is %s", (name, said) => {
    expect(inSentence(name)).toBe(said);
  });
});
