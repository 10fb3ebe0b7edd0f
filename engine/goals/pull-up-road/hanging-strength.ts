// What has each day shown of the strength to lift the own body? Log kilograms of the system e1RM: free, loaded and assisted
// pull-ups tell it directly; a pulldown is a rougher witness. Science 3.13, 4.1, 4.2.
import { systemLoadKg } from "../../progression/estimates/bodyweight-load.ts";
import { oneRepMaxByCurve } from "../../progression/estimates/load-rep-curve.ts";
import { type LifterKnowledge, slopeOf, trueReserve } from "../../progression/learned/lifter-knowledge.ts";
import { daysBetween } from "../../training/calendar.ts";
import type { SetFacts } from "../../training/set.ts";
import type { TrainedExercise, TrainingDay } from "../../training/training-day.ts";
import { FREE_PULL_UPS } from "./road-stages.ts";

export interface StrengthVisit {
  readonly date: string;
  readonly lnKg: number;
  /** The set stopped too far from its end to tell more than "at least this much". */
  readonly isFloor: boolean;
}

export type Witness = "pull_ups" | "pulldown";

export interface HangingStrength {
  readonly witness: Witness;
  /** Oldest first, one a day. */
  readonly visits: readonly StrengthVisit[];
}

export interface StrengthAsk {
  /** Oldest first. */
  readonly days: readonly TrainingDay[];
  readonly today: string;
  readonly knowledge: LifterKnowledge;
  bodyMassOn(date: string): number | undefined;
}

const LOADED = new Set<string>([...FREE_PULL_UPS, "weighted_pull_up"]);
/** Help told in kilograms; a band or a foot without a number tells nothing of it. */
const ASSISTED = new Set(["assisted_pull_up_machine", "band_assisted_pull_up"]);
const PULLDOWNS = new Set(["pulldown_pronated", "pulldown_neutral", "pulldown_supinated"]);

/**
 * System kilograms on the bar per kilogram of pulldown. Design choice: three lifters who log both stood at 1.08, 1.20 and
 * 1.23; the careful end, because stacks, pulleys and seats differ (`PULLDOWN_SD` says how uncertain that leaves it).
 */
const PULLDOWN_RATIO = 1.1;
/** Beyond this many repetitions to failure a set shows at least as much as this many, and no more is believed. */
const MOST_REPS_BELIEVED = 12;
/** The end of the scale: five left, or many more. */
const MOST_RESERVE_TOLD = 5;
/** Days that tell of today's strength: 8-12 weeks after science 3.17, the longer end. */
export const RECENT_DAYS = 84;
/** Fewer visits than this say nothing about a trend. Design choice. */
export const LEAST_VISITS = 3;

/** Pull-ups are heard first; the pulldown only where they are too few to tell and it is not. */
export function hangingStrength(ask: StrengthAsk): HangingStrength {
  const direct = visits(ask, hangingKg);
  if (direct.length >= LEAST_VISITS) return { witness: "pull_ups", visits: direct };
  const rough = visits(ask, pulldownKg);
  return rough.length >= LEAST_VISITS
    ? { witness: "pulldown", visits: rough }
    : { witness: "pull_ups", visits: direct };
}

/** Those that came near enough to their end to tell more than "at least". */
export function tellingVisits({ visits }: HangingStrength): readonly StrengthVisit[] {
  return visits.filter(({ isFloor }) => !isFloor);
}

type LoadOf = (exercise: string, set: SetFacts, bodyMassKg: number | undefined) => number | null;

function visits(ask: StrengthAsk, loadOf: LoadOf): readonly StrengthVisit[] {
  return ask.days
    .filter(({ date }) => date <= ask.today && daysBetween(date, ask.today) <= RECENT_DAYS)
    .flatMap(({ date, trained }) => {
      const bodyMassKg = ask.bodyMassOn(date);
      const shown = trained.flatMap((one) => estimates(one, { ask, loadOf, bodyMassKg }));
      const best = shown.reduce<Shown | null>((top, one) => (top && top.lnKg >= one.lnKg ? top : one), null);
      return best === null ? [] : [{ date, ...best }];
    });
}

type Shown = Pick<StrengthVisit, "lnKg" | "isFloor">;

interface Reading {
  readonly ask: StrengthAsk;
  readonly loadOf: LoadOf;
  readonly bodyMassKg: number | undefined;
}

function estimates(
  { exercise, sets, deload }: TrainedExercise,
  { ask, ...reading }: Reading,
): readonly Shown[] {
  if (deload) return [];
  return sets.flatMap((set) => {
    const kg = reading.loadOf(exercise, set, reading.bodyMassKg);
    const { reps = 0, rir, setType, flags = [] } = set;
    if (kg === null || kg <= 0 || reps < 1 || setType !== "working" || flags.length > 0) return [];
    const reserve = rir === undefined ? 0 : trueReserve(ask.knowledge, rir);
    const believed = Math.min(MOST_REPS_BELIEVED, reps + reserve);
    const slope = slopeOf(ask.knowledge, exercise);
    const isFloor = rir === MOST_RESERVE_TOLD || reps + reserve > MOST_REPS_BELIEVED;
    return [{ lnKg: Math.log(oneRepMaxByCurve({ loadKg: kg, reps: believed, rir: 0 }, slope)), isFloor }];
  });
}

function hangingKg(exercise: string, set: SetFacts, bodyMassKg: number | undefined): number | null {
  if (bodyMassKg === undefined) return null;
  if (LOADED.has(exercise)) return systemLoadKg({ bodyMassKg, fraction: 1, addedKg: set.loadKg });
  if (!ASSISTED.has(exercise) || set.assistanceKg === undefined) return null;
  return systemLoadKg({ bodyMassKg, fraction: 1, assistanceKg: set.assistanceKg });
}

function pulldownKg(exercise: string, { loadKg }: SetFacts): number | null {
  return PULLDOWNS.has(exercise) && loadKg !== undefined ? loadKg * PULLDOWN_RATIO : null;
}
