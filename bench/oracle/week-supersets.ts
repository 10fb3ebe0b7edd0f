// Which supersets does the model know? For sessions where time is tight: u = 1 where a pairable exercise has exactly n
// sets on the day; pairs p of n sets between one class of rest and another are at most the items of either side, and
// give back the time that they save. Longer sessions do without: fewer columns, and no better week is lost there often.
import { isPull, isPush } from "@dorsal/checks";
import type { Exercise } from "@dorsal/content";
import type { Term } from "./linear-model.ts";
import { PRICE } from "./score.ts";
import { canPull, canPush, pairSavingS, wantsPairs } from "./superset-pairs.ts";
import type { WeekModel } from "./week-model.ts";

/** Above this length the main time hardly binds. */
const TIGHT_MIN = 60;

/** Terms that the pairs add to the session's time (negative). */
export function pairUp(week: WeekModel, place: number): Term[] {
  const { profile, candidates, setsPerItem } = week.problem;
  if (profile.minutes > TIGHT_MIN) return [];
  const pulls = candidates.filter((exercise) => canPull(exercise, profile));
  const pushes = candidates.filter(canPush);
  if (pulls.length === 0 || pushes.length === 0) return [];
  for (const exercise of [...pulls, ...pushes]) countSets(week, exercise, place);
  const [least, most] = setsPerItem;
  const sizes = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  return sizes.flatMap((sets) => pairsOf(week, { place, sets, pulls, pushes }));
}

function countName({ x }: WeekModel, exercise: Exercise, place: number, sets: number): string {
  return `u${sets}_${x(exercise, place)}`;
}

function countSets(week: WeekModel, exercise: Exercise, place: number): void {
  const { model, problem, x, y } = week;
  const [least, most] = problem.setsPerItem;
  const all: Term[] = [];
  const weighted: Term[] = [];
  for (let sets = least; sets <= most; sets++) {
    const of = model.binary(countName(week, exercise, place, sets));
    all.push({ times: 1, of });
    weighted.push({ times: sets, of });
  }
  model.row([...all, { times: -1, of: y(exercise, place) }], "=", 0);
  model.row([...weighted, { times: -1, of: x(exercise, place) }], "=", 0);
}

interface Pairing {
  readonly place: number;
  readonly sets: number;
  readonly pulls: readonly Exercise[];
  readonly pushes: readonly Exercise[];
}

function pairsOf(week: WeekModel, pairing: Pairing): Term[] {
  const { model } = week;
  const pulling = byRest(week, pairing.pulls, pairing.place);
  const pushing = byRest(week, pairing.pushes, pairing.place);
  const names = new Map<string, string[]>();
  const saved: Term[] = [];
  for (const pullRest of pulling.keys())
    for (const pushRest of pushing.keys()) {
      const name = `p${pairing.sets}_${pairing.place}_${pullRest}_${pushRest}`;
      week.pairs.push(name);
      model.price(PRICE.superset, model.variable(name, { most: 8, whole: true }));
      saved.push({ times: -pairSavingS(pairing.sets, Math.min(pullRest, pushRest)), of: name });
      for (const side of [`pull ${pullRest}`, `push ${pushRest}`])
        names.set(side, [...(names.get(side) ?? []), name]);
    }
  const bound = (side: string, exercises: readonly Exercise[]) => {
    const pairs = (names.get(side) ?? []).map((of) => ({ times: 1, of }));
    const items = exercises.map((exercise) => ({
      times: -1,
      of: countName(week, exercise, pairing.place, pairing.sets),
    }));
    model.row([...pairs, ...items], "<=", 0);
  };
  for (const [rest, exercises] of pulling) bound(`pull ${rest}`, exercises);
  for (const [rest, exercises] of pushing) bound(`push ${rest}`, exercises);
  return saved;
}

/** A short session with a push and a pull pays where no size of set has both. */
export function pricePairing(week: WeekModel, place: number): void {
  const { model, problem, y } = week;
  const pulls = problem.candidates.filter(isPull);
  const pushes = problem.candidates.filter(isPush);
  if (!wantsPairs(problem.profile) || pulls.length === 0 || pushes.length === 0) return;
  const has = (side: string, exercises: readonly Exercise[]) => {
    const name = model.binary(`has_${side}_${place}`);
    for (const exercise of exercises)
      model.row(
        [
          { times: 1, of: name },
          { times: -1, of: y(exercise, place) },
        ],
        ">=",
        0,
      );
    return { times: 1, of: name };
  };
  const unpaired = model.variable(`unpaired_${place}`);
  model.price(PRICE.unpaired, unpaired);
  const both = [has("pull", pulls), has("push", pushes)].map(({ of }) => ({ times: -1, of }));
  const met = meetings(week, { place, pulls, pushes: pushes.filter(canPush) });
  model.row([...both, ...met, { times: 1, of: unpaired }], ">=", -1);
}

/** One variable per size of set, up to 1 where a pull and a push of that size stand on the day. */
function meetings(week: WeekModel, { place, pulls, pushes }: Omit<Pairing, "sets">): Term[] {
  const { model, problem } = week;
  if (pushes.length === 0) return [];
  const [least, most] = problem.setsPerItem;
  return Array.from({ length: most - least + 1 }, (_, at) => {
    const name = model.binary(`meet${least + at}_${place}`);
    for (const side of [pulls, pushes]) {
      const items = side.map((exercise) => ({
        times: -1,
        of: countName(week, exercise, place, least + at),
      }));
      model.row([{ times: 1, of: name }, ...items], "<=", 0);
    }
    return { times: 1, of: name };
  });
}

function byRest(
  { problem }: WeekModel,
  exercises: readonly Exercise[],
  place: number,
): Map<number, Exercise[]> {
  return Map.groupBy(exercises, (exercise) => problem.cost(exercise, place).restS);
}
