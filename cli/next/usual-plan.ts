// How does a session out of a log become one that may be asked for? It goes through the rules of a plan, as a routine of one day:
// what is not for this lifter is left out, and what a session cannot bear gives way.
import type { Catalog } from "@dorsal/content";
import {
  type Exposure,
  type PlannedSession,
  type Profile,
  planFromRoutine,
  type ReviseRefusal,
  type RoutineItem,
  type RoutinePlan,
  type TrainedExercise,
  type Trim,
} from "@dorsal/engine";
import { repRangeOf } from "./rep-range-of.ts";

export interface UsualAsk {
  readonly trained: readonly TrainedExercise[];
  /** Begins on the day of the session, and trains on its weekday only. */
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly visitsTo: (exercise: string) => readonly Exposure[];
}

export interface LeftOut {
  readonly exercise: string;
  readonly refusal: ReviseRefusal;
}

export interface UsualPlan {
  /** Null where nothing of it may be asked of this lifter. */
  readonly session: PlannedSession | null;
  readonly trims: readonly Trim[];
  readonly leftOut: readonly LeftOut[];
}

export function usualPlan(ask: UsualAsk): UsualPlan {
  const leftOut: LeftOut[] = [];
  let items = ask.trained.flatMap((trained) => routineItem(trained, ask) ?? []);
  while (items.length > 0) {
    const made = planFromRoutine({ ...ask, routine: ask.profile.days.map((day) => ({ day, items })) });
    if (made.ok) return settled(made.value, leftOut);
    const given = givenWay(items, made.refusal);
    if (given === null) leftOut.push(leftOutBy(made.refusal));
    items = given ?? items.filter(({ exercise }) => exercise !== leftOut.at(-1)?.exercise);
  }
  return { session: null, trims: [], leftOut };
}

/** Of the first week; what is trimmed to nothing is no session. */
function settled({ plan, trims }: RoutinePlan, leftOut: readonly LeftOut[]): UsualPlan {
  const session = plan.weeks[0]?.sessions[0];
  return {
    session: session !== undefined && session.items.length > 0 ? session : null,
    trims: trims.filter(({ week }) => week === 1),
    leftOut,
  };
}

/** The middle of the wave of a mesocycle; safety may raise it. Design choice. */
const RIR = 2;

function routineItem(
  { exercise: id, sets }: TrainedExercise,
  { catalog, visitsTo }: UsualAsk,
): RoutineItem | null {
  const exercise = catalog.exercises[id];
  if (exercise === undefined) return null;
  const reps = repRangeOf(exercise, visitsTo(id));
  return { exercise: id, sets: sets.length, rir: RIR, ...(reps !== undefined && { reps }) };
}

/** With what the rule allows; null where the rule allows none of it. */
function givenWay(items: readonly RoutineItem[], refusal: ReviseRefusal): RoutineItem[] | null {
  if (refusal.why === "sets_out_of_range") {
    return items.map((item) => (item.sets === refusal.sets ? { ...item, sets: refusal.max } : item));
  }
  if (refusal.why !== "reps_out_of_range") return null;
  const { exercise, min, max } = refusal;
  const cut = (reps: number) => Math.min(max, Math.max(min, reps));
  return items.map((item) =>
    item.exercise === exercise && item.reps !== undefined
      ? { ...item, reps: [cut(item.reps[0]), cut(item.reps[1])] }
      : item,
  );
}

function leftOutBy(refusal: ReviseRefusal): LeftOut {
  if (!("exercise" in refusal))
    throw new Error(`A session of the log was refused: ${JSON.stringify(refusal)}`);
  return { exercise: refusal.exercise, refusal };
}
