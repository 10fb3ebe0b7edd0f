// On the way back from a break, how much may a visit add? 5 % or one step to what the last visit really lifted, whatever
// the plan, the curve or an easy set says. Science 4.6.
import { type Dial, harderSetting, settingFor, systemKg } from "../dial.ts";
import type { Aim, PrescribeAsk } from "./aim.ts";
import { CLIMB_PERCENT } from "./climb-back.ts";
import { isOnTheWayBack, READ_VISITS } from "./telling-visits.ts";
import { lastSetting } from "./visit.ts";

const HAIR_KG = 1e-9;

export function capAfterBreak(ask: PrescribeAsk, dial: Dial | null, aim: Aim): Aim {
  if (dial === null || aim.settingKg === undefined || !isOnTheWayBack(ask.exposures, ask.today)) return aim;
  const lastKg = lastSetting(dial, ask.exposures.slice(-READ_VISITS));
  if (lastKg === null) return aim;
  const mostKg = mostAfter(dial, lastKg);
  if (systemKg(dial, aim.settingKg) <= mostKg + HAIR_KG) return aim;
  const owned = settingFor(dial, mostKg, "not_harder");
  const settingKg = systemKg(dial, owned) <= mostKg + HAIR_KG ? owned : lastKg;
  return { ...aim, settingKg, targetReps: aim.reps?.[0], reasons: reasonsAt(dial, { settingKg, lastKg }) };
}

/** System load. */
function mostAfter(dial: Dial, lastSettingKg: number): number {
  const lastKg = systemKg(dial, lastSettingKg);
  const step = harderSetting(dial, lastSettingKg);
  return Math.max(lastKg * (1 + CLIMB_PERCENT / 100), step === null ? 0 : systemKg(dial, step));
}

function reasonsAt(
  dial: Dial,
  { settingKg, lastKg }: { readonly settingKg: number; readonly lastKg: number },
): Aim["reasons"] {
  const rises = systemKg(dial, settingKg) > systemKg(dial, lastKg);
  return rises ? [{ why: "climbing_back", percent: CLIMB_PERCENT }] : [{ why: "as_planned" }];
}
