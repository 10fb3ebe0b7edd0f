import type { JournalEvent } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import type { WrittenSet } from "../reading/written-set.ts";
import { collectWorkouts } from "./collect-workouts.ts";
import { planImport } from "./plan-import.ts";
import { fold, imported, planned, visible } from "./testing/import.ts";
import { kg, lb, MONDAY, written } from "./testing/written.ts";

const monday = [written("Row", kg(60, 8)), written("Row", kg(60, 7))];
const friday = [written("Curl", { ...kg(15, 10), at: "2024-03-08T18:00:00" })];
const [empty, withMonday] = [imported([]), imported([{ rows: monday }])];

const fourHoursWest = (utc: string) =>
  `${new Date(Date.parse(utc) - 14_400_000).toISOString().slice(0, 19)}-04:00`;

/** How many workouts of the file are new, changed and known. */
function news(state: typeof empty, rows: readonly WrittenSet[]) {
  const { newWorkouts, changedWorkouts, knownWorkouts } = planned(state, { rows });
  return [newWorkouts.length, changedWorkouts.length, knownWorkouts.length];
}

describe("a first import", () => {
  it("is workouts, then body masses, then the act that they belong to, with the meaning of their names", () => {
    const bodyMasses = [{ date: "2024-03-04", bodyMassKg: 81 }];
    const { events } = planned(empty, { rows: monday, bodyMasses });
    const sets = [
      { setType: "working", loadKg: 60, reps: 8 },
      { setType: "working", loadKg: 60, reps: 7 },
    ];
    expect(events).toEqual([
      {
        type: "WorkoutImported",
        data: {
          importId: "import",
          workoutKey: `strong|${MONDAY}|`,
          startedAt: MONDAY,
          entries: [{ name: "Row", sets }],
        },
      },
      {
        type: "BodyMassRecorded",
        data: { date: "2024-03-04", bodyMassKg: 81, importId: "import" },
      },
      {
        type: "HistoryImported",
        data: {
          importId: "import",
          importedAt: "2026-11-21T16:00:00.000+00:00",
          app: "strong",
          fileName: "strong.csv",
          workouts: 1,
          sets: 2,
          refused: 2,
          names: [{ name: "Row", exercise: "barbell_row", groups: ["lats"], confidence: 0.9 }],
        },
      },
    ]);
  });

  it("of a file without a workout is nothing at all", () => {
    expect(planned(empty, { rows: [] }).events).toEqual([]);
  });
});

describe("an export that comes home by way of another app", () => {
  const own = fold([
    { type: "SessionStarted", data: { sessionId: "own", startedAt: `${MONDAY}.120+01:00`, planned: null } },
    ...[8, 7].map((reps, index): JournalEvent => {
      const facts = { exercise: "barbell_row", setType: "working", loadKg: 60, reps } as const;
      const data = { sessionId: "own", itemId: "row", performedAt: `${MONDAY}.120+01:00`, prescribed: null };
      return { type: "SetPerformed", data: { ...data, setId: `${index}`, facts } };
    }),
    { type: "SessionFinished", data: { sessionId: "own", endedAt: `${MONDAY}.120+01:00` } },
  ]);

  it("adds no second copy of what was logged here", () => {
    expect(news(own, monday)).toEqual([0, 0, 1]);
    expect(news(own, [written("Row", lb(132.28, 8)), written("Row", lb(132.28, 7))])).toEqual([0, 0, 1]);
  });

  it("is known by the whole day where the other app knows only days", () => {
    const evening = monday.map((row) => ({ ...row, at: "2024-03-04" }));
    expect(news(own, evening)).toEqual([0, 0, 1]);
    expect(news(own, evening.slice(0, 1))).toEqual([1, 0, 0]);
  });

  it("is another workout where it began at another time or holds other sets", () => {
    expect(
      news(
        own,
        monday.map((row) => ({ ...row, at: "2024-03-04T20:00:00" })),
      ),
    ).toEqual([1, 0, 0]);
    expect(news(own, [written("Row", kg(80, 8)), written("Row", kg(80, 7))])).toEqual([1, 0, 0]);
    expect(news(own, [...monday, ...monday])).toEqual([1, 0, 0]);
  });
});

describe("a further import", () => {
  it("of the same file adds nothing", () => {
    expect(news(withMonday, monday)).toEqual([0, 0, 1]);
    expect(planned(withMonday, { rows: monday }).events).toEqual([]);
  });

  it("of a later export adds only what was trained since", () => {
    const { events } = planned(withMonday, { rows: [...friday, ...monday], importId: "later" });
    expect(events.map(({ type }) => type)).toEqual(["WorkoutImported", "HistoryImported"]);
    expect(events[0]).toMatchObject({ data: { startedAt: "2024-03-08T18:00:00" } });
    expect(events[1]).toMatchObject({ data: { workouts: 1, sets: 1, names: [{ name: "Curl" }] } });
  });

  it("tells a workout with more or other sets as changed", () => {
    expect(news(withMonday, [...monday, written("Row", kg(60, 6))])).toEqual([0, 1, 0]);
    expect(news(withMonday, [written("Row", kg(60, 8)), written("Row", kg(62.5, 7))])).toEqual([0, 1, 0]);
    expect(news(withMonday, [...monday, ...friday.map((row) => ({ ...row, at: MONDAY }))])).toEqual([
      0, 1, 0,
    ]);
  });

  it("tells a workout as changed that was still going on when it was exported before", () => {
    const ended = (at: string) => monday.map((row) => ({ ...row, extra: { endedAt: at } }));
    const before = imported([{ rows: ended("2024-03-04T18:20:00") }]);
    expect(news(before, ended("2024-03-04T19:00:00"))).toEqual([0, 1, 0]);
    expect(news(before, monday)).toEqual([0, 0, 1]);
  });

  it("of an older export, cut in the middle of the workout, takes nothing away", () => {
    expect(news(withMonday, monday.slice(0, 1))).toEqual([0, 0, 1]);
    expect(news(withMonday, monday.slice(1))).toEqual([0, 0, 1]);
  });

  it("knows the same sets in another order, as a spreadsheet leaves them", () => {
    expect(news(withMonday, monday.toReversed())).toEqual([0, 0, 1]);
    const twice = [written("Row", kg(60, 8)), written("Row", kg(60, 8)), written("Row", kg(60, 7))];
    expect(news(withMonday, twice)).toEqual([0, 1, 0]);
  });

  it("in a dialect that says less of each set takes nothing away, one that says more adds", () => {
    const told = monday.map((row) => ({ ...row, rpe: 8, extra: { workoutNote: "late\nand short" } }));
    expect(news(imported([{ rows: told }]), monday)).toEqual([0, 0, 1]);
    expect(news(withMonday, told)).toEqual([0, 1, 0]);
    const shorter = monday.map((row) => ({ ...row, extra: { workoutNote: "late" } }));
    expect(news(imported([{ rows: told }]), shorter)).toEqual([0, 0, 1]);
    expect(news(imported([{ rows: shorter }]), told)).toEqual([0, 1, 0]);
  });

  it("in pounds after kilograms is a change: the number as written is another", () => {
    const pounds = [written("Row", lb(135, 5))];
    expect(news(imported([{ rows: pounds }]), [written("Row", kg(61.23496995, 5))])).toEqual([0, 0, 1]);
    expect(news(imported([{ rows: [written("Row", kg(61.23496995, 5))] }]), pounds)).toEqual([0, 1, 0]);
  });

  it("from another time zone is the same workout", () => {
    const utc = [written("Row", { at: "2024-03-04T17:00:00Z", extra: { endedAt: "2024-03-04T18:00:00Z" } })];
    const there = collectWorkouts({ localTime: fourHoursWest });
    for (const row of utc) there.set(row);
    const plan = planImport({
      ...there.collected("strong"),
      state: imported([{ rows: utc }]),
      meanings: [],
      file: { app: "strong", fileName: "", refused: 0 },
      importId: "later",
      importedAt: "2026-11-21T16:00:00.000+00:00",
    });
    expect(plan.knownWorkouts).toHaveLength(1);
  });

  it("after the first was undone brings everything again", () => {
    const undone = fold([{ type: "ImportUndone", data: { importId: "import 1" } }], withMonday);
    expect(news(undone, monday)).toEqual([1, 0, 0]);
    expect(visible(imported([{ rows: monday, importId: "again" }], undone))).toEqual(visible(withMonday));
  });

  it("weighs the lifter only on days without a body mass", () => {
    const own = fold(
      [{ type: "BodyMassRecorded", data: { date: "2024-03-04", bodyMassKg: 80 } }],
      withMonday,
    );
    const bodyMasses = ["2024-03-04", "2024-03-05"].map((date) => ({ date, bodyMassKg: 82 }));
    const plan = planned(own, { rows: monday, bodyMasses });
    expect(plan.newBodyMasses).toEqual([{ date: "2024-03-05", bodyMassKg: 82 }]);
    expect(plan.events.map(({ type }) => type)).toEqual(["BodyMassRecorded", "HistoryImported"]);
  });
});
