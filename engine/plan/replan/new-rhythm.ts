// Which of the remaining weeks load, and with the step of which old week? At most eight loading weeks in a row, and
// four weeks from one deload to the next, across the seam as well (science 3.12).
import type { Level } from "@dorsal/content";
import type { Plan } from "../../training/plan.ts";
import { isDeloadDue } from "../periodise/week-rhythm.ts";

export const DELOADS_APART_WEEKS = 4;
const MOST_LOADING_WEEKS = 8;
/** Weeks that a plan may run on to make up for missed ones, and how long it may get: a mesocycle is no year. */
const MOST_ADDED_WEEKS = 2;
const LONGEST_WEEKS = 12;

export interface NewRhythm {
  /** By week: does it deload? */
  readonly deloads: readonly boolean[];
  /** By week: the number of the old week whose step it takes; its own where nothing shifts. */
  readonly sources: readonly number[];
}

export function sameRhythm({ weeks }: Plan): NewRhythm {
  return { deloads: weeks.map(({ deload }) => deload), sources: weeks.map(({ number }) => number) };
}

/** A lighter week now: the steps of the loading weeks move on by one, and a deload that comes too soon after goes. */
export function withDeload(plan: Plan, week: number): NewRhythm {
  const deloads = plan.weeks.map(({ deload, number }) => {
    if (number <= week) return number === week || deload;
    return deload && number - week >= DELOADS_APART_WEEKS;
  });
  const steps = plan.weeks.filter(({ deload, number }) => !deload && number >= week);
  return {
    deloads,
    sources: inTurn(
      deloads,
      steps.map(({ number }) => number),
      week,
    ),
  };
}

/** The loading weeks from a week on take the steps in turn; the last step is repeated where there are more weeks. */
function inTurn(deloads: readonly boolean[], steps: readonly number[], from: number): readonly number[] {
  let taken = 0;
  return deloads.map((deload, i) => {
    const number = i + 1;
    if (number < from || deload) return number;
    const step = steps[Math.min(taken, steps.length - 1)] ?? number;
    taken += 1;
    return step;
  });
}

/** After missed weeks: the plan goes on with the first step that was missed, and may end up to two weeks later. */
export function resumed({ weeks, profile }: Plan, at: number, missedWeeks: number): NewRhythm {
  const before = weeks.slice(0, at - 1);
  const added = Math.max(0, Math.min(missedWeeks, MOST_ADDED_WEEKS, LONGEST_WEEKS - weeks.length));
  const left = weeks.slice(Math.max(0, at - 1 - missedWeeks));
  // A deload that was missed was had: nobody needs another.
  const ahead = left[0]?.deload ? left.slice(1) : left;
  const open = weeks.length + added - before.length;
  const deloads = [
    ...before.map(({ deload }) => deload),
    ...Array.from({ length: open }, (_, i) => ahead[i]?.deload ?? false),
  ];
  const kept = withinLimits(deloads, { from: at, level: profile.level, rested: missedWeeks });
  const steps = ahead.filter(({ deload }) => !deload).map(({ number }) => number);
  return { deloads: kept, sources: inTurn(kept, steps, at) };
}

/** Another level has another rhythm, which begins where the old one ends. */
export function rhythmOfLevel({ weeks }: Plan, from: number, level: Level): NewRhythm {
  const wanted = weeks.map(({ deload, number }) => (number < from ? deload : isDeloadDue(level, number)));
  const deloads = withinLimits(wanted, { from, level, rested: 0 });
  return { deloads, sources: weeks.map(({ number }) => number) };
}

/** A change taken back: the weeks ahead load and deload as they did before it, as far as what was done since allows. */
export function rhythmBefore(
  { weeks }: Plan,
  before: Plan,
  { from, level }: { readonly from: number; readonly level: Level },
): NewRhythm {
  const wanted = before.weeks.map(({ deload }, i) => (i + 1 < from ? (weeks[i]?.deload ?? deload) : deload));
  const deloads = withinLimits(wanted, { from, level, rested: 0 });
  return { deloads, sources: before.weeks.map(({ number }) => number) };
}

function withinLimits(
  wanted: readonly boolean[],
  { from, level, rested }: { readonly from: number; readonly level: Level; readonly rested: number },
): readonly boolean[] {
  const deloads: boolean[] = [];
  let sinceDeload = Number.POSITIVE_INFINITY;
  let loading = 0;
  wanted.forEach((asked, i) => {
    const week = i + 1;
    sinceDeload += 1;
    const due = level > 1 && loading >= MOST_LOADING_WEEKS;
    const tooSoon = sinceDeload < DELOADS_APART_WEEKS || loading === 0;
    const deload = week < from ? asked : (asked && !tooSoon) || due;
    deloads.push(deload);
    // A missed week loads nobody: the way back is light by itself and needs no deload that would hide it.
    loading = deload || (week < from && week >= from - rested) ? 0 : loading + 1;
    if (deload) sinceDeload = 0;
  });
  return deloads;
}

/** Whole weeks in which most of what was planned did not happen, right before the week of the return. */
export function missedWeeksBefore(
  { weeks }: Plan,
  at: number,
  { done, sessions }: { readonly done: ReadonlySet<string>; readonly sessions: number },
): number {
  if (done.size === 0) {
    const perWeek = Math.max(1, weeks[at - 2]?.sessions.length ?? 1);
    return Math.min(at - 1, Math.floor(sessions / perWeek));
  }
  let missed = 0;
  for (const week of weeks.slice(0, at - 1).reverse()) {
    const visits = week.sessions.filter(({ date }) => done.has(date)).length;
    if (visits * 2 >= week.sessions.length) break;
    missed += 1;
  }
  return missed;
}
