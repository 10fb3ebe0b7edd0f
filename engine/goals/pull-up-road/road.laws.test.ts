// Laws of the road over random logs: what is better on the last day never makes anything later or farther.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../training/calendar.ts";
import { CONTRAINDICATIONS, EQUIPMENT } from "../../training/equipment.ts";
import type { SetFacts } from "../../training/set.ts";
import type { TrainingDay } from "../../training/training-day.ts";
import { FREE_PULL_UPS, ROAD_STAGES } from "./road-stages.ts";
import { catalog, road, roadLifter, TODAY } from "./testing/road-log.ts";

const BODY_KG = 80;
const ANY_SET: fc.Arbitrary<SetFacts> = fc
  .record({
    helpKg: fc.integer({ min: 0, max: 70 }),
    reps: fc.integer({ min: 0, max: 15 }),
    rir: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  })
  .map(({ helpKg, reps, rir }) => assisted(helpKg, reps, rir));

function assisted(assistanceKg: number, reps: number, rir?: number): SetFacts {
  const told = rir === undefined ? {} : { rir };
  return { exercise: "assisted_pull_up_machine", setType: "working", assistanceKg, reps, ...told };
}

const ANY_VISITS = fc
  .array(fc.record({ set: ANY_SET, restDays: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: 16,
  })
  .map((visits) => {
    let date = TODAY;
    return visits.map(({ set, restDays }) => {
      date = addDays(date, -restDays);
      return { date, set };
    });
  })
  .map((newestFirst) => newestFirst.toReversed());

type Visits = readonly { readonly date: string; readonly set: SetFacts }[];

function daysOf(visits: Visits): readonly TrainingDay[] {
  return visits.map(({ date, set }) => ({ date, trained: [{ exercise: set.exercise, sets: [set] }] }));
}

function withLast(visits: Visits, change: (set: SetFacts) => SetFacts): Visits {
  return visits.map((visit, at) => (at === visits.length - 1 ? { ...visit, set: change(visit.set) } : visit));
}

const LEVELS = fc.constantFrom(1, 2, 3);

/** Day of the range by day number; without a range or an end: never. */
function dates(visits: Visits, level: number) {
  const { when, stages } = road("", { days: daysOf(visits), profile: roadLifter({ level }) });
  const first = stages[ROAD_STAGES.indexOf("first")];
  if (first?.done) return { earliest: "", likely: "", latest: "" };
  const { range = null } = when ?? {};
  return {
    earliest: range?.earliest ?? "never",
    likely: range?.likely ?? "never",
    latest: range?.latest ?? "never",
  };
}

function expectNotLater(better: Visits, before: Visits, level: number): void {
  const [one, other] = [dates(better, level), dates(before, level)];
  expect(one.earliest <= other.earliest).toBe(true);
  expect(one.likely <= other.likely).toBe(true);
  expect(one.latest <= other.latest).toBe(true);
}

test("up to twelve, more repetitions on the last day never move the first pull-up later", () => {
  fc.assert(
    fc.property(ANY_VISITS, LEVELS, fc.integer({ min: 1, max: 6 }), (visits, level, more) => {
      // An attempt that failed shows nothing yet; the first one that goes is new evidence, not more of it.
      const { reps = 0, rir = 0 } = visits.at(-1)?.set ?? {};
      fc.pre(reps > 0 && reps + rir + more <= 12);
      const better = withLast(visits, (set) => ({ ...set, reps: (set.reps ?? 0) + more }));
      expectNotLater(better, visits, level);
    }),
  );
});

test("less help on the last day never moves the first pull-up later", () => {
  fc.assert(
    fc.property(ANY_VISITS, LEVELS, fc.integer({ min: 1, max: 20 }), (visits, level, lessKg) => {
      const better = withLast(visits, (set) => ({
        ...set,
        assistanceKg: Math.max(0, (set.assistanceKg ?? 0) - lessKg),
      }));
      expectNotLater(better, visits, level);
    }),
  );
});

test("early, likely and late stand in order, and never before today", () => {
  fc.assert(
    fc.property(ANY_VISITS, LEVELS, (visits, level) => {
      const { earliest, likely, latest } = dates(visits, level);
      expect(earliest >= TODAY || earliest === "").toBe(true);
      expect(earliest <= likely && likely <= latest).toBe(true);
    }),
  );
});

test("help is the mirror of load: as much help as load on the belt makes the same strength", () => {
  fc.assert(
    fc.property(ANY_VISITS, (visits) => {
      const heavier = visits.map(({ date, set }) => {
        const { assistanceKg = 0, ...rest } = set;
        return { date, set: { ...rest, exercise: "weighted_pull_up", loadKg: 40 - assistanceKg } };
      });
      const onBelt = heavier.filter(({ set }) => (set.loadKg ?? 0) >= 0);
      const dates = new Set(onBelt.map(({ date }) => date));
      const helped = visits.filter(({ date }) => dates.has(date));
      const strength = (some: Visits, bodyMassKg: number) =>
        road("", { days: daysOf(some), bodyMassKg }).predicted?.e1rmKg;
      expect(strength(onBelt, BODY_KG - 40)).toEqual(strength(helped, BODY_KG));
    }),
  );
});

test("what has been reached stays reached, and further training never takes a share away", () => {
  fc.assert(
    fc.property(ANY_VISITS, fc.nat(), (visits, cut) => {
      const stages = (some: Visits) => road("", { days: daysOf(some) }).stages;
      const before = stages(visits.slice(0, cut % visits.length));
      for (const [at, stage] of stages(visits).entries()) {
        const earlier = before[at];
        if (earlier?.done) expect(stage.done).not.toBeNull();
        if (stage.id !== "first") expect(stage.share).toBeGreaterThanOrEqual(earlier?.share ?? 0);
      }
    }),
  );
});

const ANY_PROFILE = fc
  .record({
    equipment: fc.subarray([...EQUIPMENT]),
    contraindications: fc.subarray([...CONTRAINDICATIONS]),
    household: fc.boolean(),
    level: fc.constantFrom(1, 2, 3, 4, 5),
    maxPullUps: fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined }),
  })
  .map(({ maxPullUps, ...fields }) =>
    roadLifter({ ...fields, ...(maxPullUps !== undefined && { maxPullUps }) }),
  );

test("no step asks for kit that is not there, or for what a limit forbids", () => {
  fc.assert(
    fc.property(ANY_PROFILE, ANY_VISITS, (profile, visits) => {
      const { nextStep: step, stages } = road("", { days: daysOf(visits), profile });
      const open = new Set(stages.flatMap(({ exercises }) => exercises));
      if (step.step !== "instead") expect(open).toContain(step.exercise);
      const kit = new Set([
        ...profile.equipment,
        "wall",
        "chair",
        "table",
        "door",
        "mat",
        "towel",
        "backpack",
      ]);
      for (const id of open) {
        const { equipmentAnyOf = [], contraindications = [] } = catalog.exercises[id] ?? {};
        expect(equipmentAnyOf.some((all) => all.every((one) => kit.has(one)))).toBe(true);
        const avoided = contraindications.filter(({ level }) => level === "avoid").map(({ tag }) => tag);
        expect(profile.contraindications.some((tag) => avoided.includes(tag))).toBe(false);
      }
    }),
  );
});

test("with high blood pressure or in pregnancy no step leaves fewer than three in reserve", () => {
  fc.assert(
    fc.property(
      ANY_PROFILE,
      ANY_VISITS,
      fc.constantFrom("hypertension_valsalva", "pregnancy_late"),
      (some, visits, tag) => {
        const profile = roadLifter({ ...plain(some), contraindications: [tag] });
        const { nextStep: step, predicted } = road("", { days: daysOf(visits), profile });
        if (step.step === "try_first") expect(predicted?.raw).toBeGreaterThanOrEqual(4);
        if (step.step === "assisted" || step.step === "add_load") expect(step.rir).toBeGreaterThanOrEqual(3);
        if (step.step === "pull_ups") {
          expect((profile.maxPullUps ?? 0) - step.reps).toBeGreaterThanOrEqual(3);
        }
      },
    ),
  );
});

function plain({ equipment, level, maxPullUps }: ReturnType<typeof roadLifter>) {
  return { equipment, level, ...(maxPullUps !== undefined && { maxPullUps }) };
}

test("the same log gives the same road to the last bit", () => {
  fc.assert(
    fc.property(ANY_VISITS, (visits) => {
      const once = road("", { days: daysOf(visits) });
      expect(JSON.stringify(road("", { days: daysOf(visits) }))).toBe(JSON.stringify(once));
    }),
    { numRuns: 20 },
  );
});

test("a free pull-up in any grip counts the same", () => {
  const roads = FREE_PULL_UPS.map((exercise) => road(`2026-11-16 ${exercise} 4`));
  for (const { stages, predicted } of roads) {
    expect(stages.map(({ share }) => share)).toEqual(roads[0]?.stages.map(({ share }) => share));
    expect(predicted).toEqual(roads[0]?.predicted);
  }
});
