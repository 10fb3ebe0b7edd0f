// How long to hold, how far to carry? A little longer up to the exercise's longest dose, then more load and back to the
// plan's length, or the next rung of the ladder.
import type { SetFlag } from "../../training/set.ts";
import { type Dial, dialOf, easierSetting, harderSetting, settingFor, settingOf, systemKg } from "../dial.ts";
import { firstLoad } from "../first/first-load.ts";
import { type Aim, holdReason, isDeload, type PrescribeAsk } from "./aim.ts";
import { gapOf } from "./gap.ts";
import { setsAfterBreak } from "./return-from-break.ts";
import { harderRung } from "./rung.ts";
import { tellingVisits } from "./telling-visits.ts";
import { flagOf } from "./visit.ts";
import { type DatedLoad, exceedsWeeklyCap, weeklyCapPercent } from "./weekly-cap.ts";

export type Unit = "seconds" | "metres";

/** What is added from visit to visit. Design choice: a breath more, a few steps more. */
const STEP: Readonly<Record<Unit, number>> = { seconds: 5, metres: 5 };

interface Last {
  /** The shortest set. */
  readonly amount: number;
  readonly settingKg: number | null;
  readonly flag: SetFlag | null;
}

export function aimTime(ask: PrescribeAsk, unit: Unit, planned: number): Aim {
  const dial = dialOf(ask.exercise, ask.profile);
  const last = lastTime(ask, unit, dial);
  const whole = { sets: ask.item.sets, [unit]: planned };
  if (last === null) return { ...whole, ...startSetting(ask, dial) };
  const settingKg = last.settingKg ?? startSetting(ask, dial).settingKg;
  if (gapOf(ask).loadFactor < 1) return afterBreak(ask, { ...whole, settingKg }, dial);
  if (isDeload(ask)) return { ...whole, settingKg, reasons: [{ why: "deload_same_load" }] };
  const held = holdReason(ask);
  if (held !== null) return { ...whole, settingKg, reasons: [held] };
  if (last.flag !== null) return afterFlag({ ...whole, settingKg }, last.flag, dial);
  const longest = longestOf(ask, unit, planned);
  if (last.amount < planned) return { ...whole, settingKg, reasons: [stretch(unit, planned)] };
  if (last.amount < longest) {
    const amount = Math.min(longest, last.amount + STEP[unit]);
    return { ...whole, [unit]: amount, settingKg, reasons: [stretch(unit, amount)] };
  }
  return atLongest(ask, { ...whole, [unit]: longest, settingKg }, { unit, planned, dial });
}

/** Near-maximal holds stay as short as planned where straining is to be avoided. Science 6.5. */
function longestOf({ exercise, profile }: PrescribeAsk, unit: Unit, planned: number): number {
  const mustStayShort = unit === "seconds" && profile.contraindications.includes("hypertension_valsalva");
  return mustStayShort || exercise.dose.unit !== unit ? planned : Math.max(planned, exercise.dose.max);
}

function lastTime({ exposures }: PrescribeAsk, unit: Unit, dial: Dial | null): Last | null {
  for (const { sets } of tellingVisits(exposures).toReversed()) {
    const done = sets.filter((set) => set.setType === "working" && set[unit] !== undefined);
    const lastSet = done.at(-1);
    if (lastSet === undefined) continue;
    const amount = Math.min(...done.map((set) => set[unit] ?? 0));
    const settingKg = dial === null ? null : settingOf(dial, lastSet);
    return { amount, settingKg, flag: flagOf(done) };
  }
  return null;
}

function startSetting(ask: PrescribeAsk, dial: Dial | null): Pick<Aim, "settingKg" | "reasons"> {
  const first = firstLoad(ask);
  if (dial === null) return { reasons: first.reasons.length > 0 ? first.reasons : [plannedReason(ask)] };
  return { settingKg: first[dial.unit] ?? ask.item.startLoadKg, reasons: first.reasons };
}

function plannedReason({ item }: PrescribeAsk): Aim["reasons"][number] {
  if (item.metres !== undefined) return { why: "go_farther", metres: item.metres };
  return { why: "hold_longer", seconds: item.seconds ?? 0 };
}

function stretch(unit: Unit, amount: number): Aim["reasons"][number] {
  return unit === "seconds" ? { why: "hold_longer", seconds: amount } : { why: "go_farther", metres: amount };
}

function afterBreak(ask: PrescribeAsk, aim: Omit<Aim, "reasons">, dial: Dial | null): Aim {
  const gap = gapOf(ask);
  const sets = setsAfterBreak(aim.sets, gap);
  const lighter =
    dial === null || aim.settingKg === undefined
      ? aim.settingKg
      : settingFor(dial, systemKg(dial, aim.settingKg) * gap.loadFactor, "not_harder");
  const fewer = sets < aim.sets ? [{ why: "fewer_sets_after_break", sets } as const] : [];
  return { ...aim, sets, settingKg: lighter, reasons: [...gap.reasons, ...fewer] };
}

/** Broken form: one step lighter; a grip that slipped: the same, and no longer. Science 6.4. */
function afterFlag(aim: Omit<Aim, "reasons">, flag: SetFlag, dial: Dial | null): Aim {
  const { settingKg } = aim;
  const lighter =
    flag === "grip_slip" || dial === null || settingKg === undefined ? null : easierSetting(dial, settingKg);
  const decreaseKg =
    lighter === null || dial === null || settingKg === undefined
      ? 0
      : systemKg(dial, settingKg) - systemKg(dial, lighter);
  return { ...aim, settingKg: lighter ?? settingKg, reasons: [{ why: "flagged_set", flag, decreaseKg }] };
}

function atLongest(
  ask: PrescribeAsk,
  aim: Omit<Aim, "reasons">,
  { unit, planned, dial }: { readonly unit: Unit; readonly planned: number; readonly dial: Dial | null },
): Aim {
  const amount = aim[unit] ?? planned;
  const { settingKg } = aim;
  if (dial === null || settingKg === undefined) {
    const rung = harderRung(ask.exercise, ask);
    return {
      ...aim,
      reasons: [rung === null ? stretch(unit, amount) : { why: "next_rung", exercise: rung }],
    };
  }
  const heavier = harderSetting(dial, settingKg);
  if (heavier === null) return { ...aim, reasons: [{ why: "top_of_owned", loadKg: settingKg }] };
  const visits = datedLoads(ask, dial);
  const capPercent = weeklyCapPercent(ask.profile, visits, ask.today);
  const heavierKg = systemKg(dial, heavier);
  if (exceedsWeeklyCap(heavierKg, visits, { capPercent, today: ask.today })) {
    return { ...aim, reasons: [{ why: "weekly_cap", percent: capPercent }] };
  }
  const incrementKg = heavierKg - systemKg(dial, settingKg);
  const reasons = [{ why: "longest_reached", unit, amount, incrementKg } as const];
  return { ...aim, [unit]: planned, settingKg: heavier, reasons };
}

function datedLoads({ exposures }: PrescribeAsk, dial: Dial): readonly DatedLoad[] {
  return tellingVisits(exposures).flatMap(({ date, sets }) => {
    const lastSet = sets.at(-1);
    const settingKg = lastSet === undefined ? null : settingOf(dial, lastSet);
    return settingKg === null ? [] : [{ date, loadKg: systemKg(dial, settingKg) }];
  });
}
