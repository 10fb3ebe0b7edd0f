// Is this base week allowed at all? The hard limits, checked on a finished week, so that no candidate for the best week
// wins by breaking one. Time takes the most that supersets can save.
import { ALL_GROUPS, creditSets, volumeRange } from "@dorsal/checks";
import {
  type BaseWeekProblem,
  consecutivePlaces,
  loadsTheSpine,
  MOST_ITEMS,
  MOST_NEGATIVE_SETS,
  type Placed,
} from "./base-week.ts";
import { canPull, canPush, pairSavingS } from "./superset-pairs.ts";

const SLACK = 1e-6;

/** Names of the limits that the week breaks, with their numbers. */
export function brokenLimits(problem: BaseWeekProblem, week: readonly Placed[]): readonly string[] {
  const sessions = problem.days.map((_, place) => week.filter((placed) => placed.place === place));
  return [
    ...sessions.flatMap((session, place) =>
      brokenInSession(problem, session).map((what) => `day ${place}: ${what}`),
    ),
    ...brokenInWeek(problem, week),
    ...week
      .filter(({ exercise }) => !problem.candidates.includes(exercise))
      .map(({ exercise }) => `${exercise.id} is no candidate`),
  ];
}

function brokenInSession(problem: BaseWeekProblem, session: readonly Placed[]): string[] {
  const [least, most] = problem.setsPerItem;
  const credit = creditSets(session);
  const seconds = straightSeconds(problem, session) - mostSaved(problem, session);
  const spine = session.reduce((sum, { exercise, sets }) => sum + exercise.spineLoad * sets, 0);
  const limits: [boolean, string][] = [
    [seconds > problem.mainS + SLACK, `${seconds} s of ${problem.mainS}`],
    [spine > problem.spineBudget, `spine ${spine} of ${problem.spineBudget}`],
    [session.length > MOST_ITEMS, `${session.length} items`],
    [session.some(({ sets }) => sets < least || sets > most), "sets per item"],
    ...ALL_GROUPS.map((group): [boolean, string] => [
      credit[group] > problem.sessionCap + SLACK,
      `${group} ${credit[group]} of ${problem.sessionCap}`,
    ]),
  ];
  return limits.filter(([broken]) => broken).map(([, what]) => what);
}

function brokenInWeek(problem: BaseWeekProblem, week: readonly Placed[]): string[] {
  const credit = creditSets(week);
  const caps = ALL_GROUPS.filter(
    (group) => credit[group] > volumeRange(problem.profile.level, group).cap + SLACK,
  );
  const axial = (place: number) =>
    week.some((placed) => placed.place === place && loadsTheSpine(placed.exercise));
  const negatives = week
    .filter(({ exercise }) => exercise.id === "negative_pull_up")
    .reduce((sum, { sets }) => sum + sets, 0);
  return [
    ...caps.map((group) => `week: ${group} ${credit[group]}`),
    ...consecutivePlaces(problem)
      .filter(([one, next]) => axial(one) && axial(next))
      .map(([one, next]) => `spine on days ${one} and ${next}`),
    ...(negatives > MOST_NEGATIVE_SETS ? [`${negatives} negatives`] : []),
  ];
}

function straightSeconds(problem: BaseWeekProblem, session: readonly Placed[]): number {
  const items = session.map(({ exercise, place, sets }) => {
    const { setupS, workS, restS } = problem.cost(exercise, place);
    return setupS + sets * workS + (sets - 1) * restS;
  });
  return items.reduce((sum, seconds) => sum + seconds, 0) + 45 * Math.max(0, session.length - 1);
}

/** Longest rests together: that saves the most. */
function mostSaved(problem: BaseWeekProblem, session: readonly Placed[]): number {
  const restsOf = (items: readonly Placed[]) =>
    items.map(({ exercise, place }) => problem.cost(exercise, place).restS).sort((one, other) => other - one);
  return [1, 2, 3, 4, 5].reduce((sum, sets) => {
    const equal = session.filter((placed) => placed.sets === sets);
    const pulls = restsOf(equal.filter(({ exercise }) => canPull(exercise, problem.profile)));
    const pushes = restsOf(equal.filter(({ exercise }) => canPush(exercise)));
    const pairs = pulls.slice(0, pushes.length);
    return (
      sum + pairs.reduce((saved, rest, at) => saved + pairSavingS(sets, Math.min(rest, pushes[at] ?? 0)), 0)
    );
  }, 0);
}
