import { describe, expect, it } from "vitest";
import * as accounts from "./accounts.ts";
import { ANCHOR_CHECKLISTS } from "./anchors.ts";
import * as checkIn from "./check-in.ts";
import { forbiddenClaims } from "./claims.ts";
import * as consent from "./consent.ts";
import { LIMIT_WORDS } from "./contraindications.ts";
import { EQUIPMENT_WORDS } from "./equipment.ts";
import { GOAL_WORDS } from "./goals.ts";
import { GROUP_WORDS } from "./groups.ts";
import { LEVEL_TEST_WORDS, LEVEL_WORDS } from "./level-test.ts";
import * as messages from "./messages.ts";
import { PAIN_LIGHT_WORDS } from "./pain-light.ts";
import { RED_FLAGS } from "./red-flags.ts";
import * as screening from "./screening.ts";
import * as setDetails from "./set-details.ts";
import * as stopRules from "./stop-rules.ts";

const TABLES = {
  accounts,
  ANCHOR_CHECKLISTS,
  checkIn,
  consent,
  LIMIT_WORDS,
  EQUIPMENT_WORDS,
  GOAL_WORDS,
  GROUP_WORDS,
  LEVEL_TEST_WORDS,
  LEVEL_WORDS,
  messages,
  PAIN_LIGHT_WORDS,
  RED_FLAGS,
  screening,
  setDetails,
  stopRules,
};

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(Object.entries(TABLES))("the words of %s", (_name, table) => {
  const texts = textsIn({ ...table });

  it("exist, and are short", () => {
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => text.trim() === "" || text.length > 170)).toEqual([]);
  });

  it("never shout", () => {
    expect(texts.filter((text) => text.includes("!"))).toEqual([]);
  });

  it("claim nothing that the evidence forbids", () => {
    expect(texts.flatMap(forbiddenClaims)).toEqual([]);
  });
});

describe("the list of forbidden claims", () => {
  it.each([
    "Rows prevent injuries", // the plural of a verb must not slip through
    "This corrects your posture.",
    "Face pulls fix your shoulders.",
    "A warm-up makes the session injury-free.",
    "New grips prevent adaptation.",
    "It heals the disc.",
  ])("catches: %s", (claim) => {
    expect(forbiddenClaims(claim)).not.toEqual([]);
  });

  it("lets honest words stand", () => {
    expect(forbiddenClaims("May ease neck and shoulder tension and shift posture a little.")).toEqual([]);
  });
});
