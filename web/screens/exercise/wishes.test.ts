import { describe, expect, it } from "vitest";
import { hidden, shown, unwished, wished } from "./wishes.ts";

const SAID = { prefer: ["seal_row"], dislike: ["pull_up"], exclude: ["deadlift"] };

describe("a wish about an exercise", () => {
  it("takes back what was said against it", () => {
    expect(wished(SAID, "pull_up")).toEqual({ ...SAID, prefer: ["pull_up", "seal_row"], dislike: [] });
    expect(wished(SAID, "deadlift")).toEqual({ ...SAID, prefer: ["deadlift", "seal_row"], exclude: [] });
  });

  it("is made once, however often it is said", () => {
    expect(wished(wished(SAID, "face_pull"), "face_pull").prefer).toEqual(["face_pull", "seal_row"]);
  });

  it("ends where the exercise is hidden", () => {
    expect(hidden(SAID, "seal_row")).toEqual({ ...SAID, prefer: [], exclude: ["deadlift", "seal_row"] });
  });

  it("can be undone", () => {
    expect(unwished(wished(SAID, "face_pull"), "face_pull")).toEqual(SAID);
    expect(shown(hidden(SAID, "face_pull"), "face_pull")).toEqual(SAID);
  });
});
