// Which course over the weeks could not be had? Loading weeks only.
// stable_core: a main exercise of the last loading week is gone within the same six-week stretch (1-6, 7-12). When a safety
// gate opens (week 3) the exercises of one ladder may replace each other. accessory_rotation: more than two accessories
// (counted, category not main) new within four weeks, one of them now; work that a gate has just opened is not new.
// rir_wave: the lowest RIR of the week's counted compounds stays above the wave: level 1 wants 3 in weeks 1-2, then 2;
// from level 2 it falls 3, 2, 1 in thirds of each stretch of loading weeks. periodisation (from level 3): neither two
// repetition ranges among compounds of different sessions (undulating) nor blocks whose mean upper reps differ by >= 2.
import type { Exercise } from "@dorsal/content";
import type { Plan, Profile } from "@dorsal/engine";
import { isOverhead } from "../facts/movement-kinds.ts";
import { type ItemFacts, loadingWeeks, type WeekFacts } from "../facts/week-facts.ts";
import type { Shortfall } from "./shortfall.ts";

const CORE_WEEKS = 6;
const ROTATION_WEEKS = 4;
const MOST_ROTATED = 2;
/** First week in which a safety gate can be open. */
const GATE_OPENS_WEEK = 3;
const UNDULATING_LEVEL = 3;
const BLOCK_REPS_APART = 2;

export function courseShortfalls(plan: Plan, weeks: readonly WeekFacts[]): Shortfall[] {
  const blocks = inBlocks(weeks);
  return loadingWeeks(weeks).flatMap((week) => [
    ...lostCore(week),
    ...rotation(plan.profile, week, weeks),
    ...wave(plan.profile, week, weeks),
    ...(plan.profile.level >= UNDULATING_LEVEL && !blocks ? undulation(week) : []),
  ]);
}

function counted({ work }: WeekFacts): readonly ItemFacts[] {
  return work.filter(({ hardSets }) => hardSets > 0);
}

function exercisesOf(week: WeekFacts, isMain: boolean): ReadonlyMap<string, Exercise> {
  const chosen = counted(week).filter(({ exercise }) => (exercise.category === "main") === isMain);
  return new Map(chosen.map(({ exercise }) => [exercise.id, exercise]));
}

function lostCore(week: WeekFacts): Shortfall[] {
  const { before } = week;
  const stretch = ({ week: { number } }: WeekFacts) => Math.floor((number - 1) / CORE_WEEKS);
  if (!before || stretch(before) !== stretch(week)) return [];
  const now = exercisesOf(week, true);
  const lost = [...exercisesOf(before, true).values()].filter(({ id }) => !now.has(id));
  const excused = ({ progressions, regressions }: Exercise) =>
    week.week.number === GATE_OPENS_WEEK && [...progressions, ...regressions].some((id) => now.has(id));
  if (lost.every(excused)) return [];
  return [{ week: week.week.number, rule: "stable_core" }];
}

function rotation(profile: Profile, week: WeekFacts, weeks: readonly WeekFacts[]): Shortfall[] {
  const since = week.week.number - ROTATION_WEEKS + 1;
  const recent = loadingWeeks(weeks).filter(
    ({ week: { number } }) => number >= since && number <= week.week.number,
  );
  const got = recent.reduce((sum, each) => sum + newAccessories(profile, each), 0);
  if (got <= MOST_ROTATED || newAccessories(profile, week) === 0) return [];
  return [{ week: week.week.number, rule: "accessory_rotation", wanted: MOST_ROTATED, got }];
}

function newAccessories(profile: Profile, week: WeekFacts): number {
  if (!week.before) return 0;
  const known = exercisesOf(week.before, false);
  const added = [...exercisesOf(week, false).values()].filter(({ id }) => !known.has(id));
  return added.filter((exercise) => !justOpened(profile, exercise, week.week.number)).length;
}

function justOpened({ contraindications }: Profile, exercise: Exercise, week: number): boolean {
  if (week !== GATE_OPENS_WEEK) return false;
  const overhead = contraindications.includes("shoulder_pain") && isOverhead(exercise);
  return overhead || (contraindications.includes("low_back") && exercise.spineLoad >= 2);
}

function wave(profile: Profile, week: WeekFacts, weeks: readonly WeekFacts[]): Shortfall[] {
  const rirs = counted(week).flatMap(({ item, exercise }) =>
    exercise.class === "compound" && item.reps && item.rir !== undefined ? [item.rir] : [],
  );
  const got = Math.min(...rirs);
  const wanted = profile.level === 1 ? noviceRir(week) : wantedRir(week, weeks);
  if (rirs.length === 0 || got <= wanted) return [];
  return [{ week: week.week.number, rule: "rir_wave", wanted, got }];
}

function noviceRir({ week: { number } }: WeekFacts): number {
  return number <= 2 ? 3 : 2;
}

/** 3, 2, 1 in thirds of the stretch of loading weeks around this one. */
function wantedRir({ week }: WeekFacts, weeks: readonly WeekFacts[]): number {
  const deloads = weeks.filter((each) => each.week.deload).map((each) => each.week.number);
  const start = deloads.findLast((number) => number < week.number) ?? 0;
  const end = deloads.find((number) => number > week.number) ?? weeks.length + 1;
  const place = week.number - start - 1;
  return 3 - Math.floor((3 * place) / (end - start - 1));
}

function compoundRanges({ sessions }: WeekFacts): readonly ReadonlySet<string>[] {
  return sessions.map(({ work }) => {
    const compounds = work.filter(({ exercise, hardSets }) => hardSets > 0 && exercise.class === "compound");
    return new Set(compounds.flatMap(({ item }) => (item.reps ? [item.reps.join("-")] : [])));
  });
}

function undulation(week: WeekFacts): Shortfall[] {
  const days = compoundRanges(week);
  const differs = days.some((day, index) =>
    days
      .slice(index + 1)
      .some((other) => [...day].some((range) => [...other].some((each) => each !== range))),
  );
  return differs ? [] : [{ week: week.week.number, rule: "periodisation" }];
}

function inBlocks(weeks: readonly WeekFacts[]): boolean {
  const means = loadingWeeks(weeks).flatMap((week) => {
    const uppers = counted(week).flatMap(({ item, exercise }) =>
      exercise.class === "compound" && item.reps ? [item.reps[1]] : [],
    );
    return uppers.length > 0 ? [uppers.reduce((sum, reps) => sum + reps, 0) / uppers.length] : [];
  });
  return means.length > 0 && Math.max(...means) - Math.min(...means) >= BLOCK_REPS_APART;
}
