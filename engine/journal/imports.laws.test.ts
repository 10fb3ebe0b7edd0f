import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JournalEvent } from "./events.ts";
import { exposuresOf } from "./exposures.ts";
import { history } from "./history.ts";
import { importedWorkouts, meaningOf } from "./imported-workouts.ts";
import type { JournalState } from "./state.ts";
import { fold } from "./testing/given.ts";
import { importedFact } from "./testing/random-import.ts";
import { randomLog } from "./testing/random-lifter.ts";

const RUNS = process.env.DORSAL_SOAK === "1" ? 5_000 : 75;
const NAMES = ["Lat Pulldown", "Chin Up", "constructor"] as const;
const EXERCISES = ["pulldown_pronated", "pull_up", "face_pull"] as const;

/** All that a lifter can see of past training. */
function visible(state: JournalState) {
  return {
    workouts: importedWorkouts(state),
    weeks: history(state),
    bodyMass: state.bodyMass,
    meanings: NAMES.map((name) => meaningOf(state, name)),
    exposures: EXERCISES.map((exercise) => exposuresOf(state, exercise)),
  };
}

/** Facts of one new import. */
const anImport = fc
  .array(importedFact, { minLength: 1, maxLength: 20 })
  .map((facts) =>
    facts.map((fact) => ({ ...fact, data: { ...fact.data, importId: "new" } }) as JournalEvent),
  );

describe("laws of imports", () => {
  it("undoing an import restores exactly what could be seen before it", () => {
    fc.assert(
      fc.property(randomLog, anImport, (log, facts) => {
        const before = fold(log);
        const undone = { type: "ImportUndone", data: { importId: "new" } } as const;
        expect(visible(fold([...facts, undone], before))).toEqual(visible(before));
      }),
      { numRuns: RUNS },
    );
  });

  it("an undo that comes before what it undoes takes it back all the same", () => {
    fc.assert(
      fc.property(randomLog, anImport, fc.nat(), (log, facts, cut) => {
        const undone = { type: "ImportUndone", data: { importId: "new" } } as const;
        const early = facts.toSpliced(cut % facts.length, 0, undone);
        expect(visible(fold(early, fold(log)))).toEqual(visible(fold(log)));
      }),
      { numRuns: RUNS },
    );
  });

  it("every imported set that stands is counted once in its week", () => {
    fc.assert(
      fc.property(randomLog, anImport, (log, facts) => {
        const state = fold([...log, ...facts]);
        const sets = importedWorkouts(state).flatMap(({ entries }) => entries.flatMap((entry) => entry.sets));
        const worked = sets.filter(({ setType }) => setType !== "warmup" && setType !== "rest").length;
        const told = history(state).flatMap(({ sessions }) => sessions.filter(({ imported }) => imported));
        expect(told.reduce((sum, summary) => sum + summary.sets, 0)).toBe(worked);
      }),
      { numRuns: RUNS },
    );
  });
});
