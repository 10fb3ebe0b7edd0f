// A mesocycle is done: with which profile does the next one begin? What was trained becomes the last block, so that its core may
// stay and its accessories change; what hurt twice stays out; the level rises with time under training, never with strength alone.
import type { Catalog, Level } from "@dorsal/content";
import { type PainReport, painLight } from "../../progression/next/pain-light.ts";
import { addDays, dayNumber, weekdayOf } from "../../training/calendar.ts";
import type { Plan } from "../../training/plan.ts";
import type { SwapCause } from "../../training/plan-change.ts";
import type { Profile, Weekday } from "../../training/profile.ts";
import type { TrainingDay } from "../../training/training-day.ts";

export type MesocycleReason =
  | { readonly why: "starts_on"; readonly date: string }
  | { readonly why: "sessions_done"; readonly sessions: number; readonly of: number }
  | { readonly why: "level_rises"; readonly to: Level; readonly weeks: number }
  /** The weeks are there, but too little of the plan was done. */
  | { readonly why: "level_waits"; readonly percent: number; readonly wanted: number }
  | { readonly why: "pull_ups_counted"; readonly maxPullUps: number }
  | { readonly why: "hurt_twice"; readonly exercise: string }
  | { readonly why: "swapped_for_dislike"; readonly exercise: string }
  | {
      readonly why: "day_left_out";
      readonly weekday: Weekday;
      readonly sessions: number;
      readonly of: number;
    };

export interface NextMesocycle {
  readonly profile: Profile;
  readonly reasons: readonly MesocycleReason[];
}

export interface PastMesocycle {
  /** The plan as it stood at its end. */
  readonly plan: Plan;
  /** Everything that was ever trained, oldest first: training age is read off it. */
  readonly days: readonly TrainingDay[];
  /** Dates in the plan of sessions that were done; a day of training on the date counts where this is absent. */
  readonly done?: readonly string[];
  readonly pain?: readonly (PainReport & { readonly exercise?: string; readonly notedAt: string })[];
  readonly swaps?: readonly { readonly from: string; readonly why: SwapCause }[];
  readonly catalog: Catalog;
  readonly today: string;
}

const DONE_SHARE = 0.8; // of the sessions, as science 4.4 asks of adherence
const DAY_KEPT_SHARE = 0.4; // of a weekday's sessions: a day that is mostly missed is no training day, design choice
const FEWEST_DAYS = 2; // each group is trained twice a week
const RED_DAYS = 2;

/** Weeks with training that each level stands for: half a year, a year and a half, four, eight. Level test, science 3.2. */
const WEEKS_OF_LEVEL: Readonly<Record<Level, number>> = { 1: 0, 2: 26, 3: 78, 4: 208, 5: 416 };
/** Strict pull-ups that the level test asks of the two highest levels. */
const PULL_UPS_OF_LEVEL: Readonly<Partial<Record<Level, number>>> = { 4: 1, 5: 5 };
const STRICT_PULL_UPS = ["pull_up", "chin_up", "neutral_pull_up"];

export function nextMesocycle(past: PastMesocycle): NextMesocycle {
  const { plan, today } = past;
  const startDate = nextStart(plan.profile.startDate, today);
  const share = sharesDone(past);
  const maxPullUps = pullUpsOf(past);
  const level = levelAfter(past, share.all, maxPullUps);
  const days = daysKept(plan.profile.days, share.byDay);
  const hurt = hurtTwice(past);
  const unloved = dislikedIn(past).filter((id) => !hurt.includes(id));
  const out = new Set([...hurt, ...unloved]);
  const { profile } = plan;
  return {
    profile: {
      ...profile,
      startDate,
      level: level.level,
      days,
      lastBlock: trainedIn(past),
      prefer: profile.prefer.filter((id) => !out.has(id)),
      exclude: sorted([...profile.exclude, ...hurt]),
      dislike: sorted(
        [...profile.dislike, ...unloved].filter((id) => !hurt.includes(id) && !profile.exclude.includes(id)),
      ),
      ...(maxPullUps === undefined ? {} : { maxPullUps }),
    },
    reasons: [
      { why: "starts_on", date: startDate },
      { why: "sessions_done", sessions: share.all.sessions, of: share.all.of },
      ...level.reasons,
      ...(maxPullUps !== undefined && maxPullUps !== profile.maxPullUps
        ? [{ why: "pull_ups_counted" as const, maxPullUps }]
        : []),
      ...hurt.map((exercise) => ({ why: "hurt_twice" as const, exercise })),
      ...unloved.map((exercise) => ({ why: "swapped_for_dislike" as const, exercise })),
      ...profile.days
        .filter((day) => !days.includes(day))
        .map((weekday) => ({ why: "day_left_out" as const, weekday, ...countOf(share.byDay, weekday) })),
    ],
  };
}

/** The first day after today on which a week of this lifter begins. */
function nextStart(lastStart: string, today: string): string {
  let date = addDays(today, 1);
  while (weekdayOf(date) !== weekdayOf(lastStart)) date = addDays(date, 1);
  return date;
}

interface Share {
  readonly sessions: number;
  readonly of: number;
}

interface Shares {
  readonly all: Share;
  readonly byDay: ReadonlyMap<Weekday, Share>;
}

/** Sessions up to today, done and planned. */
function sharesDone({ plan, days, done, today }: PastMesocycle): Shares {
  const visited = new Set(done ?? days.map(({ date }) => date));
  const byDay = new Map<Weekday, Share>();
  let [sessions, of] = [0, 0];
  for (const { date, day } of plan.weeks.flatMap((week) => week.sessions)) {
    if (date > today) continue;
    const came = visited.has(date) ? 1 : 0;
    const before = countOf(byDay, day);
    byDay.set(day, { sessions: before.sessions + came, of: before.of + 1 });
    sessions += came;
    of += 1;
  }
  return { all: { sessions, of }, byDay };
}

function countOf(byDay: ReadonlyMap<Weekday, Share>, day: Weekday): Share {
  return byDay.get(day) ?? { sessions: 0, of: 0 };
}

/** A weekday that was mostly missed is left out, as long as two days stay. */
function daysKept(days: readonly Weekday[], byDay: ReadonlyMap<Weekday, Share>): readonly Weekday[] {
  const kept = days.filter((day) => {
    const { sessions, of } = countOf(byDay, day);
    return of === 0 || sessions >= DAY_KEPT_SHARE * of;
  });
  return kept.length >= Math.min(FEWEST_DAYS, days.length) ? kept : days;
}

interface LevelAfter {
  readonly level: Level;
  readonly reasons: readonly MesocycleReason[];
}

/** One level at most, after enough weeks of training and a plan that was done. */
function levelAfter(
  past: PastMesocycle,
  { sessions, of }: Share,
  maxPullUps: number | undefined,
): LevelAfter {
  const { level } = past.plan.profile;
  const next = LEVELS.find((one) => one === level + 1);
  if (next === undefined) return { level, reasons: [] };
  const weeks = new Set(past.days.map(({ date }) => Math.floor((dayNumber(date) + 3) / 7))).size;
  const strong = (maxPullUps ?? 0) >= (PULL_UPS_OF_LEVEL[next] ?? 0);
  if (weeks < WEEKS_OF_LEVEL[next] || !strong) return { level, reasons: [] };
  const share = of === 0 ? 0 : sessions / of;
  if (share >= DONE_SHARE) return { level: next, reasons: [{ why: "level_rises", to: next, weeks }] };
  const percent = Math.floor(share * 100);
  return { level, reasons: [{ why: "level_waits", percent, wanted: DONE_SHARE * 100 }] };
}

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** The most strict repetitions of a set since the plan began; never fewer than were tested before. */
function pullUpsOf({ plan, days }: PastMesocycle): number | undefined {
  const sets = days
    .filter(({ date }) => date >= plan.profile.startDate)
    .flatMap(({ trained }) => trained.flatMap((one) => one.sets));
  const strict = sets.filter(
    (set) =>
      STRICT_PULL_UPS.includes(set.exercise) &&
      set.assistanceKg === undefined &&
      (set.flags ?? []).length === 0 &&
      set.reps !== undefined,
  );
  const counted = strict.map(({ reps = 0 }) => reps);
  const tested = plan.profile.maxPullUps;
  return counted.length === 0 ? tested : Math.max(tested ?? 0, ...counted);
}

function trainedIn({ plan, days, catalog }: PastMesocycle): readonly string[] {
  const since = days.filter(({ date }) => date >= plan.profile.startDate);
  const trained = since.flatMap((day) => day.trained.map(({ exercise }) => exercise));
  return sorted(trained.filter((id) => catalog.exercises[id]?.countsAsHardSet));
}

/** Red on two days since the plan began. */
function hurtTwice({ plan, pain = [], catalog }: PastMesocycle): readonly string[] {
  const days = new Map<string, Set<string>>();
  for (const note of pain) {
    const date = note.notedAt.slice(0, 10);
    if (note.exercise === undefined || date < plan.profile.startDate || painLight(note) !== "red") continue;
    days.set(note.exercise, (days.get(note.exercise) ?? new Set()).add(date));
  }
  const hurt = [...days].filter(([id, on]) => on.size >= RED_DAYS && catalog.exercises[id]);
  return sorted(hurt.map(([id]) => id));
}

function dislikedIn({ swaps = [], catalog }: PastMesocycle): readonly string[] {
  return sorted(
    swaps.filter(({ from, why }) => why === "dislike" && catalog.exercises[from]).map(({ from }) => from),
  );
}

function sorted(list: readonly string[]): readonly string[] {
  return [...new Set(list)].sort();
}
