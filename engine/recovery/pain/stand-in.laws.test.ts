// What may stand in for an exercise that hurts, whoever the lifter is?
import { describe, expect, test } from "vitest";
import { EMPTY_JOURNAL } from "../../journal/state.ts";
import { candidateFor } from "../../plan/candidates/candidates.ts";
import { catalog } from "../../plan/testing/lifter.ts";
import { forAnyLifter, SOAK_MS } from "../../plan/testing/random-lifter.ts";
import { standInsFor } from "./stand-in.ts";

const work = Object.values(catalog.exercises).filter(({ countsAsHardSet }) => countsAsHardSet);

describe("what stands in for an exercise that hurts", () => {
  test("is other work that the lifter may do, each once; a drill is no work", { timeout: SOAK_MS }, () => {
    forAnyLifter(8, (profile) => {
      const evidence = { state: { ...EMPTY_JOURNAL, profile }, catalog, today: "2026-11-23" };
      for (const { id } of work) {
        const all = [...standInsFor(id, evidence, () => false)];
        expect(new Set(all).size).toBe(all.length);
        for (const other of all.map((one) => catalog.exercises[one])) {
          if (other === undefined) throw new Error("not in the catalogue");
          expect(other.id).not.toBe(id);
          expect(other.countsAsHardSet, `${other.id} for ${id}`).toBe(true);
          expect(candidateFor(other, profile)).not.toBeNull();
        }
      }
    });
  });
});
