// Is the oracle itself sound? Its week must keep every limit, and the model must pay what the outsider's score says.
import { randomProfile } from "@dorsal/checks";
import { loadCatalog } from "@dorsal/content";
import { parseProfile } from "@dorsal/engine";
import { expect, test } from "vitest";
import { type BaseWeekProblem, baseWeekProblem, type Placed } from "./base-week.ts";
import { brokenLimits } from "./limits.ts";
import { scoreTerms, total } from "./score.ts";
import { solveBaseWeek } from "./solve.ts";

const catalog = loadCatalog();

/** A lifter whose base week HiGHS solves within half a second: two days, 63 minutes, hardly any kit. */
function smallProblem(): BaseWeekProblem {
  const parsed = parseProfile(randomProfile(387), catalog, "2026-11-20");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return baseWeekProblem(parsed.value, catalog);
}

const problem = smallProblem();
const empty = total(scoreTerms(problem, [], { pairs: 0, unpairedSessions: 0 }));

test("keeps every limit and pays what the score says", async () => {
  const solved = await solveBaseWeek(problem, { seconds: 20 });
  expect(solved).not.toBeNull();
  if (!solved) return;
  expect(brokenLimits(problem, solved.week)).toEqual([]);
  expect(solved.score).toBeLessThan(empty);
  expect(solved.objective).toBeCloseTo(solved.score, 4);
});

test("notices a week that is too long", () => {
  const everything = problem.candidates.map(
    (exercise): Placed => ({ exercise, place: 0, sets: 4, hardSets: 4 }),
  );
  expect(brokenLimits(problem, everything).join()).toMatch(/s of \d+/);
});
