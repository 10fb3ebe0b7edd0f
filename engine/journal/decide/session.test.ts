import { describe, it } from "vitest";
import {
  ADMITTED,
  added,
  at,
  finished,
  lifted,
  MONDAY_OPEN,
  ON_PLAN,
  performed,
  started,
} from "../testing/facts.ts";
import { given } from "../testing/given.ts";
import { WEEK_1 } from "../testing/two-week-plan.ts";
import { NOTE_MAX_LENGTH } from "./session.ts";

const start = (plannedDate: string | null) =>
  ({ type: "StartSession", data: { sessionId: "monday", startedAt: at(WEEK_1.mon), plannedDate } }) as const;
const swap = (itemId: string, exercise: string) =>
  ({ sessionId: "monday", itemId, exercise, why: "equipment" }) as const;

describe("a session", () => {
  it("starts as planned", () => {
    given(...ON_PLAN)
      .when(start(WEEK_1.mon))
      .makes(started("monday", WEEK_1.mon, WEEK_1.mon));
  });

  it("starts freely, with and without a plan", () => {
    given(...ADMITTED)
      .when(start(null))
      .makes(started("monday", WEEK_1.mon));
    given(...ON_PLAN)
      .when(start(null))
      .makes(started("monday", WEEK_1.mon));
  });

  it("starts by a date only where the plan has one", () => {
    given(...ON_PLAN)
      .when(start("2026-11-24"))
      .refused({ why: "session_not_planned", date: "2026-11-24" });
    given(...ADMITTED)
      .when(start(WEEK_1.mon))
      .refused({ why: "no_plan" });
  });

  it("starts while no other is open", () => {
    given(...ADMITTED, started("forgotten", "2026-11-21"))
      .when(start(null))
      .refused({ why: "another_session_open", sessionId: "forgotten", startedAt: at("2026-11-21") });
  });

  it("starts again after a visit without a single set, and not after one with", () => {
    const empty = [...ON_PLAN, started("early", WEEK_1.mon, WEEK_1.mon), finished("early", WEEK_1.mon)];
    given(...empty)
      .when(start(WEEK_1.mon))
      .makes(started("monday", WEEK_1.mon, WEEK_1.mon));
    given(...empty, performed("late", lifted(50, 10), { sessionId: "early" }))
      .when(start(WEEK_1.mon))
      .refused({ why: "session_already_done", date: WEEK_1.mon });
  });

  it("is finished once, with the effort on a scale of ten, not before it began", () => {
    const finish = (data: object) => ({ sessionId: "monday", endedAt: at(WEEK_1.mon, "18:45:00"), ...data });
    const story = given(...MONDAY_OPEN);
    story.when({ type: "FinishSession", data: finish({ sessionRpe: 7 }) }).makes({
      type: "SessionFinished",
      data: finish({ sessionRpe: 7 }),
    });
    story
      .when({ type: "FinishSession", data: finish({ sessionRpe: 11 }) })
      .refused({ why: "rpe_out_of_range", found: 11, min: 0, max: 10 });
    story
      .when({ type: "FinishSession", data: finish({ endedAt: at(WEEK_1.mon, "17:00:00") }) })
      .refused({ why: "ended_before_start", startedAt: at(WEEK_1.mon), endedAt: at(WEEK_1.mon, "17:00:00") });
    given(...MONDAY_OPEN, finished("monday", WEEK_1.mon))
      .when({ type: "FinishSession", data: finish({}) })
      .refused({ why: "session_not_open", sessionId: "monday", endedAt: at(WEEK_1.mon, "18:40:00") });
  });

  it("compares instants across time zones", () => {
    given(...ADMITTED, {
      type: "SessionStarted",
      data: { sessionId: "monday", startedAt: "2026-11-23T23:30:00.000+01:00", planned: null },
    })
      .when({
        type: "FinishSession",
        data: { sessionId: "monday", endedAt: "2026-11-23T22:45:00.000+00:00" },
      })
      .makes({
        type: "SessionFinished",
        data: { sessionId: "monday", endedAt: "2026-11-23T22:45:00.000+00:00" },
      });
  });
});

describe("an item of the open session", () => {
  it("is swapped for another exercise, never for itself", () => {
    const story = given(...MONDAY_OPEN);
    story
      .when({ type: "SwapItem", data: swap("w1-mon-2", "band_pulldown") })
      .makes({ type: "ItemSwapped", data: swap("w1-mon-2", "band_pulldown") });
    story
      .when({ type: "SwapItem", data: swap("w1-mon-2", "pulldown_pronated") })
      .refused({ why: "same_exercise", exercise: "pulldown_pronated" });
    given(...MONDAY_OPEN, { type: "ItemSwapped", data: swap("w1-mon-2", "band_pulldown") })
      .when({ type: "SwapItem", data: swap("w1-mon-2", "pulldown_pronated") })
      .makes({ type: "ItemSwapped", data: swap("w1-mon-2", "pulldown_pronated") });
  });

  it("is known by the plan or by having been added", () => {
    given(...MONDAY_OPEN)
      .when({ type: "SkipItem", data: { sessionId: "monday", itemId: "w1-thu-2", why: "time" } })
      .refused({ why: "item_unknown", itemId: "w1-thu-2" });
    given(...MONDAY_OPEN, added("monday", "extra", "pull_up"))
      .when({ type: "SkipItem", data: { sessionId: "monday", itemId: "extra", why: "time" } })
      .makes({ type: "ItemSkipped", data: { sessionId: "monday", itemId: "extra", why: "time" } });
  });

  it("is added under a name of its own", () => {
    given(...MONDAY_OPEN)
      .when({ type: "AddExercise", data: { sessionId: "monday", itemId: "w1-mon-2", exercise: "pull_up" } })
      .refused({ why: "id_taken", id: "w1-mon-2" });
  });

  it("is not changed any more after the end", () => {
    given(...MONDAY_OPEN, finished("monday", WEEK_1.mon))
      .when({ type: "AddExercise", data: { sessionId: "monday", itemId: "extra", exercise: "pull_up" } })
      .refused({ why: "session_not_open", sessionId: "monday", endedAt: at(WEEK_1.mon, "18:40:00") });
  });
});

describe("a note", () => {
  it("may be written after the session, up to a page", () => {
    const note = { sessionId: "monday", text: "Slept badly." };
    const story = given(...MONDAY_OPEN, finished("monday", WEEK_1.mon));
    story.when({ type: "WriteNote", data: note }).makes({ type: "NoteWritten", data: note });
    story
      .when({ type: "WriteNote", data: { ...note, text: "x".repeat(NOTE_MAX_LENGTH + 1) } })
      .refused({ why: "note_too_long", length: NOTE_MAX_LENGTH + 1, max: NOTE_MAX_LENGTH });
    story
      .when({ type: "WriteNote", data: { ...note, itemId: "w9" } })
      .refused({ why: "item_unknown", itemId: "w9" });
  });
});
