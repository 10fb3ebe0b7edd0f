// What is wrong with a profile, where, and what would be right?
import type { ProfileProblem } from "@dorsal/engine";

const WRONG: Readonly<Record<ProfileProblem["why"], (problem: ProfileProblem) => string>> = {
  unknown_key: () => "is not something a profile has",
  missing: () => "is missing",
  wrong_type: ({ found }) => (found === undefined ? "has the wrong type" : `is ${found}`),
  out_of_range: ({ found }) => (found === undefined ? "is out of range" : `is ${found}, out of range`),
  not_allowed: ({ found }) =>
    found === undefined ? "is not one of the choices" : `is ${found}, not one of the choices`,
  unknown_exercise: ({ found }) =>
    found === undefined ? "is no exercise of the catalogue" : `is ${found}, no exercise of the catalogue`,
  carries_no_load: () => "names a thing that has no kilograms of its own to choose from",
  contradiction: ({ found }) =>
    found === undefined ? "contradicts another value" : `is ${found}, which contradicts another value`,
  under_13: () => "is under 13: plans for children are made by an adult who trains with them",
};

/** "minutes is 300, out of range; 10 to 120 would be right." */
export function profileProblemSentence(problem: ProfileProblem): string {
  const where = problem.path === "" ? "The profile" : problem.path;
  const right = problem.expected === undefined ? "" : `; ${problem.expected} would be right`;
  return `${where} ${WRONG[problem.why](problem)}${right}.`;
}
