import { describe, expect, it } from "vitest";
import type { JournalEvent } from "./events.ts";
import { itemOf, sessionById, setsOf } from "./sessions.ts";
import type { JournalState } from "./state.ts";
import { added, at, finished, lifted, MONDAY_OPEN, ON_PLAN, performed, started } from "./testing/facts.ts";
import { fold } from "./testing/given.ts";
import { TWO_WEEKS, WEEK_1, WEEK_2 } from "./testing/two-week-plan.ts";

function monday(state: JournalState) {
  const session = sessionById(state, "monday");
  if (session === null) throw new Error("there is no Monday session");
  return session;
}

const corrected: JournalEvent = { type: "SetCorrected", data: { setId: "set", facts: lifted(52.5, 9) } };
const voided: JournalEvent = { type: "SetVoided", data: { setId: "set" } };

describe("a set in the journal", () => {
  it("keeps what was asked, without the reasons", () => {
    const asked = {
      exercise: "pulldown_pronated",
      setNumber: 1,
      loadKg: 50,
      reps: [8, 12],
      restS: 120,
    } as const;
    const event: JournalEvent = {
      type: "SetPerformed",
      data: {
        setId: "set",
        sessionId: "monday",
        itemId: "w1-mon-2",
        performedAt: at(WEEK_1.mon, "18:10:00"),
        facts: lifted(50, 10),
        prescribed: { ...asked, reasons: [{ why: "as_asked" }] },
        restS: 95,
      },
    };
    expect(setsOf(monday(fold([...MONDAY_OPEN, event])))).toEqual([
      {
        setId: "set",
        performedAt: at(WEEK_1.mon, "18:10:00"),
        facts: lifted(50, 10),
        prescribed: asked,
        restS: 95,
        voided: false,
      },
    ]);
  });

  it("shows its correction and remembers what was logged first", () => {
    const again: JournalEvent = { type: "SetCorrected", data: { setId: "set", facts: lifted(55, 8) } };
    const [set] = setsOf(monday(fold([...MONDAY_OPEN, performed("set", lifted(50, 10)), corrected, again])));
    expect(set).toMatchObject({ facts: lifted(55, 8), firstFacts: lifted(50, 10) });
  });

  it("taken back is hidden and still there", () => {
    const session = monday(fold([...MONDAY_OPEN, performed("set", lifted(50, 10)), voided]));
    expect(setsOf(session)).toEqual([]);
    expect(itemOf(session, "w1-mon-2")?.sets).toMatchObject([
      { setId: "set", facts: lifted(50, 10), voided: true },
    ]);
  });

  it("stands where its time puts it, not where it arrived", () => {
    const late = performed("late", lifted(50, 8), { performedAt: at(WEEK_1.mon, "18:20:00") });
    const early = performed("early", lifted(50, 10), { performedAt: at(WEEK_1.mon, "18:05:00") });
    expect(setsOf(monday(fold([...MONDAY_OPEN, late, early]))).map((set) => set.setId)).toEqual([
      "early",
      "late",
    ]);
  });
});

describe("sets of one instant, as other apps export them", () => {
  it("stay in the order of the log", () => {
    const state = fold([
      ...MONDAY_OPEN,
      performed("z", lifted(50, 10)),
      performed("a", lifted(50, 9)),
      performed("m", lifted(50, 8)),
    ]);
    expect(setsOf(monday(state)).map((set) => set.facts.reps)).toEqual([10, 9, 8]);
  });
});

describe("events that come before what they speak of", () => {
  it("wait for it: a correction before its set, a set before its session", () => {
    const backwards = [corrected, performed("set", lifted(50, 10)), finished("monday", WEEK_1.mon)];
    const waiting = fold([...ON_PLAN, ...backwards]);
    expect(waiting.sessions).toEqual([]);
    const settled = fold([started("monday", WEEK_1.mon, WEEK_1.mon)], waiting);
    expect(settled.waiting).toEqual({});
    expect(monday(settled).finished).not.toBeNull();
    expect(setsOf(monday(settled))).toMatchObject([{ facts: lifted(52.5, 9), firstFacts: lifted(50, 10) }]);
  });

  it("wait once, however often they arrive", () => {
    expect(fold([corrected, corrected]).waiting).toEqual(fold([corrected]).waiting);
  });

  it("wait for a plan too", () => {
    const moved: JournalEvent = {
      type: "SessionMoved",
      data: { planId: "plan", fromDate: WEEK_1.mon, toDate: "2026-11-24" },
    };
    expect(fold([moved, ...ON_PLAN]).plan?.moves).toEqual({ [WEEK_1.mon]: "2026-11-24" });
  });
});

describe("an item in the journal", () => {
  const swapped: JournalEvent = {
    type: "ItemSwapped",
    data: { sessionId: "monday", itemId: "w1-mon-2", exercise: "band_pulldown", why: "equipment" },
  };

  it("remembers its swaps; sets before keep the exercise they were done with", () => {
    const session = monday(fold([...MONDAY_OPEN, performed("set", lifted(50, 10)), swapped]));
    const item = itemOf(session, "w1-mon-2");
    expect(item).toMatchObject({
      exercise: "band_pulldown",
      swaps: [{ exercise: "band_pulldown", why: "equipment" }],
      sets: [{ facts: { exercise: "pulldown_pronated" } }],
    });
  });

  it("can be skipped, noted and added", () => {
    const session = monday(
      fold([
        ...MONDAY_OPEN,
        { type: "ItemSkipped", data: { sessionId: "monday", itemId: "w1-mon-3", why: "time" } },
        { type: "NoteWritten", data: { sessionId: "monday", itemId: "w1-mon-3", text: "tired" } },
        { type: "NoteWritten", data: { sessionId: "monday", text: "short night" } },
        added("monday", "extra", "pull_up"),
      ]),
    );
    expect(itemOf(session, "w1-mon-3")).toMatchObject({ exercise: null, skipped: "time", note: "tired" });
    expect(itemOf(session, "extra")).toMatchObject({ exercise: "pull_up", added: true });
    expect(session.note).toBe("short night");
  });
});

describe("plans in the journal", () => {
  it("leave behind what later weeks need", () => {
    const state = fold([...ON_PLAN, { type: "PlanEnded", data: { planId: "plan", why: "finished" } }]);
    expect(state.plan).toBeNull();
    expect(state.pastPlans).toEqual([
      {
        planId: "plan",
        ended: "finished",
        sessionDates: [WEEK_1.mon, WEEK_1.thu, WEEK_2.mon, WEEK_2.thu],
        deloadDates: [WEEK_2.mon, WEEK_2.thu],
        exercises: ["face_pull", "pulldown_pronated"],
      },
    ]);
  });

  it("adopted on two devices without knowing of each other: the later one is active, the other is past", () => {
    const state = fold([...ON_PLAN, { type: "PlanAdopted", data: { planId: "other", plan: TWO_WEEKS } }]);
    expect([state.plan?.planId, state.pastPlans.map((past) => [past.planId, past.ended])]).toEqual([
      "other",
      [["plan", "replaced"]],
    ]);
  });

  it("forget a move that leads back home", () => {
    const move = (toDate: string): JournalEvent => ({
      type: "SessionMoved",
      data: { planId: "plan", fromDate: WEEK_1.mon, toDate },
    });
    expect(fold([...ON_PLAN, move("2026-11-24"), move(WEEK_1.mon)]).plan?.moves).toEqual({});
  });
});

describe("what is said about the body", () => {
  it("holds one body mass a day, the last one said", () => {
    const weighed = (date: string, bodyMassKg: number): JournalEvent => ({
      type: "BodyMassRecorded",
      data: { date, bodyMassKg },
    });
    const state = fold([weighed("2026-11-23", 82), weighed("2026-11-20", 83), weighed("2026-11-23", 81.5)]);
    expect(state.bodyMass).toEqual([
      { date: "2026-11-20", bodyMassKg: 83 },
      { date: "2026-11-23", bodyMassKg: 81.5 },
    ]);
  });

  it("completes a pain note with the next morning", () => {
    const pain = { painId: "pain", notedAt: at(WEEK_1.mon), during: 4, sharp: false, redFlags: [] };
    const state = fold([
      { type: "PainNoted", data: pain },
      { type: "PainNoted", data: { ...pain, nextMorning: 1 } },
    ]);
    expect(state.pain).toEqual([{ ...pain, nextMorning: 1 }]);
  });

  it("forgets consent when it is withdrawn, and keeps the log", () => {
    const state = fold([...MONDAY_OPEN, { type: "ConsentWithdrawn", data: { policy: 1 } }]);
    expect([state.consent, state.sessions.length]).toEqual([null, 1]);
  });
});
