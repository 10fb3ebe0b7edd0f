// Which ramp set comes next? Shares of today's work load as far as it is known before the first work set. Science 3.10.
import type { SetPrescription } from "../../training/set.ts";
import { asFacts, type Dial, rawSetting, settingFor, systemKg } from "../dial.ts";
import { firstLoad } from "../first/first-load.ts";
import type { PrescribeAsk } from "./aim.ts";
import { gapOf } from "./gap.ts";
import { rampOfLength, rampSets } from "./ramp-sets.ts";
import { tellingVisits } from "./telling-visits.ts";
import { visitsOf } from "./visit.ts";

/** Null when the ramp is done, or when the work load is so light that none of it remains. */
export function prescribeRamp(ask: PrescribeAsk, dial: Dial | null): SetPrescription | null {
  const { item, doneToday, exercise } = ask;
  const workKg = dial === null ? null : workSystemKg(ask, dial);
  const reasons = [{ why: "ramp_to_first_lift", of: exercise.id } as const];
  const whole = { exercise: item.exercise, setNumber: doneToday.length + 1, restS: item.restS, reasons };
  if (dial === null || workKg === null) return unloaded(ask, whole);
  const toOwned = (kg: number) => systemKg(dial, settingFor(dial, kg, "not_harder"));
  const next = rampSets(workKg, rampOfLength(item.sets), toOwned)[doneToday.length];
  if (next === undefined) return null;
  const settingKg = rawSetting(dial, next.loadKg);
  return { ...whole, ...asFacts(dial, settingKg), reps: [next.reps, next.reps], targetReps: next.reps };
}

/** The load is found by feel: only the repetitions of the ramp are known. */
function unloaded(
  { item, doneToday }: PrescribeAsk,
  whole: Pick<SetPrescription, "exercise" | "setNumber" | "restS" | "reasons">,
): SetPrescription | null {
  const step = rampOfLength(item.sets)[doneToday.length];
  if (step === undefined || doneToday.length >= item.sets) return null;
  return { ...whole, reps: [step.reps, step.reps], targetReps: step.reps };
}

function workSystemKg(ask: PrescribeAsk, dial: Dial): number | null {
  const last = tellingVisits(visitsOf(ask.exposures, dial)).at(-1);
  if (last !== undefined) return systemKg(dial, last.settingKg) * gapOf(ask).loadFactor;
  const { item } = ask;
  const planned = dial.unit === "loadKg" ? item.startLoadKg : item.startAssistanceKg;
  const settingKg = planned ?? firstLoad(ask)[dial.unit];
  return settingKg === undefined ? null : systemKg(dial, settingKg);
}
