// What does the base week pay for? Every term of the score as a price in the model; missing amounts are variables that
// the solver presses down to the shortfall.
import { isHorizontalPull, isPull, isVerticalPull, volumeRange } from "@dorsal/checks";
import type { Exercise, GroupId } from "@dorsal/content";
import { consecutivePlaces } from "./base-week.ts";
import { troubles } from "./exercise-trouble.ts";
import { weightedGroups } from "./group-weights.ts";
import { isOnLadder } from "./ladder.ts";
import type { Term } from "./linear-model.ts";
import {
  cautions,
  changePrice,
  EASY_ITEM_SETS,
  EXPOSURES_WANTED,
  HARD_EXPOSURE,
  LADDER_SETS,
  LIFTS_WANTED,
  middleOf,
  PRICE,
  practises,
} from "./score.ts";
import type { WeekModel } from "./week-model.ts";
import { pricePairing } from "./week-supersets.ts";

/** The largest credit below a hard exposure: credits come in quarters. */
const NOT_YET_HARD = HARD_EXPOSURE - 0.25;

export function priceWeek(week: WeekModel): void {
  for (const { group, weight } of weightedGroups(week.problem.profile.goal)) {
    priceVolume(week, group, weight);
    priceExposures(week, group, weight);
    priceSpacing(week, group, weight);
  }
  priceDirections(week);
  priceEvenness(week);
  pricePressing(week);
  week.places.forEach((place) => {
    priceSession(week, place);
    pricePatterns(week, place);
    pricePairing(week, place);
  });
  for (const exercise of week.problem.candidates) priceExercise(week, exercise);
  if (week.problem.profile.goal === "first_pull_up") priceLadder(week);
}

function weekly({ credit, places }: WeekModel, group: GroupId): Term[] {
  return places.flatMap((place) => credit(group, place));
}

/** A variable that is at least `limit` less the terms, paid by the unit. */
function priceShortfall(
  { model }: WeekModel,
  name: string,
  terms: readonly Term[],
  limit: number,
  price: number,
): void {
  model.price(price, model.variable(name));
  model.row([...terms, { times: 1, of: name }], ">=", limit);
}

function priceVolume(week: WeekModel, group: GroupId, weight: number): void {
  const { min, low, high } = volumeRange(week.problem.profile.level, group);
  const below = weekly(week, group).map(({ times, of }) => ({ times: -times, of }));
  priceShortfall(week, `above_${group}`, below, -high, PRICE.aboveRange * weight);
  priceShortfall(week, `below_min_${group}`, weekly(week, group), min, weight);
  priceShortfall(week, `below_low_${group}`, weekly(week, group), low, weight);
  const middle = middleOf(week.problem.profile.level, group);
  priceShortfall(week, `below_middle_${group}`, weekly(week, group), middle, PRICE.belowMiddle * weight);
}

function priceExposures(week: WeekModel, group: GroupId, weight: number): void {
  const { model, places, credit } = week;
  const exposed = places.map((place) => {
    const name = model.binary(`exposed_${group}_${place}`);
    model.row([...credit(group, place), { times: -1, of: name }], ">=", 0);
    return { times: 1, of: name };
  });
  priceShortfall(week, `unexposed_${group}`, exposed, EXPOSURES_WANTED, PRICE.exposure * weight);
}

function priceSpacing(week: WeekModel, group: GroupId, weight: number): void {
  const { model, problem, places, credit } = week;
  const pairs = consecutivePlaces(problem);
  if (pairs.length === 0) return;
  for (const place of places) {
    const name = model.binary(`hard_${group}_${place}`);
    const room = problem.sessionCap - NOT_YET_HARD;
    model.row([...credit(group, place), { times: -room, of: name }], "<=", NOT_YET_HARD);
  }
  for (const [one, next] of pairs) {
    const both = [
      { times: -1, of: `hard_${group}_${one}` },
      { times: -1, of: `hard_${group}_${next}` },
    ];
    priceShortfall(week, `crowded_${group}_${one}`, both, -1, weight);
  }
}

function priceDirections(week: WeekModel): void {
  const { problem, places, x, model } = week;
  const sets = (vertical: number, horizontal: number): Term[] =>
    places.flatMap((place) =>
      problem.candidates.flatMap((exercise) => {
        const times = isVerticalPull(exercise) ? vertical : isHorizontalPull(exercise) ? horizontal : 0;
        return times === 0 ? [] : [{ times, of: x(exercise, place) }];
      }),
    );
  model.price(PRICE.balance, model.variable("unbalanced"));
  const unbalanced = { times: 1, of: "unbalanced" };
  model.row([...sets(0.6, -0.4), unbalanced], ">=", 0);
  model.row([...sets(-0.4, 0.6), unbalanced], ">=", 0);
}

function pricePressing(week: WeekModel): void {
  const pulls = weekly(week, "mid_back");
  const pushes = weekly(week, "chest").map(({ times, of }) => ({ times: -times, of }));
  priceShortfall(week, "pressed", [...pulls, ...pushes], week.problem.profile.pushSetsElsewhere, 1);
}

/** An empty session costs more than one without a pull; each is paid through its own variable. */
function priceSession({ model, problem, y, z }: WeekModel, place: number): void {
  const empty = model.variable(`empty_${place}`);
  model.price(PRICE.emptySession, empty);
  model.row(
    [
      { times: 1, of: empty },
      { times: 1, of: z(place) },
    ],
    ">=",
    1,
  );
  const unpulled = model.variable(`unpulled_${place}`);
  model.price(PRICE.noPull, unpulled);
  const pulls = problem.candidates.filter(isPull).map((exercise) => ({ times: 1, of: y(exercise, place) }));
  model.row([...pulls, { times: 1, of: unpulled }, { times: -1, of: z(place) }], ">=", 0);
  const missing = model.variable(`missing_lifts_${place}`);
  model.price(PRICE.missingLift, missing);
  const wanted = { times: -LIFTS_WANTED, of: z(place) };
  model.row([...pulls, { times: 1, of: missing }, wanted], ">=", 0);
}

/** Items beyond the first of their pattern. */
function pricePatterns({ model, problem, y }: WeekModel, place: number): void {
  for (const [pattern, exercises] of Map.groupBy(problem.candidates, (exercise) => exercise.pattern)) {
    if (exercises.length < 2) continue;
    const repeated = model.variable(`repeated_${pattern}_${place}`);
    model.price(PRICE.samePattern, repeated);
    const items = exercises.map((exercise) => ({ times: -1, of: y(exercise, place) }));
    model.row([...items, { times: 1, of: repeated }], ">=", -1);
  }
}

/** Most sets less fewest sets of a session. */
function priceEvenness({ model, problem, places, x }: WeekModel): void {
  model.price(PRICE.uneven, model.variable("most_sets"));
  model.price(-PRICE.uneven, model.variable("fewest_sets"));
  for (const place of places) {
    const sets = problem.candidates.map((exercise) => ({ times: -1, of: x(exercise, place) }));
    model.row([...sets, { times: 1, of: "most_sets" }], ">=", 0);
    model.row([...sets, { times: 1, of: "fewest_sets" }], "<=", 0);
  }
}

function priceExercise(week: WeekModel, exercise: Exercise): void {
  const { model, problem, places, x, y } = week;
  const { profile } = problem;
  const perSet =
    PRICE.trouble * troubles(exercise, profile) +
    PRICE.cautionSet * cautions(exercise, profile) +
    (profile.dislike.includes(exercise.id) ? PRICE.dislikedSet : 0);
  for (const place of places) {
    model.price(PRICE.item, y(exercise, place));
    if (perSet > 0) model.price(perSet, x(exercise, place));
    const beyond = model.variable(`beyond_${x(exercise, place)}`);
    model.price(PRICE.longItem, beyond);
    model.row(
      [
        { times: 1, of: beyond },
        { times: -1, of: x(exercise, place) },
      ],
      ">=",
      -EASY_ITEM_SETS,
    );
  }
  if (profile.prefer.includes(exercise.id)) {
    const uses = places.map((place) => ({ times: 1, of: y(exercise, place) }));
    priceShortfall(week, `missed_${x(exercise, 0)}`, uses, 1, PRICE.missedWish);
  }
  if (practises(problem) && isPull(exercise)) priceOneDay(week, exercise);
  const once = changePrice(exercise, profile);
  if (once === 0) return;
  const used = model.variable(`used_${x(exercise, 0)}`);
  model.price(once, used);
  for (const place of places)
    model.row(
      [
        { times: 1, of: used },
        { times: -1, of: y(exercise, place) },
      ],
      ">=",
      0,
    );
}

/** A pull on exactly one day: twice used, less the days, is one only then. */
function priceOneDay({ model, places, x, y }: WeekModel, exercise: Exercise): void {
  const used = model.binary(`practised_${x(exercise, 0)}`);
  const once = model.variable(`once_${x(exercise, 0)}`);
  model.price(PRICE.oneDayPull, once);
  for (const place of places) {
    model.row(
      [
        { times: 1, of: used },
        { times: -1, of: y(exercise, place) },
      ],
      ">=",
      0,
    );
  }
  const days = places.map((place) => ({ times: 1, of: y(exercise, place) }));
  model.row([...days, { times: -2, of: used }, { times: 1, of: once }], ">=", 0);
}

function priceLadder(week: WeekModel): void {
  const sets = week.problem.candidates
    .filter(isOnLadder)
    .flatMap((exercise) => week.places.map((place) => ({ times: 1, of: week.x(exercise, place) })));
  priceShortfall(week, "ladder", sets, LADDER_SETS, PRICE.ladder);
}
