// Does a changed plan still say what the cases say? UPDATE_CASES=1 writes them anew: read what changed before it is kept.
import { describe, expect, test } from "vitest";
import type { PlanChange } from "../../../training/plan-change.ts";
import { casesIn, rewriteCase } from "../../cases/case-file.testing.ts";
import { designPlan } from "../../design-plan.ts";
import { catalog, type ProfileFile, parsed } from "../../testing/lifter.ts";
import { planFromRoutine, type RoutineDay } from "../plan-from-routine.ts";
import { revisePlan } from "../revise-plan.ts";
import { revisionLines } from "./revision-lines.testing.ts";

interface Written {
  readonly profile: ProfileFile;
  readonly fromDate?: string;
  readonly change?: PlanChange;
  readonly routine?: readonly RoutineDay[];
}

const cases = casesIn(import.meta.dirname);

function linesOf({ profile: file, fromDate = "", change, routine }: Written): string {
  const profile = parsed(file);
  if (routine) {
    const own = planFromRoutine({ profile, routine, catalog });
    if (!own.ok) return `refused ${JSON.stringify(own.refusal)}`;
    const raised = own.value.raised.map(
      ({ exercise, from, to }) => `raised     ${exercise} ${from} -> ${to} RIR`,
    );
    const shown = { ...own.value, fromDate: profile.startDate, differences: [] };
    return [...raised, revisionLines(shown)].join("\n").trim();
  }
  if (!change) throw new Error("a case has a change or a routine");
  const revised = revisePlan({ plan: designPlan(profile, catalog), change, fromDate, catalog });
  return revised.ok ? revisionLines(revised.value) : `refused ${JSON.stringify(revised.refusal)}`;
}

describe("the changed plan", () => {
  test.each(cases.map((one) => [one.story, one] as const))("%s", (_story, { name, profile, expected }) => {
    const lines = linesOf(profile as unknown as Written);
    if (process.env.UPDATE_CASES === "1") rewriteCase(import.meta.dirname, name, lines);
    else expect(lines, name).toBe(expected);
  });

  test("has its cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(6);
  });
});
