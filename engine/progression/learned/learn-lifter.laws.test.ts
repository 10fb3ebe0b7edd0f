// What must hold whatever was logged? Laws of what is learned, over random training days.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../training/calendar.ts";
import type { SetFacts } from "../../training/set.ts";
import type { TrainingDay } from "../../training/training-day.ts";
import { shownOneRepMax } from "../estimates/one-rep-max.ts";
import { FITTED_MODEL } from "../forecast/forecast-model.ts";
import { learnDays } from "../forecast/learn-days.ts";
import type { Lift } from "../forecast/lifting-day.ts";
import { strengthLevel } from "../forecast/strength/strength-state.ts";
import { forecastSet } from "./forecast-set.ts";
import { learnLifter } from "./learn-lifter.ts";
import { KNOWS_NOTHING, type LifterKnowledge, slopeOf } from "./lifter-knowledge.ts";
import { questionsAbout, questionsOf } from "./questions.ts";
import { LIFTER } from "./testing/lifter.ts";

/** `npm run soak` asks for many more histories. */
const RUNS = { numRuns: process.env.DORSAL_SOAK === "1" ? 2000 : 25 };

const EXERCISES = ["pulldown_pronated", "barbell_row", "pull_up", "inverted_row", "face_pull"] as const;
const BY_IMPLEMENT: ReadonlySet<string> = new Set(["pulldown_pronated", "barbell_row", "face_pull"]);
type ExerciseId = (typeof EXERCISES)[number];

type Work = Omit<SetFacts, "exercise" | "setType" | "flags">;

const work: fc.Arbitrary<Work> = fc.record(
  {
    loadKg: fc.integer({ min: 8, max: 40 }).map((steps) => 2.5 * steps),
    reps: fc.integer({ min: 1, max: 12 }),
    rir: fc.integer({ min: 0, max: 4 }),
    toFailure: fc.constant(true as const),
  },
  { requiredKeys: ["loadKg", "reps"] },
);
const exercise = fc.constantFrom(...EXERCISES);
const visit = fc.record({
  gap: fc.integer({ min: 1, max: 10 }),
  trained: fc.uniqueArray(fc.tuple(exercise, fc.array(work, { minLength: 1, maxLength: 4 })), {
    selector: ([id]) => id,
    minLength: 1,
    maxLength: 4,
  }),
  deload: fc.boolean(),
});
type Visit = {
  readonly gap: number;
  readonly trained: readonly (readonly [ExerciseId, readonly Work[]])[];
  readonly deload: boolean;
};
const logs = fc.array(visit, { minLength: 1, maxLength: 14 }).map(daysOf);

function daysOf(visits: readonly Visit[]): readonly TrainingDay[] {
  let date = "2026-01-01";
  return visits.map(({ gap, trained, deload }, at) => {
    date = addDays(date, gap);
    const isDeload = deload && at % 5 === 4;
    return {
      date,
      trained: trained.map(([id, sets]) => ({
        exercise: id,
        sets: sets.map((set) => ({ ...set, exercise: id, setType: "working" as const })),
        ...(isDeload && { deload: true }),
      })),
    };
  });
}

const learn = (days: readonly TrainingDay[]) => learnLifter(days, LIFTER);
const oneByOne = (days: readonly TrainingDay[]) =>
  days.reduce((known, _, at) => learnLifter(days.slice(0, at + 1), LIFTER, known), KNOWS_NOTHING);

/** Every third day all exercises, in loads that come and go. */
function yearsOf(days: number): readonly TrainingDay[] {
  return Array.from({ length: days }, (_, at) => ({
    date: addDays("2015-01-05", 3 * at),
    trained: EXERCISES.map((id, place) => ({
      exercise: id,
      sets: [0, 1, 2].map((set) => ({
        exercise: id,
        setType: "working" as const,
        loadKg: 40 + 2.5 * ((at + place) % 5),
        reps: 12 - set - (at % 4),
        ...(at % 3 === 0 && { rir: 2 - set }),
      })),
    })),
  }));
}

/** Log kilograms by exercise. */
function levels({ strength }: LifterKnowledge): ReadonlyMap<string, number> {
  const found = [...strength.exercises].flatMap(([id, { strength: own }]) => {
    const level = strengthLevel(own, FITTED_MODEL);
    return level === null ? [] : [[id, level] as const];
  });
  return new Map(found);
}

function changed(
  days: readonly TrainingDay[],
  change: (set: SetFacts, at: { readonly isLastDay: boolean; readonly index: number }) => readonly SetFacts[],
): readonly TrainingDay[] {
  return days.map((day, dayAt) => ({
    ...day,
    trained: day.trained.map((one) => ({
      ...one,
      sets: one.sets.flatMap((set, index) => change(set, { isLastDay: dayAt === days.length - 1, index })),
    })),
  }));
}

describe("what is learned", () => {
  test("is the same to the bit when the log is replayed, at once, in two parts or day by day", () => {
    fc.assert(
      fc.property(logs, fc.nat(14), (days, until) => {
        const whole = learn(days);
        expect(learn(days)).toEqual(whole);
        expect(oneByOne(days)).toEqual(whole);
        expect(learnLifter(days, LIFTER, learn(days.slice(0, until)))).toEqual(whole);
      }),
      RUNS,
    );
  });

  test("is the same for a log of years, learned at once or at any time in between", () => {
    const years = yearsOf(320);
    const whole = learn(years);
    expect(whole.days).toBe(320);
    for (const until of [1, 60, 99, 100, 101, 199, 300, 319]) {
      expect(learnLifter(years, LIFTER, learn(years.slice(0, until)))).toEqual(whole);
    }
    expect(oneByOne(years.slice(0, 260))).toEqual(learn(years.slice(0, 260)));
  });

  test("remembers a lift that was put aside years ago", () => {
    const [early = [], late = []] = [yearsOf(10), yearsOf(400).slice(10)];
    const put = early.map((day) => ({ ...day, trained: day.trained.slice(0, 1) }));
    const aside = late.map((day) => ({ ...day, trained: day.trained.slice(1) }));
    const id = put[0]?.trained[0]?.exercise ?? "";
    expect(levels(learn([...put, ...aside])).get(id)).toBe(levels(learn(put)).get(id));
  });

  test("is the same to the bit in whatever order the exercises of a day were done", () => {
    fc.assert(
      fc.property(logs, (days) => {
        const turned = days.map((day) => ({ ...day, trained: day.trained.toReversed() }));
        const [one, other] = [learn(days), learn(turned)];
        expect(other.strength).toEqual(one.strength);
        expect(other.reserve).toEqual(one.reserve);
        for (const id of EXERCISES) expect(slopeOf(other, id)).toBe(slopeOf(one, id));
      }),
      RUNS,
    );
  });

  test("leaves what was known before as it was", () => {
    fc.assert(
      fc.property(logs, fc.nat(14), (days, until) => {
        const early = learn(days.slice(0, until));
        const kept = structuredClone(early);
        learnLifter(days, LIFTER, early);
        expect(early).toEqual(kept);
      }),
      RUNS,
    );
  });

  test("never puts a level lower for one more repetition, unless a day is one to ask about", () => {
    fc.assert(
      fc.property(logs, fc.nat(3), fc.integer({ min: 1, max: 6 }), (days, place, more) => {
        const better = changed(days, (set, { isLastDay, index }) =>
          isLastDay && index === place ? [{ ...set, reps: Math.min(12, (set.reps ?? 0) + more) }] : [set],
        );
        fc.pre(questionsOf(days, LIFTER).length + questionsOf(better, LIFTER).length === 0);
        const after = levels(learn(better));
        for (const [id, level] of levels(learn(days))) {
          expect(after.get(id), id).toBeGreaterThanOrEqual(level);
        }
      }),
      RUNS,
    );
  });

  test("owes nothing to sets that were flagged, to warm-ups and to drops", () => {
    const spoil: readonly Partial<SetFacts>[] = [
      { flags: ["momentum"] },
      { flags: ["form", "grip_slip"] },
      { setType: "warmup" },
      { setType: "drop" },
    ];
    fc.assert(
      fc.property(logs, fc.nat(3), fc.nat(3), (days, place, how) => {
        const worse = changed(days, (set, { index }) =>
          index === place ? [{ ...set, loadKg: 300, ...spoil[how] }, set] : [set],
        );
        expect(learn(worse)).toEqual(learn(days));
      }),
      RUNS,
    );
  });

  test("owes nothing to deload weeks", () => {
    fc.assert(
      fc.property(logs, (days) => {
        const light = days.map(({ date, trained }) => ({
          date,
          trained: trained.filter(({ deload }) => !deload),
        }));
        expect(learn(light)).toEqual(learn(days));
      }),
      RUNS,
    );
  });

  test("is to the bit what the measured series teach, where neither reserve nor failure was told", () => {
    fc.assert(
      fc.property(logs, (days) => {
        const untold = changed(days, (set) => [withoutReserve(withoutFailure(set))]).map(
          ({ date, trained }) => ({
            date,
            trained: trained.filter(({ exercise: id, deload }) => !deload && BY_IMPLEMENT.has(id)),
          }),
        );
        const series = untold.map(({ date, trained }) => ({
          date,
          lifts: trained.map(({ exercise: id, sets }) => liftOfSeries(id, sets)),
        }));
        const found = levels(learn(untold));
        const measured = levels({ ...KNOWS_NOTHING, strength: learnDays(series) });
        expect(found.size).toBe(measured.size);
        for (const [id, level] of measured) expect(found.get(id), id).toBe(level);
      }),
      RUNS,
    );
  });

  test("is the same in plates of pounds, up to their rounding", () => {
    fc.assert(
      fc.property(logs, (days) => {
        const kilos = changed(days, (set) => [withoutFailure(set)]);
        const pounds = changed(kilos, (set) => [{ ...set, loadKg: inPounds(set.loadKg ?? 0) }]);
        const [one, other] = [learn(kilos), learn(pounds)];
        for (const id of EXERCISES) {
          expect(Math.abs(slopeOf(one, id) - slopeOf(other, id))).toBeLessThanOrEqual((2 * ROUNDING) / 3);
        }
        const untold = [kilos, pounds].map((told) => changed(told, (set) => [withoutReserve(set)]));
        fc.pre(untold.every((log) => questionsOf(log, LIFTER).length === 0));
        const [ofKilos, ofPounds] = untold.map((log) => levels(learn(log)));
        for (const [id, level] of ofKilos ?? []) {
          expect(Math.abs((ofPounds?.get(id) ?? 0) - level), id).toBeLessThanOrEqual(ROUNDING);
        }
      }),
      RUNS,
    );
  });
});

function liftOfSeries(id: string, facts: readonly SetFacts[]): Lift {
  const sets = facts.map(({ loadKg = 0, reps = 0 }) => ({ loadKg, reps }));
  const e1rmKg = Math.max(...sets.map((one) => shownOneRepMax(one) ?? 0));
  return { exercise: id, e1rmKg, first: sets[0] ?? null, sets };
}

const KG_OF_LB = 0.45359237;
/** Plates come in steps of half a pound; the lightest load of the logs is 20 kg. */
const STEP_LB = 0.5;
const ROUNDING = Math.log(20 / (20 - (STEP_LB * KG_OF_LB) / 2));

function inPounds(loadKg: number): number {
  return Math.round(loadKg / KG_OF_LB / STEP_LB) * STEP_LB * KG_OF_LB;
}

function withoutFailure({ toFailure: _, ...set }: SetFacts): SetFacts {
  return set;
}

function withoutReserve({ rir: _, ...set }: SetFacts): SetFacts {
  return set;
}

test("a slip is asked about in the log where it is asked about on its day", () => {
  const WILD = { minLength: 4, maxLength: 14 };
  const wildLogs = fc.array(visit, WILD).map(daysOf);
  fc.assert(
    fc.property(wildLogs, (days) => {
      let known = KNOWS_NOTHING;
      const dayByDay = days.flatMap((day, at) => {
        const asked = questionsAbout(known, day, LIFTER);
        known = learnLifter(days.slice(0, at + 1), LIFTER, known);
        return asked;
      });
      expect(questionsOf(days, LIFTER)).toEqual(dayByDay);
    }),
    RUNS,
  );
});

test("a forecast lies within its own interval, for every load", () => {
  fc.assert(
    fc.property(logs, exercise, fc.integer({ min: 5, max: 200 }), (days, id, systemKg) => {
      const said = forecastSet(learn(days), { exercise: id, date: "2026-12-01", systemKg });
      if (said === null) return;
      expect(said.lowReps).toBeLessThanOrEqual(said.reps);
      expect(said.highReps).toBeGreaterThanOrEqual(said.reps);
      expect(said.hi80Kg ?? 1).toBeGreaterThanOrEqual(said.lo80Kg ?? 0);
    }),
    RUNS,
  );
});
