import { describe, expect, it } from "vitest";
import { hasDay, type OwnWeek, trainedDays, withDay, withItem, withoutItem } from "./own-week.ts";

const MONDAY: OwnWeek = [{ day: "mon", items: [{ exercise: "chin_up", sets: 3, reps: [5, 8] }] }];

describe("a week written by hand", () => {
  it("keeps its days in the order of the week, and a day goes as it came", () => {
    const week = withDay(withDay(MONDAY, "fri"), "tue");
    expect(week.map(({ day }) => day)).toEqual(["mon", "tue", "fri"]);
    expect(hasDay(withDay(week, "tue"), "tue")).toBe(false);
  });

  it("changes an exercise where it stands, and adds a new one at the end", () => {
    const more = withItem(MONDAY, "mon", { exercise: "chin_up", sets: 4 });
    expect(more[0]?.items).toEqual([{ exercise: "chin_up", sets: 4 }]);
    expect(withItem(more, "mon", { exercise: "face_pull", sets: 2 })[0]?.items).toHaveLength(2);
    expect(withoutItem(more, "mon", "chin_up")[0]?.items).toEqual([]);
  });

  it("trains on no day without an exercise", () => {
    expect(trainedDays(withDay(MONDAY, "fri"))).toEqual(MONDAY);
  });
});
