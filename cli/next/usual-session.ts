// Which session is due by the log alone? Days with much the same exercises are one kind of session. Of the kinds that come back
// and train the back, the one that rested longest is due. All numbers are design choices.
import type { Catalog, Exercise, GroupId } from "@dorsal/content";
import { daysBetween, type TrainedExercise, type TrainingDay } from "@dorsal/engine";

export interface UsualSession {
  /** The last day of this kind. */
  readonly date: string;
  /** Days of the kind in the weeks looked at. */
  readonly visits: number;
  readonly trained: readonly TrainedExercise[];
}

/** Days before the last training that show how somebody trains now. */
export const LOOKED_AT_DAYS = 56;
/** Days without a kind of session after which it was given up. */
const GIVEN_UP_DAYS = 14;
/** Share of common exercises from which two days are of one kind. */
const ALIKE = 0.5;
const REGULAR_VISITS = 2;
/** Part of a set that a group gets from an exercise that is meant for it. */
const DIRECT_CREDIT = 0.75;
const BACK: readonly GroupId[] = ["lats", "mid_back", "lower_traps", "upper_traps", "rear_delts"];

/** Null where no exercise of the catalogue can be asked for. */
export function usualSession(days: readonly TrainingDay[], catalog: Catalog): UsualSession | null {
  const workDays = days.flatMap((day) => workDay(day, catalog) ?? []);
  const last = workDays.at(-1)?.date;
  if (last === undefined) return null;
  const recent = workDays.filter(({ date }) => daysBetween(date, last) <= LOOKED_AT_DAYS);
  const kinds = kindsOf(recent.toReversed());
  const back = kinds.filter(({ trained }) =>
    trained.some(({ exercise }) => isForBack(catalog.exercises[exercise])),
  );
  const fitting = back.length > 0 ? back : kinds;
  const regular = fitting.filter(
    ({ visits, date }) => visits >= REGULAR_VISITS && daysBetween(date, last) <= GIVEN_UP_DAYS,
  );
  return regular.at(-1) ?? fitting[0] ?? null;
}

function workDay({ date, trained }: TrainingDay, catalog: Catalog): TrainingDay | null {
  const work = trained.filter(({ exercise }) => catalog.exercises[exercise]?.countsAsHardSet);
  return work.length === 0 ? null : { date, trained: work };
}

/** Newest first, by their newest day. */
function kindsOf(newestFirst: readonly TrainingDay[]): readonly UsualSession[] {
  const kinds: UsualSession[] = [];
  for (const { date, trained } of newestFirst) {
    const at = kinds.findIndex((kind) => likeness(kind.trained, trained) >= ALIKE);
    const kind = kinds[at];
    if (kind === undefined) kinds.push({ date, trained, visits: 1 });
    else kinds[at] = { ...kind, visits: kind.visits + 1 };
  }
  return kinds;
}

function likeness(one: readonly TrainedExercise[], other: readonly TrainedExercise[]): number {
  const ids = new Set(one.map(({ exercise }) => exercise));
  const common = other.filter(({ exercise }) => ids.has(exercise)).length;
  return common / (one.length + other.length - common);
}

function isForBack(exercise: Exercise | undefined): boolean {
  return BACK.some((group) => (exercise?.groupCredit[group] ?? 0) >= DIRECT_CREDIT);
}
