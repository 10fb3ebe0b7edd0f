import { loadCatalog } from "@dorsal/content";
import { designPlan, isCalendarDay, type JournalEvent, parseProfile } from "@dorsal/engine";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dorsal, profile } from "./run-dorsal.testing.ts";

const TODAY = "2026-11-21";
const catalog = loadCatalog();
const validator = new Ajv2020({
  strict: true,
  strictRequired: false,
  formats: { date: isCalendarDay, "date-time": /^\d{4}-\d{2}-\d{2}T/, uuid: /^[0-9a-f-]{36}$/ },
});

function printed(name: string): ValidateFunction {
  return validator.compile(JSON.parse(dorsal(["schema", name]).out));
}

function problems(validate: ValidateFunction, value: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function planFor(changes: Readonly<Record<string, unknown>>) {
  const parsed = parseProfile(JSON.parse(profile(changes)), catalog, TODAY);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return designPlan(parsed.value, catalog);
}

const GYM = ["barbell", "bench", "cable", "dumbbell", "pullup_bar", "pulldown_machine", "row_machine"];
const PLANS = [
  {},
  { equipment: [], household: false, minutes: 10, days: ["sun"] },
  {
    level: 4,
    goal: "strength",
    minutes: 90,
    weeks: 10,
    equipment: GYM,
    maxPullUps: 8,
    days: ["mon", "wed", "fri"],
  },
  {
    level: 2,
    goal: "first_pull_up",
    maxPullUps: 0,
    equipment: ["pullup_bar", "band"],
    contraindications: ["low_back"],
  },
  {
    level: 3,
    contraindications: ["hypertension_valsalva", "elbow", "pregnancy_late"],
    equipment: GYM,
    ageYears: 33,
  },
];

describe("the schema of a profile", () => {
  const validate = printed("profile");

  /** One field changed at a time, to something right or wrong. */
  const change = fc.oneof(
    fc.record({ minutes: fc.oneof(fc.integer({ min: -5, max: 150 }), fc.constant("30"), fc.double()) }),
    fc.record({ level: fc.oneof(fc.integer({ min: -1, max: 7 }), fc.constant(2.5)) }),
    fc.record({ goal: fc.constantFrom("size", "posture", "fame", 3) }),
    fc.record({ weeks: fc.integer({ min: 1, max: 15 }) }),
    fc.record({ ageYears: fc.integer({ min: 5, max: 130 }) }),
    fc.record({ bodyMassKg: fc.integer({ min: 0, max: 400 }) }),
    fc.record({ household: fc.constantFrom(true, false, "yes", null) }),
    fc.record({ equipment: fc.constantFrom(["band"], ["bands"], "band", [1], []) }),
    fc.record({ contraindications: fc.constantFrom(["knee"], ["knees"], {}, []) }),
    fc.record({ days: fc.constantFrom(["mon"], [], ["monday"], "mon") }),
    fc.record({
      days: fc.constantFrom(["mon"], ["mon", "thu"], ["sun", "mon", "thu"], [], null),
      daysPerWeek: fc.constantFrom(1, 2, 3, 0, 7, null),
    }),
    fc.record({
      startDate: fc.constantFrom(
        "1969-12-31",
        "1970-01-01",
        "2099-12-31",
        "2100-01-01",
        "9999-12-31",
        "2026-02-30",
      ),
    }),
    fc.record({
      loadsKg: fc.constantFrom({ dumbbell: [2] }, { dumbbell: [] }, { dumbbell: [-1] }, { sofa: [1] }, []),
    }),
    fc.record({ loadsKg: fc.constantFrom({ barbell: { bar: 20, plates: [5] } }, { barbell: { bar: 20 } }) }),
    fc.record({
      loadsKg: fc.constantFrom({ cable: { step: 5, max: 100 } }, { cable: { step: 0, max: 100 } }),
    }),
    fc.record({
      loadsKg: fc.constantFrom<object>(
        { wall: [10] },
        { band: [5] },
        { backpack: [5] },
        { dumbbell: Array.from({ length: 201 }, () => 5) },
        { barbell: { bar: 20, plates: Array.from({ length: 21 }, () => 5) } },
      ),
    }),
    fc.record({ maxPullUps: fc.constantFrom(0, 12, -1, 1.5) }),
    fc.record({ seed: fc.constantFrom(0, 7, -1, 0.5) }),
    fc.record({ sex: fc.constantFrom("f", "unspecified", "x") }),
    fc.record({ colour: fc.constant("red") }),
  );

  it("takes exactly what the parser takes", () => {
    fc.assert(
      fc.property(change, (changes) => {
        const input = JSON.parse(profile(changes));
        const found = problems(validate, input);
        expect(found.length === 0, `${JSON.stringify(changes)} ${found}`).toBe(
          parseProfile(input, catalog, TODAY).ok,
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each(["level", "goal", "minutes", "days"])("misses %s as the parser does", (field) => {
    const input = JSON.parse(profile({ [field]: undefined }));
    expect(problems(validate, input)).not.toEqual([]);
    expect(parseProfile(input, catalog, TODAY).ok).toBe(false);
  });

  it("takes days a week instead of days", () => {
    expect(problems(validate, JSON.parse(profile({ days: undefined, daysPerWeek: 3 })))).toEqual([]);
  });
});

describe("the schema of a plan", () => {
  const validate = printed("plan");

  it.each(PLANS)("takes a real plan for %o", (changes) => {
    expect(problems(validate, planFor(changes))).toEqual([]);
  });

  it("refuses a plan whose item has no reason, or whose week lacks a group", () => {
    const plan = JSON.parse(JSON.stringify(planFor({})));
    plan.weeks[0].sessions[0].items[0].reasons = [];
    expect(problems(validate, plan)).not.toEqual([]);
    const other = JSON.parse(JSON.stringify(planFor({})));
    delete other.weeks[0].hardSets.lats;
    expect(problems(validate, other)).not.toEqual([]);
  });
});

describe("the schema of an event", () => {
  const validate = printed("event");
  const facts = { exercise: "pull_up", setType: "working", reps: 5, rir: 2 } as const;
  const events: readonly JournalEvent[] = [
    { type: "ConsentGiven", data: { policy: 1, healthData: true } },
    { type: "PlanAdopted", data: { planId: "p1", plan: planFor({}) } },
    {
      type: "SetPerformed",
      data: {
        setId: "s1",
        sessionId: "a",
        itemId: "w1-mon-1",
        performedAt: "2026-11-23T18:02:11.000+01:00",
        facts,
        prescribed: null,
      },
    },
    { type: "SetCorrected", data: { setId: "s1", facts: { ...facts, reps: 6 } } },
    { type: "UnitChosen", data: { unit: "lb" } },
  ];

  const line = (event: JournalEvent) => ({
    id: "01935a3c-0000-7000-8000-000000000000",
    device: "phone",
    at: { wallMs: 1_763_900_000_000, counter: 0 },
    version: 1,
    ...event,
  });

  it.each(events.map((event) => [event.type, event] as const))("takes %s", (_type, event) => {
    expect(problems(validate, line(event))).toEqual([]);
  });

  it("refuses data of another type, and a line without a device", () => {
    expect(problems(validate, { ...line(events[4] as JournalEvent), type: "SetVoided" })).not.toEqual([]);
    expect(problems(validate, { ...line(events[0] as JournalEvent), device: undefined })).not.toEqual([]);
  });
});
