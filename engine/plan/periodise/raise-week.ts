// How does the next week grow? Sets are added where they are missed most, as long as every hard rule and the weekly rise hold.
import { impliedTags, isMachine } from "../../training/equipment.ts";
import { ownedLoads } from "../../training/owned-loads.ts";
import type { Profile } from "../../training/profile.ts";
import { isNegative } from "../candidates/movement-kinds.ts";
import { HARD_EXPOSURE } from "../volume/demand.ts";
import { straightS } from "../volume/session-time.ts";
import {
  type DraftItem,
  type DraftWeek,
  draftHardSets,
  type GroupSets,
  type Planning,
  timingOfDraft,
  weekHardSets,
} from "./draft.ts";
import { brokenRule } from "./draft-rules.ts";

const MOST_ADDED = 24; // sets a week; the weekly rise binds long before
const WORTH_A_SET = 0.05; // weighted sets; less is not worth the time, design choice
const MAIN_FIRST = 1.5; // a set of a main lift goes before an equal one of a small movement, design choice
const MOST_SETS = 5;
const MOST_SETS_LOW_LEVEL = 4;
const MOST_DROP_SETS = 2; // a session, science 3.12
const DROP_SETS_FROM_LEVEL = 3;

export interface Raise {
  /** Sets of the last loading week by day and exercise: one more of each at most. */
  readonly from: DraftWeek;
  readonly before: GroupSets;
  /** Weekly hard sets to grow towards, by trained group. */
  readonly towards: ReadonlyMap<string, number>;
  readonly dropSets: boolean;
}

/** The week with as many more sets as are wanted and allowed. */
export function raiseWeek(week: DraftWeek, planning: Planning, raise: Raise): DraftWeek {
  let current = week;
  for (let added = 0; added < MOST_ADDED; added++) {
    const better = bestStep(current, planning, raise);
    if (!better) return current;
    current = better;
  }
  return current;
}

function bestStep(week: DraftWeek, planning: Planning, raise: Raise): DraftWeek | null {
  let best: { week: DraftWeek; gain: number } | null = null;
  const now = weekHardSets(week);
  const crowded = crowding(week, planning);
  for (const step of steps(week, planning, raise)) {
    const worth = gainOf(step.items, now, planning, raise);
    const main = step.items.some((item) => item.candidate.exercise.category === "main");
    const gain =
      ((main ? MAIN_FIRST : 1) * worth - (worth > 0 ? crowding(step.week, planning) - crowded : 0)) /
      step.minutes;
    if (gain <= 0 || (best && gain <= best.gain + 1e-9)) continue;
    if (brokenRule(step.week, planning, raise.before) === null) best = { week: step.week, gain };
  }
  return best ? best.week : null;
}

/** Weighted groups trained hard on two days in a row: a rise may not buy its sets with missing rest (science 3.11). */
function crowding(week: DraftWeek, { problem }: Planning): number {
  const sets = week.map((session) => draftHardSets(session.items));
  let crowded = 0;
  for (const [a, b] of problem.adjacent) {
    for (const { group, weight } of problem.demands) {
      if ((sets[a]?.[group] ?? 0) >= HARD_EXPOSURE && (sets[b]?.[group] ?? 0) >= HARD_EXPOSURE)
        crowded += weight;
    }
  }
  return crowded;
}

interface Step {
  readonly week: DraftWeek;
  readonly items: readonly DraftItem[];
  readonly minutes: number;
}

function* steps(week: DraftWeek, planning: Planning, raise: Raise): Generator<Step> {
  for (const [day, session] of week.entries()) {
    const drops = session.items.filter((item) => item.drops > 0).length;
    for (const item of session.items) {
      const ids = [item.candidate.exercise.id, item.partner];
      if (item.partner !== null && item.partner < item.candidate.exercise.id) continue; // a pair grows once
      const grown = session.items.filter((one) => ids.includes(one.candidate.exercise.id));
      if (grown.every((one) => mayGrow(one, planning.profile) && !hasGrown(one, day, raise.from))) {
        yield {
          week: changed(week, day, ids, (one) => ({ ...one, sets: one.sets + 1 })),
          items: grown,
          minutes: stepMinutes(grown),
        };
      }
      if (raise.dropSets && drops < MOST_DROP_SETS && mayDrop(item, planning.profile)) {
        yield {
          week: changed(week, day, ids, (one) => ({ ...one, drops: 1 })),
          items: [item],
          minutes: dropMinutes(item),
        };
      }
    }
  }
}

function hasGrown({ candidate, sets }: DraftItem, day: number, from: DraftWeek): boolean {
  const before = from[day]?.items.find((one) => one.candidate.exercise.id === candidate.exercise.id);
  return before !== undefined && sets > before.sets;
}

function changed(
  week: DraftWeek,
  day: number,
  ids: readonly (string | null)[],
  change: (item: DraftItem) => DraftItem,
): DraftWeek {
  return week.map((session, i) => {
    if (i !== day) return session;
    const items = session.items.map((item) =>
      ids.includes(item.candidate.exercise.id) ? change(item) : item,
    );
    return { ...session, items };
  });
}

function gainOf(items: readonly DraftItem[], now: GroupSets, { problem }: Planning, raise: Raise): number {
  let gain = 0;
  for (const { group, weight } of problem.demands) {
    const credit = items.reduce((sum, item) => sum + (item.candidate.exercise.groupCredit[group] ?? 0), 0);
    const missing = Math.max(0, (raise.towards.get(group) ?? 0) - now[group]);
    gain += weight * Math.min(credit, missing);
  }
  return gain > WORTH_A_SET ? gain : 0;
}

function stepMinutes(items: readonly DraftItem[]): number {
  const seconds = items.reduce(
    (sum, item) =>
      sum + straightS(timingOfDraft({ ...item, sets: 2 })) - straightS(timingOfDraft({ ...item, sets: 1 })),
    0,
  );
  return seconds / 60;
}

function dropMinutes(item: DraftItem): number {
  return (
    (straightS(timingOfDraft({ ...item, drops: 1 })) - straightS(timingOfDraft({ ...item, drops: 0 }))) / 60
  );
}

/** Hanging stays as it is for sore elbows (science 6.5: 10 % a week at most); first negatives are few. */
function mayGrow(item: DraftItem, profile: Profile): boolean {
  const { exercise, kit } = item.candidate;
  const most = profile.level <= 2 ? MOST_SETS_LOW_LEVEL : MOST_SETS;
  if (item.sets >= most || isNegative(exercise)) return false;
  return !(profile.contraindications.includes("elbow") && kit.includes("pullup_bar"));
}

/** Drop sets: from level 3, on machines and isolation work, for size, never where effort is capped. Science 3.12. */
export function mayDrop(item: DraftItem, profile: Profile): boolean {
  const { exercise, kit, anchor } = item.candidate;
  const tags = impliedTags(profile.contraindications);
  const capped =
    tags.has("hypertension_valsalva") || tags.has("pregnancy_prone") || tags.has("pregnancy_supine");
  const adult = profile.ageYears === undefined || profile.ageYears >= 18;
  const eligible = exercise.class === "isolation" || kit.some(isMachine);
  return (
    profile.level >= DROP_SETS_FROM_LEVEL &&
    (profile.goal === "size" || profile.goal === "general") &&
    eligible &&
    adult &&
    !capped &&
    anchor === null &&
    canTakeLoadOff(item, profile) &&
    item.drops === 0 &&
    item.partner === null &&
    item.dose.reps !== undefined
  );
}

/** A drop needs a lighter load to change to: not the body alone, not a single pair of dumbbells, not added weight. */
function canTakeLoadOff({ candidate: { exercise } }: DraftItem, profile: Profile): boolean {
  const { kind, loadsKg } = ownedLoads(exercise, profile);
  return exercise.loadType === "external" && kind === "loads" && loadsKg.length > 1;
}
