// What is asked of the next set? The visit's aim for the first set, then each set follows the one before. Every answer
// carries its reasons; no answer means that the item is done, or that pain has ended it for today.
import type { SetFacts, SetPrescription } from "../../training/set.ts";
import { asFacts, type Dial, dialOf, settingOf } from "../dial.ts";
import { firstLoad } from "../first/first-load.ts";
import { adjustLoadToday, adjustRepsToday } from "./adjust-today.ts";
import type { Aim, PrescribeAsk } from "./aim.ts";
import { aimLoad } from "./aim-load.ts";
import { aimReps } from "./aim-reps.ts";
import { aimTime } from "./aim-time.ts";
import { doneSets } from "./done-sets.ts";
import { prescribeRamp } from "./prescribe-ramp.ts";

export type { PrescribeAsk } from "./aim.ts";

/** Null when all sets of the item are done, or when the pain light is red: the exercise then ends for today. */
export function prescribeSet(ask: PrescribeAsk): SetPrescription | null {
  if (ask.pain === "red") return null;
  const dial = dialOf(ask.exercise, ask.profile);
  if (ask.item.kind === "ramp") return prescribeRamp(ask, dial);
  const aim = aimToday(ask, dial);
  const done = doneSets(ask.doneToday);
  if (done.count >= aim.sets) return null;
  const next =
    done.last === null ? aim : followSet(ask, dial, { aim, last: done.last, isSame: done.isOneSideOpen });
  return prescription(ask, dial, { aim: next, setNumber: done.count + 1 });
}

/** How many sets today's visit asks of a work item: a set more before more load, fewer after a break, none in red pain. */
export function setsAsked(ask: PrescribeAsk): number {
  return ask.pain === "red" ? 0 : aimToday(ask, dialOf(ask.exercise, ask.profile)).sets;
}

function aimToday(ask: PrescribeAsk, dial: Dial | null): Aim {
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
  const repeated: Aim = { ...aim, ...(settingKg !== null && { settingKg }), reasons: [{ why: "as_asked" }] };
  if (isSame) return { ...repeated, targetReps: last.reps ?? aim.targetReps };
  if (aim.reps === undefined) return repeated;
  return dial === null ? adjustRepsToday(ask, aim, last) : adjustLoadToday(ask, dial, aim, last);
}

function prescription(
  { item }: PrescribeAsk,
  dial: Dial | null,
  { aim, setNumber }: { readonly aim: Aim; readonly setNumber: number },
): SetPrescription {
  const { settingKg, reps, targetReps, seconds, metres, reasons } = aim;
  return {
    exercise: item.exercise,
    setNumber,
    ...(dial !== null && settingKg !== undefined && asFacts(dial, settingKg)),
    ...(reps !== undefined && { reps }),
    ...(targetReps !== undefined && { targetReps }),
    ...(seconds !== undefined && { seconds }),
    ...(metres !== undefined && { metres }),
    ...(item.rir !== undefined && { rir: item.rir }),
    restS: item.restS,
    reasons,
  };
}
