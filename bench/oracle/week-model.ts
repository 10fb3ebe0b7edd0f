// What is the best base week? The whole question as one mixed-integer model: sets x per exercise and day, items y,
// sessions z; hard limits as rows, the score of docs/science.md as prices.
import { ALL_GROUPS, volumeRange } from "@dorsal/checks";
import type { Exercise, GroupId } from "@dorsal/content";
import {
  type BaseWeekProblem,
  consecutivePlaces,
  loadsTheSpine,
  MOST_ITEMS,
  MOST_NEGATIVE_SETS,
} from "./base-week.ts";
import { type LinearModel, linearModel, type Term } from "./linear-model.ts";
import { priceWeek } from "./week-prices.ts";
import { pairUp } from "./week-supersets.ts";

export interface WeekModel {
  readonly problem: BaseWeekProblem;
  readonly model: LinearModel;
  readonly places: readonly number[];
  /** Sets of an exercise on a day. */
  readonly x: (exercise: Exercise, place: number) => string;
  /** 1 where the exercise stands on that day. */
  readonly y: (exercise: Exercise, place: number) => string;
  /** Names of the variables that count superset pairs. */
  readonly pairs: string[];
  /** 1 where the session has work. */
  readonly z: (place: number) => string;
  /** Credit of a group on one day. */
  readonly credit: (group: GroupId, place: number) => Term[];
}

export function weekModel(problem: BaseWeekProblem): WeekModel {
  const index = new Map(problem.candidates.map((exercise, at) => [exercise.id, at]));
  const week: WeekModel = {
    problem,
    model: linearModel(),
    pairs: [],
    places: problem.days.map((_, place) => place),
    x: ({ id }, place) => `x_${index.get(id)}_${place}`,
    y: ({ id }, place) => `y_${index.get(id)}_${place}`,
    z: (place) => `z_${place}`,
    credit: (group, place) =>
      problem.candidates.flatMap((exercise) => {
        const times = exercise.groupCredit[group] ?? 0;
        return times > 0 ? [{ times, of: week.x(exercise, place) }] : [];
      }),
  };
  for (const place of week.places) limitSession(week, place);
  limitWeek(week);
  priceWeek(week);
  return week;
}

function limitSession(week: WeekModel, place: number): void {
  const { problem, model, x, y, z } = week;
  const [least, most] = problem.setsPerItem;
  const items = problem.candidates.map((exercise) => ({ times: 1, of: y(exercise, place) }));
  model.binary(z(place));
  for (const exercise of problem.candidates) {
    model.variable(x(exercise, place), { most, whole: true });
    model.binary(y(exercise, place));
    const sets = { times: 1, of: x(exercise, place) };
    model.row([sets, { times: -most, of: y(exercise, place) }], "<=", 0);
    model.row([sets, { times: -least, of: y(exercise, place) }], ">=", 0);
    model.row(
      [
        { times: 1, of: y(exercise, place) },
        { times: -1, of: z(place) },
      ],
      "<=",
      0,
    );
  }
  model.row([...items, { times: -1, of: z(place) }], ">=", 0);
  model.row(items, "<=", MOST_ITEMS);
  model.row([...sessionTime(week, place), ...pairUp(week, place)], "<=", problem.mainS);
  model.row(
    problem.candidates.flatMap((exercise) =>
      exercise.spineLoad > 0 ? [{ times: exercise.spineLoad, of: x(exercise, place) }] : [],
    ),
    "<=",
    problem.spineBudget,
  );
  for (const group of ALL_GROUPS) model.row(week.credit(group, place), "<=", problem.sessionCap);
}

/** setup + x (work + rest) - rest + 45 s for every item, less one transition for the session. */
function sessionTime({ problem, x, y, z }: WeekModel, place: number): Term[] {
  const items = problem.candidates.flatMap((exercise) => {
    const { setupS, workS, restS } = problem.cost(exercise, place);
    return [
      { times: setupS - restS + 45, of: y(exercise, place) },
      { times: workS + restS, of: x(exercise, place) },
    ];
  });
  return [...items, { times: -45, of: z(place) }];
}

function limitWeek(week: WeekModel): void {
  const { problem, model, places, x } = week;
  const negatives = problem.candidates.filter(({ id }) => id === "negative_pull_up");
  for (const group of ALL_GROUPS) {
    const { cap } = volumeRange(problem.profile.level, group);
    model.row(
      places.flatMap((place) => week.credit(group, place)),
      "<=",
      cap,
    );
  }
  for (const exercise of negatives)
    model.row(
      places.map((place) => ({ times: 1, of: x(exercise, place) })),
      "<=",
      MOST_NEGATIVE_SETS,
    );
  spareTheSpine(week);
}

function spareTheSpine({ problem, model, places, y }: WeekModel): void {
  const heavy = problem.candidates.filter(loadsTheSpine);
  for (const place of places) {
    model.binary(`axial_${place}`);
    for (const exercise of heavy)
      model.row(
        [
          { times: 1, of: y(exercise, place) },
          { times: -1, of: `axial_${place}` },
        ],
        "<=",
        0,
      );
  }
  for (const [one, next] of consecutivePlaces(problem))
    model.row(
      [
        { times: 1, of: `axial_${one}` },
        { times: 1, of: `axial_${next}` },
      ],
      "<=",
      1,
    );
}
