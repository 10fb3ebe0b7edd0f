// How do the weeks follow each other? Start low, raise slowly, deload when due, change two accessories after four weeks. Science 3.2 and 3.12.
import { arrange } from "../arrange/arrange.ts";
import type { Demand } from "../volume/demand.ts";
import { type DraftItem, type DraftWeek, type GroupSets, type Planning, weekHardSets } from "./draft.ts";
import { raiseWeek } from "./raise-week.ts";
import { deloadRir, loadingRir } from "./rir.ts";
import { rotateAccessories } from "./rotate-accessories.ts";
import { type WeekRhythm, weekRhythm } from "./week-rhythm.ts";

export interface DraftedWeek {
  readonly rhythm: WeekRhythm;
  readonly week: DraftWeek;
  readonly rir: (item: DraftItem) => number | undefined;
}

const AIM_WITHIN_RANGE = 0.75; // of the productive range in the last week: room is left above, design choice
const ROTATION_WEEKS = 4; // science 3.12
const DROP_SETS_FROM = 0.5; // share of a stretch after which drop sets may join, design choice

export function periodise(base: DraftWeek, planning: Planning): readonly DraftedWeek[] {
  const rhythms = weekRhythm(planning.profile.level, planning.profile.weeks);
  const loadingWeeks = rhythms.filter((one) => !one.deload).length;
  const drafted: DraftedWeek[] = [];
  let last: DraftedWeek | null = null;
  let loaded = 0;
  for (const rhythm of rhythms) {
    if (rhythm.deload && last) {
      drafted.push(deloadOf(last, rhythm));
      continue;
    }
    const progress = loadingWeeks > 1 ? loaded / (loadingWeeks - 1) : 0;
    const week: DraftWeek = last
      ? nextLoading(last, { rhythm, progress, planning })
      : arrange(base, planning);
    last = { rhythm, week, rir: (item) => loadingRir(item.candidate, planning.profile, rhythm) };
    drafted.push(last);
    loaded += 1;
  }
  return drafted;
}

interface NextWeek {
  readonly rhythm: WeekRhythm;
  /** 0 in the first loading week, 1 in the last. */
  readonly progress: number;
  readonly planning: Planning;
  /** Hard sets of the last loading week as it was; those of `last` where absent. */
  readonly before?: GroupSets;
}

export function nextLoading(last: Pick<DraftedWeek, "week">, next: NextWeek): DraftWeek {
  const { rhythm, progress, planning, before = weekHardSets(last.week) } = next;
  const towards = new Map(planning.problem.demands.map((demand) => [demand.group, aimOf(demand, progress)]));
  const settled = last.week.map((session) => ({
    ...session,
    items: session.items.map((item) => ({
      ...item,
      replaces: null,
      drops: rhythm.position === 0 ? 0 : item.drops,
    })),
  }));
  const rotates = rhythm.number > 1 && (rhythm.number - 1) % ROTATION_WEEKS === 0;
  const week = rotates ? rotateAccessories(settled, planning, before) : settled;
  const dropSets = rhythm.position >= rhythm.stretch * DROP_SETS_FROM;
  return raiseWeek(week, planning, { from: week, before, towards, dropSets });
}

/** Weekly hard sets that a group grows towards; `progress` is 0 in the first loading week and 1 in the last. */
export function aimOf({ range, start }: Demand, progress: number): number {
  const aim = range.low + AIM_WITHIN_RANGE * (range.high - range.low);
  return start + Math.max(0, aim - start) * progress;
}

/** Half the sets of the last loading week, spread so that each session has half as well. */
function deloadOf(last: DraftedWeek, rhythm: WeekRhythm): DraftedWeek {
  const week = last.week.map((session) => ({ ...session, items: halved(session.items) }));
  return { rhythm, week, rir: (item) => deloadRir(last.rir(item)) };
}

export function halved(items: readonly DraftItem[]): readonly DraftItem[] {
  const rounded = new Map<string, number>();
  let owed = 0;
  return items.map((item) => {
    const partnerSets = item.partner === null ? undefined : rounded.get(item.partner);
    const exact = item.sets / 2;
    const sets = partnerSets ?? Math.max(1, owed > 0 ? Math.floor(exact) : Math.ceil(exact));
    owed += sets - exact;
    rounded.set(item.candidate.exercise.id, sets);
    return { ...item, sets, drops: 0, replaces: null };
  });
}
