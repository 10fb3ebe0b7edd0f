// How fast may a load rise? Never beyond the caps of science 4.4, whatever the history and whatever was learned from it; and
// the same in pounds, in kilograms, and as help that gets less.
import type { Exercise } from "@dorsal/content";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../training/calendar.ts";
import type { Exposure, SetFacts } from "../../training/set.ts";
import { askOf as askOfCase, parseCase } from "../cases/case-file.ts";
import { dialOf, systemKg } from "../dial.ts";
import { loadForReps } from "../estimates/load-rep-curve.ts";
import { CALIBRATION_RIR } from "../first/first-load.ts";
import { learnLifter } from "../learned/learn-lifter.ts";
import { KNOWS_NOTHING, type LifterKnowledge, slopeOf } from "../learned/lifter-knowledge.ts";
import { type PrescribeAsk, prescribeSet } from "./prescribe.ts";
import {
  askOf,
  catalog,
  type Given,
  givenFor,
  historyOf,
  loaded,
  systemOf,
  TIMES,
} from "./testing/random-ask.ts";
import { visitsOf } from "./visit.ts";

/** From any log at all, also one that has nothing to do with the visits. */
function knowledgeFrom(exercise: Exercise): fc.Arbitrary<LifterKnowledge> {
  const traits = fc.record({
    slope: fc.double({ min: 0.012, max: 0.045, noNaN: true }),
    reserve: fc.double({ min: -1, max: 2, noNaN: true }),
    log: historyOf(exercise),
  });
  return traits.map(({ slope, reserve, log }) => {
    const days = log.map(({ date, sets }) => ({ date, trained: [{ exercise: exercise.id, sets }] }));
    const before = {
      ...KNOWS_NOTHING,
      slopes: new Map([[exercise.id, { slope, pairs: 3 }]]),
      reserve: { reps: reserve, sets: 3 },
    };
    return learnLifter(days, { catalog, profile: { bodyMassKg: 70 }, bodyMassOn: () => undefined }, before);
  });
}

const learnedGiven = fc
  .constantFrom(...loaded)
  .chain((exercise) => fc.record({ given: givenFor(exercise), knowledge: knowledgeFrom(exercise) }));

/** The greatest share of a rise: a beginner's first weeks. */
const MOST_RISE = 1.1;

describe("the caps", () => {
  test("hold for the first set of every visit, with any knowledge", () => {
    fc.assert(
      fc.property(learnedGiven, ({ given, knowledge }) => {
        const ask: PrescribeAsk = { ...askOf(given), doneToday: [], knowledge };
        const dial = dialOf(ask.exercise, ask.profile);
        const set = prescribeSet(ask);
        if (dial === null || set === null || ask.exposures.length === 0 || ask.item.reps === undefined)
          return;
        const kg = systemOf(ask, set.loadKg ?? set.assistanceKg);
        const visits = visitsOf(ask.exposures, dial, knowledge);
        const hardest = Math.max(...visits.map(({ hardestKg }) => hardestKg));
        const lightest = Math.min(...dial.ownedKg.map((owned) => systemKg(dial, owned)));
        if (visits.length === 0 || kg <= Math.max(hardest, lightest) + 1e-9) return;
        const whys = set.reasons.map(({ why }) => why);
        const isOneStep = whys.some((why) =>
          ["all_sets_at_top", "less_help", "reserve_to_spare"].includes(why),
        );
        const between = dial.ownedKg.filter((owned) => {
          const ownedKg = systemKg(dial, owned);
          return ownedKg > hardest + 1e-9 && ownedKg < kg - 1e-9;
        });
        if (isOneStep) {
          expect(between).toEqual([]);
          return;
        }
        const asked = { reps: ask.item.reps[0], rir: ask.item.rir ?? CALIBRATION_RIR };
        const shown = Math.max(...visits.flatMap(({ e1rmKg }) => e1rmKg ?? []));
        const mostKg = MOST_RISE * loadForReps(shown, asked, slopeOf(knowledge, ask.exercise.id));
        expect(kg).toBeLessThanOrEqual(Math.max(mostKg, MOST_RISE * hardest) + 1e-9);
      }),
      { numRuns: 250 * TIMES },
    );
  });

  test.each([1, 2, 3] as const)("hold over ten weeks in which every set is easy, at level %i", (level) => {
    const text = `exercise barbell_row\nlifter level ${level}, 80 kg, 30 years\nowns barbell 20 + 20 10 5 2.5 1.25 0.5\nasked 3 x 5-8, 2 RIR`;
    const ask = askOfCase(parseCase(text).given, catalog);
    const loads = tenWeeks(ask, { date: "2026-09-01", kg: 40 });
    const starts = loads[0]?.date ?? "";
    for (const { date, kg } of loads) {
      const cap = level === 1 && date <= addDays(starts, 28) ? 1.1 : 1.05;
      const aWeekAgo = loads.findLast((one) => one.date <= addDays(date, -7));
      if (aWeekAgo !== undefined)
        expect(kg, date).toBeLessThanOrEqual(Math.max(aWeekAgo.kg * cap, aWeekAgo.kg + 1) + 1e-9);
    }
    expect(loads.at(-1)?.kg).toBeGreaterThan(50);
  });
});

/** Somebody who always fills the range and has three left, every second day. */
function tenWeeks(ask: PrescribeAsk, from: { readonly date: string; readonly kg: number }) {
  const sets = (kg: number): readonly SetFacts[] =>
    Array.from({ length: 3 }, () => ({
      exercise: ask.exercise.id,
      setType: "working",
      loadKg: kg,
      reps: 8,
      rir: 3,
    }));
  const visits: Exposure[] = [{ date: from.date, sets: sets(from.kg) }];
  const loads = [from];
  for (let day = 2; day < 70; day += 2) {
    const date = addDays(from.date, day);
    const kg = prescribeSet({ ...ask, exposures: visits, today: date })?.loadKg ?? 0;
    visits.push({ date, sets: sets(kg) });
    loads.push({ date, kg });
  }
  return loads;
}

/** What a history is made of, on a rack: every load logged is one of the rack's. */
function onTheRack(given: Given): Given {
  const near = (kg: number) => given.rack[kg % given.rack.length] ?? kg;
  const racked = (sets: readonly SetFacts[]) =>
    sets.map((set) => ({
      ...set,
      ...(set.loadKg !== undefined && { loadKg: near(set.loadKg) }),
      ...(set.assistanceKg !== undefined && { assistanceKg: near(set.assistanceKg) }),
    }));
  return {
    ...given,
    done: racked(given.done),
    history: given.history.map((visit) => ({ ...visit, sets: racked(visit.sets) })),
  };
}

const KG_PER_LB = 0.45359237;
const external = loaded.filter(
  ({ loadType, bodyweightFraction }) => loadType === "external" && !bodyweightFraction,
);

describe("pounds and kilograms", () => {
  test("make no difference: the same numbers on the plates, the same advice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...external).chain(givenFor), (one) => {
        if (one.history.length === 0) return;
        const given = onTheRack(one);
        const inPounds = (sets: readonly SetFacts[]) =>
          sets.map((set) => ({
            ...set,
            ...(set.loadKg !== undefined && { loadKg: hundredths(set.loadKg) }),
          }));
        const ask = askOf(given);
        const pounds: PrescribeAsk = {
          ...ask,
          profile: {
            ...ask.profile,
            loadsKg: Object.fromEntries(
              Object.keys(ask.profile.loadsKg).map((id) => [id, given.rack.map((lb) => lb * KG_PER_LB)]),
            ),
          },
          exposures: ask.exposures.map((visit) => ({ ...visit, sets: inPounds(visit.sets) })),
          doneToday: inPounds(ask.doneToday),
        };
        const [set, other] = [prescribeSet(ask), prescribeSet(pounds)];
        expect(other?.targetReps).toBe(set?.targetReps);
        expect(other?.reps).toEqual(set?.reps);
        expect(other?.reasons.map(({ why }) => why)).toEqual(set?.reasons.map(({ why }) => why));
        if (set?.loadKg === undefined) expect(other?.loadKg).toBeUndefined();
        else expect((other?.loadKg ?? 0) / KG_PER_LB).toBeCloseTo(set.loadKg, 1);
      }),
      { numRuns: 200 * TIMES },
    );
  });
});

/** As apps write it down: 45 lb become 20.41 kg. */
function hundredths(lb: number): number {
  return Math.round(lb * KG_PER_LB * 100) / 100;
}

describe("help and load", () => {
  test("are mirror images: a step less help is a step more load", () => {
    const [helped, plain] = [catalog.exercises.assisted_pull_up_machine, catalog.exercises.pulldown_pronated];
    if (helped === undefined || plain === undefined) throw new Error("both are in the catalogue");
    fc.assert(
      fc.property(givenFor(helped), (one) => {
        if (one.history.length === 0) return;
        const given = { ...onTheRack(one), rack: one.rack.filter((kg) => kg < BODY_KG) };
        const ask = askOf(given);
        const mirrored = (sets: readonly SetFacts[]) =>
          sets.map(({ assistanceKg = 0, ...set }) => ({ ...set, loadKg: BODY_KG - assistanceKg }));
        const base = askOf({ ...given, id: plain.id, done: [], history: [] });
        const loads = [0, ...given.rack].map((kg) => BODY_KG - kg);
        const mirror: PrescribeAsk = {
          ...base,
          profile: { ...base.profile, loadsKg: { pulldown_machine: loads, cable: loads } },
          exposures: ask.exposures.map((visit) => ({ ...visit, sets: mirrored(visit.sets) })),
          doneToday: mirrored(ask.doneToday),
        };
        if (given.rack.length === 0 || usesMoreHelpThanBody(ask)) return;
        const [help, load] = [prescribeSet(ask), prescribeSet(mirror)];
        expect(load?.targetReps).toBe(help?.targetReps);
        expect(load === null).toBe(help === null);
        if (help !== null) expect(load?.loadKg).toBeCloseTo(BODY_KG - (help.assistanceKg ?? 0), 9);
      }),
      { numRuns: 200 * TIMES },
    );
  });
});

const BODY_KG = 70;

function usesMoreHelpThanBody({ exposures, doneToday }: PrescribeAsk): boolean {
  const sets = [...exposures.flatMap((visit) => visit.sets), ...doneToday];
  return sets.some(({ assistanceKg = 0 }) => assistanceKg >= BODY_KG);
}
