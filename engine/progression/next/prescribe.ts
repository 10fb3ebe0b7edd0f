// What is asked of the next set? The visit's aim for the first set, then each set follows the one before. Every answer
// carries its reasons; no answer means that the item is done, or that pain has ended it for today.
import type { SetFacts, SetForecast, SetPrescription } from "../../training/set.ts";
import { asFacts, type Dial, dialOf, settingOf, systemKg } from "../dial.ts";
import { firstLoad } from "../first/first-load.ts";
import { loadModelOf, systemLoadOf } from "../learned/system-load.ts";
import { adjustLoadToday, adjustRepsToday } from "./adjust-today.ts";
import { type Aim, askedRir, type PrescribeAsk } from "./aim.ts";
import { aimLoad } from "./aim-load.ts";
import { aimReps } from "./aim-reps.ts";
import { aimTime } from "./aim-time.ts";
import { believedVisits } from "./believed.ts";
import { blockReasons } from "./block.ts";
import { capAfterBreak } from "./cap-after-break.ts";
import { capWhereHeld } from "./cap-where-held.ts";
import { doneSets } from "./done-sets.ts";
import { forecastAsked } from "./forecast-asked.ts";
import { prescribeRamp } from "./prescribe-ramp.ts";
import { isCalibrationSet } from "./trims/calibration-set.ts";
import { trimByReadiness } from "./trims/readiness-trim.ts";
import { firstNegatives, type Instead, insteadOfNegatives } from "./trims/slow-lowering.ts";
import { insteadOfFailed } from "./unloaded/failed-rep.ts";
import { setupOf } from "./unloaded/last-reps.ts";

export type { PrescribeAsk } from "./aim.ts";

/**
 * Null when all sets of the item are done, or when the pain light is red: the exercise then ends for today.
 * Its `exercise` is the item's, or the easier rung that takes its place: of slow lowering after a break, of a failed pull-up.
 */
export function prescribeSet(ask: PrescribeAsk): SetPrescription | null {
  if (ask.pain === "red") return null;
  const instead = insteadOf(ask);
  if (instead !== null) {
    const easier = instead.ask === null ? null : prescribeSet(instead.ask);
    const { after, reasons } = instead;
    return (
      easier && { ...easier, setNumber: after + easier.setNumber, reasons: [...reasons, ...easier.reasons] }
    );
  }
  const dial = dialOf(ask.exercise, ask.profile);
  if (ask.item.kind === "ramp") return prescribeRamp(believing(ask, dial).asked, dial);
  const aim = aimToday(ask, dial);
  const done = doneSets(ask.doneToday);
  if (done.count >= aim.sets) return null;
  const next =
    done.last === null ? aim : followSet(ask, dial, { aim, last: done.last, isSame: done.isOneSideOpen });
  return prescription(ask, dial, { aim: next, setNumber: done.count + 1 });
}

/** How many sets today's visit asks of a work item: a set more before more load, fewer after a break, none in red pain. */
export function setsAsked(ask: PrescribeAsk): number {
  if (ask.pain === "red") return 0;
  const instead = insteadOf(ask);
  if (instead !== null) return instead.ask === null ? 0 : instead.after + setsAsked(instead.ask);
  return aimToday(ask, dialOf(ask.exercise, ask.profile)).sets;
}

/** The easier rung that takes the place of what cannot, or should not, be done today. */
function insteadOf(ask: PrescribeAsk): Instead | null {
  return insteadOfNegatives(ask) ?? insteadOfFailed(ask);
}

/** The aim, and what the day takes off it. */
function aimToday(ask: PrescribeAsk, dial: Dial | null): Aim {
  const { asked, doubted } = believing(ask, dial);
  const wanted = capAfterBreak(ask, dial, firstNegatives(asked, wholeAim(asked, dial)));
  // After a break and with pain also an entry that is not believed counts, where it is the lighter one.
  const aim = capWhereHeld(ask, dial, wanted);
  return trimByReadiness(ask, dial, { ...aim, reasons: [...aim.reasons, ...doubted, ...blockReasons(ask)] });
}

function believing(
  ask: PrescribeAsk,
  dial: Dial | null,
): { readonly asked: PrescribeAsk; readonly doubted: Aim["reasons"] } {
  if (dial === null) return { asked: ask, doubted: [] };
  const { exposures, doubted } = believedVisits(ask, dial);
  // It was a visit, whatever was written down: no break.
  const lastTrained = [ask.lastTrained, doubted]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  return {
    asked: { ...ask, exposures, ...(lastTrained !== undefined && { lastTrained }) },
    doubted: doubted === null ? [] : [{ why: "set_not_believed", date: doubted }],
  };
}

function wholeAim(ask: PrescribeAsk, dial: Dial | null): Aim {
  const { item } = ask;
  if (item.kind !== "work" && dial === null) return asPlanned(ask);
  if (item.seconds !== undefined) return aimTime(ask, "seconds", item.seconds);
  if (item.metres !== undefined) return aimTime(ask, "metres", item.metres);
  if (item.reps === undefined) return asPlanned(ask);
  return dial === null ? aimReps(ask, item.reps) : aimLoad(ask, dial, item.reps);
}

/** Drills and stretches do not progress; a band is still to be chosen. */
function asPlanned({ item, exercise, profile, catalog }: PrescribeAsk): Aim {
  const { sets, reps, seconds, metres } = item;
  const band = firstLoad({ exercise, profile, catalog }).reasons.filter(
    ({ why }) => why === "choose_band_by_feel",
  );
  const reasons = [{ why: "as_planned" } as const, ...band];
  return { sets, reps, targetReps: reps?.[0], seconds, metres, reasons };
}

function followSet(
  ask: PrescribeAsk,
  dial: Dial | null,
  { aim, last, isSame }: { readonly aim: Aim; readonly last: SetFacts; readonly isSame: boolean },
): Aim {
  const settingKg = dial === null ? null : settingOf(dial, last);
  const asDone: Aim = { ...aim, ...setupOf(last), ...(settingKg !== null && { settingKg }) };
  const repeated: Aim = { ...asDone, reasons: [{ why: "as_asked" }] };
  if (isSame) return { ...repeated, targetReps: last.reps ?? aim.targetReps };
  if (aim.reps === undefined) return repeated;
  if (dial === null) return adjustRepsToday(ask, asDone, last);
  return capAfterBreak(ask, dial, adjustLoadToday(ask, dial, aim, last));
}

function prescription(
  ask: PrescribeAsk,
  dial: Dial | null,
  { aim, setNumber }: { readonly aim: Aim; readonly setNumber: number },
): SetPrescription {
  const { item, exercise } = ask;
  const { settingKg, reps, targetReps, seconds, metres, angleDeg, feetUp, band, reasons } = aim;
  const rir = askedRir(ask, aim);
  const forecast = forecastFor(ask, dial, aim);
  const calibrates = isCalibrationSet(ask, aim, setNumber);
  return {
    exercise: exercise.id,
    setNumber,
    ...(dial !== null && settingKg !== undefined && asFacts(dial, settingKg)),
    ...(reps !== undefined && { reps }),
    ...(targetReps !== undefined && { targetReps }),
    ...(seconds !== undefined && { seconds }),
    ...(metres !== undefined && { metres }),
    ...(rir !== undefined && { rir: calibrates ? 0 : rir }),
    restS: item.restS,
    ...(angleDeg !== undefined && { angleDeg }),
    ...(feetUp && { feetUp }),
    ...(band !== undefined && { band }),
    ...(calibrates && { toFailure: true }),
    ...(forecast !== null && { forecast }),
    reasons: calibrates ? [...reasons, { why: "calibrate_reserve" }] : reasons,
  };
}

/** Of repetitions with a known system load; not where the body counts and its mass is not known. */
function forecastFor(ask: PrescribeAsk, dial: Dial | null, aim: Aim): SetForecast | null {
  const kg = aim.reps === undefined ? null : systemKgOf(ask, dial, aim);
  return kg === null ? null : forecastAsked(ask, dial, { aim, systemKg: kg });
}

function systemKgOf(
  { exercise, profile, catalog }: PrescribeAsk,
  dial: Dial | null,
  aim: Aim,
): number | null {
  if (dial !== null) {
    const isUnknownBody = dial.bodyKg > 0 && profile.bodyMassKg === undefined;
    return aim.settingKg === undefined || isUnknownBody ? null : systemKg(dial, aim.settingKg);
  }
  const model = loadModelOf(exercise, catalog.suspensionAngle);
  const { angleDeg, feetUp, band } = aim;
  const setup = {
    ...(angleDeg !== undefined && { angleDeg }),
    ...(feetUp && { feetUp }),
    ...(band !== undefined && { band }),
  };
  const set = { exercise: exercise.id, setType: "working", ...setup } as const;
  return model === null ? null : systemLoadOf(model, set, profile.bodyMassKg);
}
