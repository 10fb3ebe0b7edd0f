// The own body did not go up, or never did without help: what instead? The same again only fails again, so the rest of the
// visit is an easier rung, in fewer sets and never to failure; and the next try waits a week.
import { daysBetween } from "../../../training/calendar.ts";
import type { SetFacts } from "../../../training/set.ts";
import { dialOf } from "../../dial.ts";
import type { PrescribeAsk } from "../aim.ts";
import { easierRung } from "../rung.ts";
import { tellingVisits } from "../telling-visits.ts";
import type { Instead } from "../trims/slow-lowering.ts";
import { isHelped } from "./last-reps.ts";

/** At most so many repetitions, and fewer than the bottom of the range: nothing to build a set on. Design choice. */
const FAILED_UP_TO_REPS = 1;
/** Sets of the easier rung. Design choice, as after a break. */
const INSTEAD_SETS = 2;
/** Reserve of the easier rung at least: the strength of the day went into the try. Design choice. */
const INSTEAD_RIR = 2;
/** Days from a failed try to the next one. Design choice, as on the road to the first pull-up. */
const NEXT_TRY_DAYS = 7;

export function isFailed({ reps }: Pick<SetFacts, "reps">, lo: number): boolean {
  return reps !== undefined && reps <= FAILED_UP_TO_REPS && reps < lo;
}

/** Null where nothing failed, or something lighter can be set: a load, a band, a lean. */
export function insteadOfFailed(ask: PrescribeAsk): Instead | null {
  const { item, exercise, doneToday } = ask;
  const lo = item.reps?.[0];
  if (lo === undefined || item.kind !== "work" || !isBareBody(ask)) return null;
  const own = doneToday.filter((set) => set.exercise === exercise.id);
  const failedAt = own.findIndex((set) => isFailed(set, lo));
  const hasNoChance = own.length === 0 && (hasJustFailed(ask, lo) || wasAlwaysHelped(ask));
  if (failedAt < 0 && !hasNoChance) return null;
  const rung = easierRung(exercise, ask);
  const known = rung === null ? undefined : ask.catalog.exercises[rung];
  if (known === undefined || known.dose.unit !== "reps") return null;
  const after = failedAt + 1;
  const { startLoadKg: _, startAssistanceKg: __, ...planned } = item;
  const reps = [known.dose.min, known.dose.max] as const;
  const sets = Math.min(INSTEAD_SETS, Math.max(0, item.sets - after));
  const rir = Math.max(INSTEAD_RIR, item.rir ?? INSTEAD_RIR);
  const done = doneToday.filter((set) => set.exercise === known.id);
  return {
    ask: {
      ...ask,
      exercise: known,
      exposures: [],
      doneToday: done,
      item: { ...planned, exercise: known.id, reps, sets, rir },
    },
    after,
    reasons: [{ why: "easier_rung", exercise: known.id }],
  };
}

/** Nothing but another exercise makes it easier. */
function isBareBody({ exercise, profile }: PrescribeAsk): boolean {
  return (
    exercise.loadType === "bodyweight" &&
    exercise.bodyweightModel === null &&
    dialOf(exercise, profile) === null
  );
}

/** Sets with help show what goes with help. */
function wasAlwaysHelped({ exposures, exercise }: PrescribeAsk): boolean {
  const sets = exposures.flatMap((visit) => visit.sets);
  return sets.length > 0 && sets.every((set) => isHelped(set, exercise));
}

/** Not a single set of the last visit went, and that was less than a week ago. */
function hasJustFailed({ exposures, today }: PrescribeAsk, lo: number): boolean {
  const last = tellingVisits(exposures).at(-1);
  if (last === undefined || daysBetween(last.date, today) >= NEXT_TRY_DAYS) return false;
  const work = last.sets.filter(({ setType, reps }) => setType === "working" && reps !== undefined);
  return work.length > 0 && work.every((set) => isFailed(set, lo));
}
