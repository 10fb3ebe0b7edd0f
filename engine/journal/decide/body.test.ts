import { describe, it } from "vitest";
import type { PainNoted } from "../events.ts";
import { ADMITTED, at, finished, MONDAY_OPEN } from "../testing/facts.ts";
import { given } from "../testing/given.ts";
import { WEEK_1 } from "../testing/two-week-plan.ts";

const pain: PainNoted = {
  painId: "pain",
  notedAt: at(WEEK_1.mon, "18:20:00"),
  sessionId: "monday",
  exercise: "face_pull",
  during: 4,
  sharp: false,
  redFlags: [],
};

describe("pain", () => {
  it("is noted on a scale of ten", () => {
    given(...MONDAY_OPEN)
      .when({ type: "NotePain", data: pain })
      .makes({ type: "PainNoted", data: pain });
    given(...MONDAY_OPEN)
      .when({ type: "NotePain", data: { ...pain, during: 12 } })
      .refused({ why: "pain_out_of_range", found: 12, min: 0, max: 10 });
    given(...MONDAY_OPEN)
      .when({ type: "NotePain", data: { ...pain, nextMorning: -1 } })
      .refused({ why: "pain_out_of_range", found: -1, min: 0, max: 10 });
  });

  it("with a red flag ends the open session in the same breath", () => {
    const flagged = { ...pain, redFlags: ["chest_pressure"] };
    given(...MONDAY_OPEN)
      .when({ type: "NotePain", data: flagged })
      .makes(
        { type: "PainNoted", data: flagged },
        {
          type: "SessionFinished",
          data: { sessionId: "monday", endedAt: pain.notedAt, stopped: "red_flag" },
        },
      );
  });

  it("noted the next morning leaves the finished session as it was", () => {
    const nextMorning = { ...pain, nextMorning: 6, redFlags: ["night_pain"] };
    given(...MONDAY_OPEN, finished("monday", WEEK_1.mon))
      .when({ type: "NotePain", data: nextMorning })
      .makes({ type: "PainNoted", data: nextMorning });
  });
});

describe("body mass", () => {
  it("is recorded for a day that exists, within what a body can weigh", () => {
    const recorded = { date: WEEK_1.mon, bodyMassKg: 81.4 };
    given(...ADMITTED)
      .when({ type: "RecordBodyMass", data: recorded })
      .makes({ type: "BodyMassRecorded", data: recorded });
    given(...ADMITTED)
      .when({ type: "RecordBodyMass", data: { date: "2027-02-29", bodyMassKg: 81 } })
      .refused({ why: "not_a_day", found: "2027-02-29" });
    given(...ADMITTED)
      .when({ type: "RecordBodyMass", data: { date: WEEK_1.mon, bodyMassKg: 814 } })
      .refused({ why: "body_mass_out_of_range", found: 814, min: 20, max: 400 });
  });
});
