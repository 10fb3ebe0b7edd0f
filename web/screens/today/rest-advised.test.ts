import {
  type CheckIn,
  EMPTY_JOURNAL,
  type JournalState,
  type PainNoted,
  type SessionRecord,
} from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { isRestAdvised, standingSign } from "./rest-advised.ts";

const MONDAY = "2026-11-23";
const TUESDAY = "2026-11-24";

const noted = (date: string): PainNoted => ({
  painId: "p",
  notedAt: `${date}T18:20:00.000+01:00`,
  during: 0,
  sharp: false,
  redFlags: ["calf_swelling"],
});

const visit = (startedAt: string, sets: number): SessionRecord =>
  ({
    sessionId: startedAt,
    startedAt,
    items: [{ sets: Array.from({ length: sets }, () => ({ voided: false })) }],
  }) as unknown as SessionRecord;

const journal = (more: Partial<JournalState>): JournalState => ({ ...EMPTY_JOURNAL, ...more });

describe("a warning sign", () => {
  it("makes its own day a day without training, and is remembered on the next", () => {
    const state = journal({ pain: [noted(MONDAY)] });
    expect(isRestAdvised(state, MONDAY)).toBe(true);
    expect(isRestAdvised(state, TUESDAY)).toBe(false);
    expect(standingSign(state)).toEqual({ signs: ["calf_swelling"], day: MONDAY });
  });

  it("stands after a session that was only opened, and is over once sets were done", () => {
    const opened = visit("2026-11-24T18:00:00.000+01:00", 0);
    const done = visit("2026-11-25T18:00:00.000+01:00", 2);
    expect(standingSign({ pain: [noted(MONDAY)], sessions: [opened] })).not.toBeNull();
    expect(standingSign({ pain: [noted(MONDAY)], sessions: [opened, done] })).toBeNull();
  });

  it("is not forgotten for what was done before it", () => {
    const before = visit("2026-11-23T18:00:00.000+01:00", 3);
    expect(standingSign({ pain: [noted(MONDAY)], sessions: [before] })).not.toBeNull();
  });
});

describe("a fever", () => {
  const checkIn = (more: Partial<CheckIn>): CheckIn =>
    ({ checkInId: "c", checkedAt: `${MONDAY}T07:00:00.000+01:00`, ...more }) as CheckIn;

  it("makes the day a day without training until somebody is well", () => {
    const ill = journal({ checkIns: [checkIn({ illness: "fever" })] });
    const well = journal({ checkIns: [checkIn({ illness: "none", wellSince: MONDAY })] });
    expect(isRestAdvised(ill, MONDAY)).toBe(true);
    expect(isRestAdvised(well, MONDAY)).toBe(false);
  });
});
