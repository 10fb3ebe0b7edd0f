import { describe, expect, it } from "vitest";
import { orderBySequence, orderOf } from "./date-order.ts";

describe("the order of day and month", () => {
  it("is settled by a number above twelve and by dots", () => {
    expect(["19/11/18", "05/16/18", "08.04.23", "05/06/18", "2018-05-06", "2018/05/06"].map(orderOf)).toEqual(
      [true, false, true, null, "other", "other"],
    );
  });

  it("is that in which the days follow each other, oldest or newest first", () => {
    const monthFirst = ["01/08/18", "01/10/18", "01/12/18", "02/01/18"];
    const dayFirst = ["08/01/18", "10/01/18", "12/01/18", "01/02/18"];
    for (const turned of [(dates: string[]) => dates, (dates: string[]) => dates.toReversed()]) {
      expect(orderBySequence(turned(monthFirst))).toBe(false);
      expect(orderBySequence(turned(dayFirst))).toBe(true);
    }
  });

  it("stays open where the days tell nothing", () => {
    expect(orderBySequence(["05/05/18", "06/06/18"])).toBeNull();
    expect(orderBySequence([])).toBeNull();
  });
});
