// Is a red exercise ever trained, whatever else is known, planned or answered?
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../journal/calendar.ts";
import type { PainNoted } from "../../journal/events.ts";
import { EMPTY_JOURNAL, type JournalState } from "../../journal/state.ts";
import { catalog, GYM, lifter } from "../../plan/testing/lifter.ts";
import { painLight } from "../../progression/next/pain-light.ts";
import { prescribeSet } from "../../progression/next/prescribe.ts";
import { addDays } from "../../training/calendar.ts";
import { mayTrain } from "./may-train.ts";
import { ruledOutByPain } from "./pain-stop.ts";

const EXERCISES = ["pull_up", "pulldown_pronated", "machine_row"] as const;
const profile = lifter({ equipment: GYM, level: 3, bodyMassKg: 75 });

const note: fc.Arbitrary<PainNoted> = fc
  .record(
    {
      at: fc.integer({ min: 0, max: 20 }),
      exercise: fc.constantFrom(...EXERCISES),
      during: fc.integer({ min: 0, max: 10 }),
      nextMorning: fc.integer({ min: 0, max: 10 }),
      sharp: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      flagged: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
    },
    { requiredKeys: ["at", "exercise", "during", "sharp", "flagged"] },
  )
  .map(({ at, flagged, ...told }) => ({
    painId: `${at}`,
    notedAt: `${addDays("2026-11-01", at)}T18:00:00.000+00:00`,
    redFlags: flagged ? ["numb_or_weaker"] : [],
    ...told,
  }));

const notes = fc
  .array(note, { maxLength: 12 })
  .map((all) => all.toSorted((a, b) => (a.notedAt < b.notedAt ? -1 : a.notedAt > b.notedAt ? 1 : 0)));
const today = fc.integer({ min: 0, max: 30 }).map((days) => addDays("2026-11-01", days));
const exercise = fc.constantFrom(...EXERCISES);

const stateWith = (pain: readonly PainNoted[]): JournalState => ({ ...EMPTY_JOURNAL, profile, pain });

describe("laws of pain", () => {
  test("what was red today is not prescribed today, and a red flag leaves nothing to train", () => {
    fc.assert(
      fc.property(notes, today, exercise, (pain, day, id) => {
        const isRed = pain.some(
          (one) =>
            dayOf(one.notedAt) === day &&
            (one.redFlags.length > 0 || (one.exercise === id && painLight(one) === "red")),
        );
        const verdict = mayTrain(id, { state: stateWith(pain), catalog, today: day });
        if (isRed) expect(verdict.allowed).toBe(false);
        if (!verdict.allowed) expect(prescribed(id, day, verdict.light)).toBeNull();
      }),
    );
  });

  test("two red days end it on every later day, until a green note says that it is fine", () => {
    fc.assert(
      fc.property(notes, exercise, fc.integer({ min: 0, max: 400 }), (pain, id, later) => {
        const red: PainNoted = {
          painId: "red",
          notedAt: "2026-11-22T18:00:00.000+00:00",
          exercise: id,
          during: 7,
          sharp: false,
          redFlags: [],
        };
        const again = { ...red, painId: "again", notedAt: "2026-11-25T18:00:00.000+00:00" };
        const day = addDays("2026-11-25", later);
        const state = stateWith([...pain, red, again]);
        expect(mayTrain(id, { state, catalog, today: day }).allowed).toBe(false);
        expect(ruledOutByPain(state)).toContain(id);
        const fine = { ...red, painId: "fine", notedAt: "2026-11-26T18:00:00.000+00:00", during: 1 };
        const healed = stateWith([...pain, red, again, fine]);
        expect(mayTrain(id, { state: healed, catalog, today: addDays(day, 1) }).allowed).toBe(true);
      }),
    );
  });

  test("more pain never allows more, and what stands in is never itself ruled out", () => {
    fc.assert(
      fc.property(notes, today, exercise, (pain, day, id) => {
        const worse = pain.map((one) => ({ ...one, during: Math.min(10, one.during + 3) }));
        const [one, other] = [pain, worse].map((told) =>
          mayTrain(id, { state: stateWith(told), catalog, today: day }),
        );
        if (one?.allowed === false) expect(other?.allowed).toBe(false);
        if (!one?.instead) return;
        expect(one.instead).not.toBe(id);
        expect(mayTrain(one.instead, { state: stateWith(pain), catalog, today: day }).allowed).toBe(true);
      }),
    );
  });
});

function prescribed(id: string, day: string, pain: ReturnType<typeof mayTrain>["light"]) {
  const known = catalog.exercises[id];
  if (known === undefined) throw new Error(`no exercise "${id}"`);
  return prescribeSet({
    item: {
      id: "w1-mon-1",
      exercise: id,
      kind: "work",
      sets: 3,
      reps: [8, 12],
      perSide: false,
      rir: 2,
      restS: 120,
      tempo: "3-1-1-0",
      grip: null,
      technique: "straight",
      reasons: [],
    },
    exercise: known,
    profile,
    catalog,
    exposures: [],
    doneToday: [],
    today: day,
    pain,
  });
}
