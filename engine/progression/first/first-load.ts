// With which load does an exercise begin? Own history, then a sibling's, then a cautious prior, then feel. Science 4.7.
// Always rounded to an owned load that is not harder. No load in the answer means: the lifter finds it by feel.
import type { Catalog, EquipmentId, Exercise, Level } from "@dorsal/content";
import { ownedLoads } from "../../training/owned-loads.ts";
import type { Profile } from "../../training/profile.ts";
import type { LoadReason, Reason, SafetyReason } from "../../training/reason.ts";
import { asFacts, type Dial, dialOf, rawSetting, settingFor, systemKg } from "../dial.ts";
import { loadForReps, MOST_REPS_OF_CURVE, oneRepMaxByCurve } from "../estimates/load-rep-curve.ts";
import { KNOWS_NOTHING, type LifterKnowledge, slopeOf } from "../learned/lifter-knowledge.ts";
import { strengthOf } from "../learned/sibling-strength.ts";
import { ageFactor, DISCOUNT, familyFraction, priorLoadKg } from "./first-load-prior.ts";
import { cautionFactor, cautionReasons, sdOf } from "./learned-strength.ts";
import { familyShare } from "./load-family.ts";
import { loadRatio, siblingLoadKg } from "./sibling-load.ts";

/** A set that the lifter has done, of this or another exercise. */
export interface PastLoad {
  readonly exercise: string;
  readonly loadKg?: number;
  readonly assistanceKg?: number;
  readonly reps: number;
  readonly rir?: number;
}

export interface FirstLoadAsk {
  readonly exercise: Exercise;
  readonly profile: Profile;
  readonly catalog: Catalog;
  /** Oldest first. */
  readonly past?: readonly PastLoad[];
  /** What the whole log has taught, and the day for which it is asked. */
  readonly knowledge?: LifterKnowledge;
  readonly today?: string;
  /** What will be asked of the set; the exercise's usual dose and three reps in reserve where absent. */
  readonly reps?: readonly [number, number];
  readonly rir?: number;
}

export interface FirstLoad {
  readonly loadKg?: number;
  readonly assistanceKg?: number;
  readonly reasons: readonly Reason[];
}

/** Where a set stops while the load is still being found. Science 4.7. */
export const CALIBRATION_RIR = 3;
/** Youngest age that lifts by the prior; younger lifters learn the movement first. Science 4.7, 6.5. */
const ADULT_YEARS = 18;
/** Heaviest smallest load that counts as light for a young lifter, kilograms. Design choice. */
const YOUTH_START_KG = 5;
/** The prior is a novice's; trained lifters begin higher, and still below what they can do. Design choice. */
const TRAINED_FACTOR: Readonly<Record<Level, number>> = { 1: 1, 2: 1, 3: 1.3, 4: 1.6, 5: 1.8 };
/** Age above which the first load is cut, and the cut. Science 6.5; the age is a design choice. */
const OLDER = { aboveYears: 65, percent: 20 };

export function firstLoad(ask: FirstLoadAsk): FirstLoad {
  const dial = dialOf(ask.exercise, ask.profile);
  if (dial === null) return withoutDial(ask);
  return (
    fromOwnHistory(ask, dial) ??
    fromLearnedRelative(ask, dial) ??
    fromSibling(ask, dial) ??
    forYouth(ask, dial) ??
    fromPullUps(ask, dial) ??
    fromPrior(ask, dial) ??
    helpFromPrior(ask, dial) ??
    byFeel(ask)
  );
}

function withoutDial({ exercise, profile }: FirstLoadAsk): FirstLoad {
  if (ownedLoads(exercise, profile).kind === "band") {
    return { reasons: [{ why: "choose_band_by_feel", rir: CALIBRATION_RIR }] };
  }
  return exercise.loadType === "assisted" ? byFeel({ exercise }) : { reasons: [] };
}

/** A load is found from below, help from above. */
export function byFeelReason({ loadType }: Pick<Exercise, "loadType">): LoadReason {
  const why = loadType === "assisted" ? "calibrate_help_by_feel" : "calibrate_by_feel";
  return { why, rir: CALIBRATION_RIR };
}

function byFeel({ exercise }: Pick<FirstLoadAsk, "exercise">): FirstLoad {
  return { reasons: [byFeelReason(exercise)] };
}

function asked({ exercise, reps, rir }: FirstLoadAsk): { readonly reps: number; readonly rir: number } {
  return { reps: reps?.[0] ?? exercise.dose.min, rir: rir ?? CALIBRATION_RIR };
}

function isAssisted(past: PastLoad): boolean {
  return past.assistanceKg !== undefined;
}

function fromOwnHistory(ask: FirstLoadAsk, dial: Dial): FirstLoad | null {
  const own = ask.past?.findLast(
    (past) =>
      past.exercise === ask.exercise.id &&
      past[dial.unit] !== undefined &&
      past.reps + (past.rir ?? 0) <= MOST_REPS_OF_CURVE,
  );
  if (own === undefined) return null;
  const settingKg = own[dial.unit] ?? 0;
  const slope = slopeOf(ask.knowledge ?? KNOWS_NOTHING, ask.exercise.id);
  const effort = { loadKg: systemKg(dial, settingKg), reps: own.reps, rir: own.rir ?? 0 };
  const e1rmKg = oneRepMaxByCurve(effort, slope);
  const why: LoadReason =
    dial.unit === "assistanceKg"
      ? { why: "assistance_for", ...asked(ask) }
      : { why: "first_load_history", loadKg: settingKg, reps: own.reps };
  return settle(dial, loadForReps(e1rmKg, asked(ask), slope), why);
}

/** What the whole log says about a relative, with the doubt of the transfer. Science 4.2. */
function fromLearnedRelative(ask: FirstLoadAsk, dial: Dial): FirstLoad | null {
  const { exercise, profile, catalog, knowledge, today } = ask;
  const isUnknownBody = dial.bodyKg > 0 && profile.bodyMassKg === undefined;
  if (knowledge === undefined || today === undefined || isUnknownBody || isYoung(profile)) return null;
  const known = strengthOf(knowledge, { exercise: exercise.id, date: today }, { catalog, profile });
  const from = known?.from == null ? undefined : catalog.exercises[known.from];
  if (known === null || from === undefined) return null;
  const sd = sdOf(known.lo80Kg, known.hi80Kg);
  const e1rmKg = known.e1rmKg * cautionFactor(sd);
  const ratio = loadRatio(exercise, from, profile)?.ratio ?? 1;
  const why = { why: "first_load_sibling", from: from.id, ratio } as const;
  const first = settle(dial, loadForReps(e1rmKg, asked(ask), slopeOf(knowledge, exercise.id)), why);
  return { ...first, reasons: [...first.reasons, ...cautionReasons(sd)] };
}

function fromSibling(ask: FirstLoadAsk, dial: Dial): FirstLoad | null {
  if (dial.bodyKg > 0 || isYoung(ask.profile)) return null;
  const sibling = siblingLoadKg({
    ...ask,
    past: (ask.past ?? []).filter((past) => !isAssisted(past)),
    asked: asked(ask),
  });
  if (sibling === null) return null;
  return settle(dial, sibling.loadKg, {
    why: "first_load_sibling",
    from: sibling.from,
    ratio: sibling.ratio,
  });
}

function isYoung({ ageYears }: Profile): boolean {
  return ageYears !== undefined && ageYears < ADULT_YEARS;
}

function forYouth({ profile }: FirstLoadAsk, dial: Dial): FirstLoad | null {
  if (!isYoung(profile) || dial.unit === "assistanceKg") return null;
  const lightest = Math.min(...dial.ownedKg);
  const reasons = [{ why: "youth_unloaded" }] as const;
  return lightest <= YOUTH_START_KG ? { loadKg: lightest, reasons } : { reasons };
}

/** One pull-up is the whole body once: from it follow help and added load of everything that hangs. */
function fromPullUps(ask: FirstLoadAsk, dial: Dial): FirstLoad | null {
  const { maxPullUps = 0, bodyMassKg } = ask.profile;
  const hangs = ask.exercise.pattern === "vertical_pull" && ask.exercise.bodyweightFraction === 1;
  if (!hangs || maxPullUps < 1 || bodyMassKg === undefined) return null;
  const e1rmKg = oneRepMaxByCurve({
    loadKg: bodyMassKg,
    reps: Math.min(maxPullUps, MOST_REPS_OF_CURVE),
    rir: 0,
  });
  return settle(dial, loadForReps(e1rmKg, asked(ask)), { why: "first_load_from_pull_ups", maxPullUps });
}

/** What a backpack or a bottle weighs is found by filling it, not by a number. */
function isImprovised(by: EquipmentId | null): boolean {
  return by === "backpack" || by === "household_weights";
}

function fromPrior({ exercise, profile }: FirstLoadAsk, dial: Dial): FirstLoad | null {
  const family = familyShare(exercise.id, ownedLoads(exercise, profile).by);
  const { bodyMassKg, ageYears, sex } = profile;
  if (family === null || bodyMassKg === undefined || isImprovised(ownedLoads(exercise, profile).by))
    return null;
  const fraction = familyFraction(family.family, sex) * family.share;
  const priorKg = priorLoadKg(fraction, { bodyMassKg, ageYears }) * TRAINED_FACTOR[profile.level];
  const eased = ageFactor(ageYears);
  const share = priorKg / eased / bodyMassKg;
  const why: LoadReason = { why: "first_load_prior", fraction: share, bodyMassKg, ageFactor: eased };
  if ((ageYears ?? 0) <= OLDER.aboveYears) return settle(dial, priorKg, why);
  const first = settle(dial, priorKg * (1 - OLDER.percent / 100), why);
  if (first.loadKg === undefined) return first;
  const slower: SafetyReason = { why: "supported_and_slower_start", percent: OLDER.percent };
  return { ...first, reasons: [...first.reasons, slower] };
}

/**
 * Help from a machine for somebody who has never pulled up: what a pulldown would begin with is pulled, the rest is help.
 * Pulldown for pull-up is a careful stand-in, both for ten repetitions of a novice. Design choice after science 4.7.
 */
function helpFromPrior(ask: FirstLoadAsk, dial: Dial): FirstLoad | null {
  const { bodyMassKg, ageYears, sex, level } = ask.profile;
  if (dial.unit !== "assistanceKg" || dial.bodyKg === 0 || bodyMassKg === undefined) return null;
  const pulledKg =
    priorLoadKg(familyFraction("pulldown", sex), { bodyMassKg, ageYears }) * TRAINED_FACTOR[level];
  const first = settle(dial, pulledKg, { why: "assistance_for", ...asked(ask) });
  if (first.assistanceKg === undefined) return first;
  return { ...first, reasons: [...first.reasons, byFeelReason(ask.exercise)] };
}

/** Harder than wanted by no more than what a first guess keeps back (science 4.7), the easiest setting may be tried. */
const TRY_UP_TO = 1 / DISCOUNT;

/** Rounds to what is owned; where even the easiest is harder, the lifter goes by feel, and where it is far harder, without a number. */
function settle(dial: Dial, wantedSystemKg: number, why: LoadReason): FirstLoad {
  const fromKg = rawSetting(dial, wantedSystemKg);
  const toKg = settingFor(dial, wantedSystemKg, "not_harder");
  if (systemKg(dial, toKg) > TRY_UP_TO * wantedSystemKg) {
    const of = dial.unit === "assistanceKg" ? "help" : "load";
    return { reasons: [{ why: "easiest_too_hard", of, easiestKg: toKg, guessKg: fromKg }] };
  }
  const reasons: LoadReason[] = [why];
  if (Math.abs(fromKg - toKg) > 1e-9) reasons.push({ why: "rounded_to_owned", fromKg, toKg });
  const isHarder = systemKg(dial, toKg) > wantedSystemKg + 1e-9;
  if (isHarder) reasons.push({ why: "calibrate_by_feel", rir: CALIBRATION_RIR });
  return { ...asFacts(dial, toKg), reasons };
}
