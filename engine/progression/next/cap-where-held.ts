// With pain, or a fever that is hardly over: nothing is heavier than on the last visit, whatever kind of day that was and
// this one is. Science 4.6, 6.3.
import { type Dial, systemKg } from "../dial.ts";
import { type Aim, holdReason, type PrescribeAsk } from "./aim.ts";
import { READ_VISITS } from "./telling-visits.ts";
import { lastSetting } from "./visit.ts";

export function capWhereHeld(ask: PrescribeAsk, dial: Dial | null, aim: Aim): Aim {
  const held = holdReason(ask);
  if (held === null || dial === null || aim.settingKg === undefined) return aim;
  const settingKg = lastSetting(dial, ask.exposures.slice(-READ_VISITS));
  if (settingKg === null || systemKg(dial, aim.settingKg) <= systemKg(dial, settingKg)) return aim;
  return { ...aim, settingKg, reasons: [held] };
}
