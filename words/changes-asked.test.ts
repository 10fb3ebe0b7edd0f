import type { PlanChange, ProposalSubject, Trim } from "@dorsal/engine";
import { describe, expect, it } from "vitest";
import { amount } from "./amounts.ts";
import { changeSentence } from "./changes-asked.ts";
import { forbiddenClaims } from "./claims.ts";
import { groupName } from "./groups.ts";
import type { Names } from "./names.ts";
import { proposalAdvice, proposalTitle } from "./proposals.ts";
import { trimSentences } from "./trims.ts";

const names: Names = { exercise: (id) => id, group: groupName, load: (kg) => `${amount(kg)} kg` };

/** Every kind once; a new one does not compile until it stands here. */
const CHANGES: { readonly [Kind in PlanChange["kind"]]: readonly [PlanChange, string] } = {
  swap_exercise: [
    { kind: "swap_exercise", from: "Chin-up", to: "Pulldown", why: "pain" },
    "Pulldown in place of Chin-up: it hurts.",
  ],
  remove_exercise: [
    { kind: "remove_exercise", exercise: "Chin-up", why: "dislike" },
    "Without Chin-up: you do not like it.",
  ],
  add_exercise: [
    { kind: "add_exercise", exercise: "Face pull", day: "mon", sets: 2 },
    "Face pull on Monday, 2 sets.",
  ],
  set_sets: [{ kind: "set_sets", exercise: "Chin-up", sets: 4 }, "Chin-up: 4 sets on every day that has it."],
  shift_reps: [{ kind: "shift_reps", exercise: "Chin-up", reps: [5, 8] }, "Chin-up: 5-8 repetitions a set."],
  change_volume: [{ kind: "change_volume", group: "lats", by: -2 }, "2 sets a week less for lats."],
  deload_week: [{ kind: "deload_week", week: 3 }, "Week 3 as a lighter week."],
  days: [{ kind: "days", days: ["mon", "thu"] }, "Training on Monday and Thursday."],
  minutes: [{ kind: "minutes", minutes: 30 }, "Sessions of 30 minutes."],
  kit: [
    { kind: "kit", equipment: ["band"], household: true, loadsKg: {} },
    "With other kit: 1 thing to train with.",
  ],
  limits: [{ kind: "limits", contraindications: [] }, "With no limit any more."],
  level: [{ kind: "level", level: 3 }, "For level 3."],
  goal: [{ kind: "goal", goal: "strength" }, "For another goal: A stronger back."],
  wishes: [{ kind: "wishes", prefer: [], dislike: [], exclude: [] }, "With your wishes for exercises."],
  missed: [
    { kind: "missed", sessions: 2, resumeDate: "2026-12-01" },
    "Going on from 1 December after 2 missed sessions.",
  ],
};

describe("what was asked of the plan", () => {
  it.each(Object.values(CHANGES))("is one sentence: %o", (change, sentence) => {
    expect(changeSentence(change, names)).toBe(sentence);
  });
});

const trim = (week: number, to: number): Trim => ({
  week,
  weekday: "mon",
  exercise: "Chin-up",
  from: 3,
  to,
  rule: "minutes",
});

describe("sets that gave way", () => {
  it("are told once for all the weeks in which it was the same", () => {
    expect(trimSentences([trim(1, 2), trim(2, 2), trim(6, 0)], names)).toEqual([
      "Chin-up on Monday: 2 sets instead of 3 in weeks 1 and 2 - the minutes leave no room.",
      "Chin-up on Monday: left out instead of 3 sets in week 6 - the minutes leave no room.",
    ]);
  });
});

const SUBJECTS: readonly ProposalSubject[] = [
  { kind: "deload" },
  { kind: "plateau", exercise: "Chin-up", step: "reserve_honesty" },
  { kind: "plateau", exercise: "Chin-up", step: "variation" },
  { kind: "volume", group: "lats", by: 2 },
  { kind: "volume", group: "lats", by: -1 },
  { kind: "pain", exercise: "Chin-up" },
  { kind: "calibrate_reserve", exercise: "Chin-up" },
  { kind: "missed", sessions: 3 },
  { kind: "next_mesocycle" },
];

describe("a proposal", () => {
  it.each(SUBJECTS)("asks in its title, and says what a yes does, without a claim: %o", (about) => {
    expect(proposalTitle(about, names)).toMatch(/^[A-Z0-9].*\?$/);
    expect(proposalAdvice(about, names)).toMatch(/^[A-Z].*\.$/);
    const said = `${proposalTitle(about, names)} ${proposalAdvice(about, names)}`;
    expect(said).not.toMatch(/undefined|NaN|null|!/);
    expect(forbiddenClaims(said)).toEqual([]);
  });
});
