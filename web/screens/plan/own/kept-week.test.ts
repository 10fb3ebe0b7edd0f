import { loadCatalog } from "@dorsal/content";
import { describe, expect, it } from "vitest";
import { keptWeek } from "./kept-week.ts";
import type { OwnWeek } from "./own-week.ts";

const catalog = loadCatalog();
const WEEK: OwnWeek = [
  { day: "mon", items: [{ exercise: "chin_up", sets: 3, reps: [5, 8] }] },
  { day: "thu", items: [{ exercise: "dead_hang", sets: 2, seconds: 20 }] },
  { day: "sat", items: [] },
];

describe("a week kept on this device", () => {
  it("comes back as it was written, days without an exercise too", () => {
    expect(keptWeek(JSON.parse(JSON.stringify(WEEK)), catalog)).toEqual(WEEK);
  });

  it("loses what cannot be read, and nothing else", () => {
    const [monday] = WEEK;
    const damaged = [
      { ...monday, items: [...(monday?.items ?? []), { exercise: "no_such_thing", sets: 3 }, 7, null] },
      { day: "noday", items: [] },
      { day: "tue", items: [{ exercise: "face_pull", sets: 99 }] },
      "wed",
    ];
    expect(keptWeek(damaged, catalog)).toEqual([monday, { day: "tue", items: [] }]);
    expect(
      keptWeek([{ day: "mon", items: [{ exercise: "chin_up", sets: 3, reps: [8, 5] }] }], catalog),
    ).toEqual([{ day: "mon", items: [{ exercise: "chin_up", sets: 3 }] }]);
  });

  it.each([null, [], {}, "x", 3, [{}]])("is none in %j", (kept) => {
    expect(keptWeek(kept, catalog)).toBeNull();
  });
});
