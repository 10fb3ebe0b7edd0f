import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCalendarDay } from "../training/calendar.ts";
import { eventData } from "../training/schema/event-schema.ts";
import type { Schema } from "../training/schema/json-schema.ts";
import { eventCheck } from "./event-check.ts";
import { ADOPTED, at, lifted, performed } from "./testing/facts.ts";
import { randomLog } from "./testing/random-lifter.ts";
import { PROFILE, WEEK_1 } from "./testing/two-week-plan.ts";

const check = eventCheck();
const stored = (event: { readonly type: string; readonly data: unknown }) => ({ version: 1, ...event });

const ajv = new Ajv2020({
  strictRequired: false,
  formats: {
    date: isCalendarDay,
    "date-time": (text: string) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)),
  },
});
const judges = new Map<string, ValidateFunction>(
  Object.entries<Pick<Schema<unknown>, "json" | "defs">>(eventData()).map(([type, { json, defs }]) => [
    type,
    ajv.compile({ ...json, $defs: defs }),
  ]),
);

/** Every kind of value that a broken or forged file may hold in a wrong place. */
const stranger = fc.constantFrom<unknown>(
  null,
  true,
  "",
  "x",
  -1,
  0,
  0.5,
  1e9,
  [],
  {},
  ["x"],
  { x: 1 },
  WEEK_1.mon,
  at(WEEK_1.mon),
);

/** The same value with one spot replaced, removed or added; the spot is found by rolling down from the top. */
function spoiled(value: unknown, dice: fc.Stream<number>, other: unknown): unknown {
  const roll = (sides: number) => (dice.next().value ?? 0) % sides;
  if (typeof value !== "object" || value === null || roll(8) === 0) return other;
  if (Array.isArray(value)) {
    if (value.length === 0) return [other];
    const index = roll(value.length);
    return value.with(index, spoiled(value[index], dice, other));
  }
  const entries = Object.entries(value);
  const kind = roll(6);
  if (kind === 0 || entries.length === 0) return { ...value, unknown: other };
  const [key, member] = entries[roll(entries.length)] ?? [];
  if (key === undefined) return value;
  if (kind === 1) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return { ...value, [key]: spoiled(member, dice, other) };
}

describe("an event from a file", () => {
  it("is believed when the journal itself has written it", () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        expect(log.map((event) => check(stored(event))).filter((problem) => problem !== null)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("is judged as an independent validator of the published schema judges it, whatever is wrong with it", () => {
    let wrong = 0;
    const event = fc.oneof(
      randomLog.chain((log) => fc.constantFrom(...log)),
      fc.constant(ADOPTED),
    );
    fc.assert(
      fc.property(event, stranger, fc.infiniteStream(fc.nat()), ({ type, data }, other, dice) => {
        const tampered = spoiled(data, dice, other);
        const believed = judges.get(type)?.(tampered);
        expect(
          check({ type, version: 1, data: tampered }) === null,
          JSON.stringify(tampered).slice(0, 300),
        ).toBe(believed);
        wrong += believed ? 0 : 1;
      }),
      { numRuns: process.env.DORSAL_SOAK === "1" ? 20_000 : 1_000 },
    );
    expect(wrong).toBeGreaterThan(300);
  });

  const set = performed("set", lifted(50, 10));
  it.each<readonly [string, { readonly type: string; readonly data: unknown }]>([
    ["data.facts.reps", { ...set, data: { ...set.data, facts: { ...lifted(50, 10), reps: "ten" } } }],
    ["data.facts.loadKg", { ...set, data: { ...set.data, facts: lifted(-50, 10) } }],
    ["data.performedAt", { ...set, data: { ...set.data, performedAt: "yesterday" } }],
    ["data.prescribed", { ...set, data: { ...set.data, prescribed: 7 } }],
    ["data.note", { ...set, data: { ...set.data, note: "?" } }],
    ["data", { type: "SetVoided", data: "all" }],
    ["data.setId", { type: "SetVoided", data: {} }],
    ["data.date", { type: "BodyMassRecorded", data: { date: "2026-02-30", bodyMassKg: 80 } }],
    [
      "data.profile.days[1]",
      { type: "ProfileSaved", data: { profile: { ...PROFILE, days: ["mon", "someday"] } } },
    ],
  ])("is reported by the path of what is wrong: %s", (path, event) => {
    expect(check(stored(event))).toBe(path);
  });

  it("is believed with loads that an older app took, and that no profile may declare any more", () => {
    const loadsKg = { band: [5], wall: [10], cable: { step: 20, max: 5 } };
    const saved = { type: "ProfileSaved", data: { profile: { ...PROFILE, loadsKg } } };
    expect(check(stored(saved))).toBeNull();
  });

  it("is kept when only a newer app can read it, and not when no app ever wrote it", () => {
    expect(check({ type: "FormChecked", version: 1, data: { anything: 1 } })).toBeNull();
    expect(check({ type: "SetVoided", version: 2, data: { anything: 1 } })).toBeNull();
    expect(check({ type: "SetVoided", version: 0, data: { setId: "x" } })).toBe("version");
  });
});
