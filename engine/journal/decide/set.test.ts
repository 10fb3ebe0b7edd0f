import { describe, expect, it } from "vitest";
import type { SetFacts } from "../../training/set.ts";
import { decide } from "../decide.ts";
import type { Refusal } from "../refusals.ts";
import { at, finished, lifted, MONDAY_OPEN, performed, performedData } from "../testing/facts.ts";
import { given } from "../testing/given.ts";
import { WEEK_1 } from "../testing/two-week-plan.ts";

const perform = (facts: SetFacts) => ({ type: "PerformSet", data: performedData("set", facts) }) as const;
const pulldown = { exercise: "pulldown_pronated", setType: "working" } as const;

const NOT_BELIEVED: readonly (readonly [string, SetFacts, Refusal])[] = [
  ["a negative load", { ...pulldown, loadKg: -20, reps: 5 }, { why: "load_negative", loadKg: -20 }],
  [
    "negative assistance",
    { ...pulldown, assistanceKg: -5, reps: 5 },
    { why: "assistance_negative", assistanceKg: -5 },
  ],
  [
    "load and assistance at once",
    { ...pulldown, loadKg: 10, assistanceKg: 20, reps: 5 },
    { why: "load_and_assistance", loadKg: 10, assistanceKg: 20 },
  ],
  [
    "a slip of the finger",
    { ...pulldown, loadKg: 5000, reps: 5 },
    { why: "load_out_of_range", found: 5000, min: 0, max: 600 },
  ],
  [
    "a thousand repetitions",
    { ...pulldown, reps: 1000 },
    { why: "reps_out_of_range", found: 1000, min: 0, max: 300 },
  ],
  [
    "minus one repetition",
    { ...pulldown, reps: -1 },
    { why: "reps_out_of_range", found: -1, min: 0, max: 300 },
  ],
  ["six in reserve", { ...pulldown, reps: 5, rir: 6 }, { why: "rir_out_of_range", found: 6, min: 0, max: 5 }],
  [
    "a hang of a day",
    { ...pulldown, seconds: 86_400 },
    { why: "seconds_out_of_range", found: 86_400, min: 0, max: 3_600 },
  ],
  [
    "a carry of a marathon",
    { ...pulldown, metres: 42_195 },
    { why: "metres_out_of_range", found: 42_195, min: 0, max: 5_000 },
  ],
  ["nothing measured", { ...pulldown, loadKg: 50 }, { why: "nothing_measured" }],
];

describe("a set", () => {
  it("is performed as a fact, with what was asked", () => {
    const facts = lifted(50, 10);
    given(...MONDAY_OPEN)
      .when(perform(facts))
      .makes(performed("set", facts));
  });

  it("may be an attempt that failed, a hang or a carry", () => {
    for (const measured of [{ reps: 0 }, { seconds: 20 }, { metres: 30, loadKg: 24 }]) {
      given(...MONDAY_OPEN)
        .when(perform({ ...pulldown, ...measured }))
        .makes(performed("set", { ...pulldown, ...measured }));
    }
  });

  it.each(NOT_BELIEVED)("is refused with %s", (_, facts, refusal) => {
    given(...MONDAY_OPEN)
      .when(perform(facts))
      .refused(refusal);
    given(...MONDAY_OPEN, performed("other", lifted(50, 10)))
      .when({ type: "CorrectSet", data: { setId: "other", facts } })
      .refused(refusal);
  });

  it("is refused where a number is not a number", () => {
    const decision = decide(given(...MONDAY_OPEN).state, perform({ ...pulldown, reps: Number.NaN }));
    expect(decision).toMatchObject({ ok: false, refusal: { why: "reps_out_of_range" } });
  });

  it("belongs to an open session and one of its items", () => {
    given(...MONDAY_OPEN, finished("monday", WEEK_1.mon))
      .when(perform(lifted(50, 10)))
      .refused({ why: "session_not_open", sessionId: "monday", endedAt: at(WEEK_1.mon, "18:40:00") });
    given(...MONDAY_OPEN)
      .when({ type: "PerformSet", data: performedData("set", lifted(50, 10), { sessionId: "tuesday" }) })
      .refused({ why: "session_unknown", sessionId: "tuesday" });
    given(...MONDAY_OPEN)
      .when({ type: "PerformSet", data: performedData("set", lifted(50, 10), { itemId: "w9" }) })
      .refused({ why: "item_unknown", itemId: "w9" });
  });

  it("is performed once", () => {
    given(...MONDAY_OPEN, performed("set", lifted(50, 10)))
      .when(perform(lifted(50, 10)))
      .refused({ why: "id_taken", id: "set" });
  });
});

describe("a set that was logged", () => {
  const done = [...MONDAY_OPEN, performed("set", lifted(50, 10)), finished("monday", WEEK_1.mon)] as const;

  it("is corrected by a further fact, also after the session", () => {
    const corrected = { setId: "set", facts: lifted(52.5, 9) };
    given(...done)
      .when({ type: "CorrectSet", data: corrected })
      .makes({ type: "SetCorrected", data: corrected });
  });

  it("is taken back once, and not corrected afterwards", () => {
    const voided = { type: "SetVoided", data: { setId: "set" } } as const;
    given(...done)
      .when({ type: "VoidSet", data: { setId: "set" } })
      .makes(voided);
    given(...done, voided)
      .when({ type: "VoidSet", data: { setId: "set" } })
      .refused({ why: "set_voided", setId: "set" });
    given(...done, voided)
      .when({ type: "CorrectSet", data: { setId: "set", facts: lifted(50, 9) } })
      .refused({ why: "set_voided", setId: "set" });
  });

  it("must be known", () => {
    given(...done)
      .when({ type: "VoidSet", data: { setId: "ghost" } })
      .refused({ why: "set_unknown", setId: "ghost" });
  });
});
