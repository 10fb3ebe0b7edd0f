// What does a tired day take off? A little load, a set, or one repetition more in reserve: never more than a step or 5 %,
// never all sets, and nothing where the warm-up went well. It never raises anything. Science 4.5.
import type { LoadReason } from "../../../training/reason.ts";
import { type Dial, easierSetting, settingFor, settingOf, systemKg } from "../../dial.ts";
import type { Aim, PrescribeAsk } from "../aim.ts";

/** Most that comes off as several steps, and as a single coarse one. Science 4.5; the coarse one: design choice. */
const MOST_OFF = 0.05;
const MOST_OFF_IN_A_STEP = 0.1;
const MOST_RIR = 5;

export function trimByReadiness(ask: PrescribeAsk, dial: Dial | null, aim: Aim): Aim {
  const { readiness, item } = ask;
  if (readiness === undefined || item.kind !== "work" || !trims(readiness)) return aim;
  if (warmedUpWell(ask, dial, aim))
    return { ...aim, reasons: [...aim.reasons, { why: "warm_up_overrides" }] };
  const lighter = lighterSetting(dial, aim, readiness.loadFactor);
  const isKept = readiness.loadFactor < 1 && lighter === null;
  const lightened = lighter === null ? aim : { ...aim, settingKg: lighter.settingKg };
  const eased = readiness.moreRir === 1 || isKept ? moreReserve(ask, lightened) : lightened;
  const sets = Math.max(1, aim.sets - readiness.fewerSets);
  return {
    ...eased,
    sets,
    reasons: [
      ...eased.reasons.map((reason) =>
        namesReps(reason) ? aimOf(reason, eased.targetReps, lighter !== null) : reason,
      ),
      ...(lighter === null ? [] : [{ why: "readiness_lighter", percent: lighter.percent } as const]),
      ...(eased.rir === undefined ? [] : [{ why: "readiness_more_reserve", rir: eased.rir } as const]),
      ...(sets < aim.sets ? [{ why: "readiness_fewer_sets", sets } as const] : []),
    ],
  };
}

type NamesReps = Extract<LoadReason, { why: "hold_and_add_rep" | "aim_for_reps" }>;

function namesReps(reason: Aim["reasons"][number]): reason is NamesReps {
  return reason.why === "hold_and_add_rep" || reason.why === "aim_for_reps";
}

/** "Same load" is said only where it is the same. */
function aimOf({ why, targetReps: before }: NamesReps, targetReps = before, isLighter: boolean): LoadReason {
  return { why: isLighter ? "aim_for_reps" : why, targetReps };
}

export function trims({ loadFactor, fewerSets, moreRir }: NonNullable<PrescribeAsk["readiness"]>): boolean {
  return loadFactor < 1 || fewerSets > 0 || moreRir > 0;
}

/** Repetitions that the last ramp set must leave beyond what a work set is to leave. Design choice: one is misjudged easily. */
const WELL_BEYOND_REPS = 2;
/** Share of the work load from which a ramp set tells of the day. Design choice: the last set of a two-set ramp (science 3.10). */
const TELLING_SHARE = 0.75;

/** The last ramp set was near the work load, and left clearly more than a work set is to leave. */
function warmedUpWell(
  { rampToday = [], item, exercise }: PrescribeAsk,
  dial: Dial | null,
  { settingKg }: Aim,
): boolean {
  const last = rampToday.findLast((set) => set.exercise === exercise.id);
  const rampedTo = last === undefined || dial === null ? null : settingOf(dial, last);
  if (last?.rir === undefined || item.rir === undefined) return false;
  if (dial === null || rampedTo === null || settingKg === undefined) return false;
  // A ramp is rounded down to what is owned.
  const workKg = systemKg(dial, settingKg);
  const telling = settingFor(dial, TELLING_SHARE * workKg, "not_harder");
  const isNear = systemKg(dial, rampedTo) >= Math.min(workKg, systemKg(dial, telling));
  return isNear && last.rir >= item.rir + WELL_BEYOND_REPS;
}

/** Null where nothing lighter is close enough. */
function lighterSetting(dial: Dial | null, { settingKg }: Aim, loadFactor: number) {
  if (dial === null || settingKg === undefined || loadFactor === 1) return null;
  const kg = systemKg(dial, settingKg);
  const share = (setting: number) => 1 - systemKg(dial, setting) / kg;
  const down = settingFor(dial, kg * loadFactor, "not_harder");
  const step = easierSetting(dial, settingKg);
  const fits = [down, settingFor(dial, kg * loadFactor, "nearest")].find(
    (setting) => share(setting) > 0 && share(setting) <= MOST_OFF + 1e-9,
  );
  const chosen = fits ?? (step !== null && share(step) <= MOST_OFF_IN_A_STEP ? step : null);
  return chosen === null ? null : { settingKg: chosen, percent: 100 * share(chosen) };
}

/** One repetition fewer and one more left: the effort that was meant, one short. Never under the range. */
function moreReserve({ item }: PrescribeAsk, aim: Aim): Aim {
  if (aim.reps === undefined || item.rir === undefined || item.rir >= MOST_RIR) return aim;
  const targetReps = Math.max(aim.reps[0], (aim.targetReps ?? aim.reps[0]) - 1);
  return { ...aim, targetReps: Math.min(targetReps, aim.targetReps ?? targetReps), rir: item.rir + 1 };
}
