// What is a base week short of? The score of docs/science.md in weighted missing hard sets, computed a second time.
import {
  creditSets,
  isHorizontalPull,
  isPull,
  isVerticalPull,
  type SetsByGroup,
  tagsOf,
  volumeRange,
} from "@dorsal/checks";
import type { Exercise, GroupId } from "@dorsal/content";
import type { Profile } from "@dorsal/engine";
import { type BaseWeekProblem, consecutivePlaces, type Placed } from "./base-week.ts";
import { troubles } from "./exercise-trouble.ts";
import { weightedGroups } from "./group-weights.ts";
import { isOnLadder } from "./ladder.ts";
import type { Supersets } from "./superset-pairs.ts";

export const PRICE = {
  exposure: 0.5,
  balance: 0.5,
  belowMiddle: 0.2,
  noPull: 0.5,
  uneven: 0.15,
  trouble: 0.1,
  longItem: 0.1,
  samePattern: 0.2,
  missingLift: 0.3,
  unpaired: 0.3,
  emptySession: 1.5,
  missedWish: 0.5,
  dislikedSet: 0.25,
  cautionSet: 0.3,
  aboveRange: 0.1,
  oneDayPull: 0.2,
  item: 0.05,
  newCore: 0.1,
  oldAccessory: 0.1,
  superset: 0.1,
  ladder: 0.5,
} as const;
export const EXPOSURES_WANTED = 2;
export const HARD_EXPOSURE = 4;
export const LADDER_SETS = 6;
/** Sets of one item up to which more of the same is no trouble. */
export const EASY_ITEM_SETS = 3;

/** Grips that a sore shoulder likes. */
const KIND_GRIP = /^(neutral|v_handle|rotating|rope)/;

/** Where the productive range is best begun: its low edge, from level 3 a third of the way up. */
export function middleOf(level: number, group: GroupId): number {
  const { low, high } = volumeRange(level, group);
  return level <= 2 ? low : low + (high - low) / 3;
}

/** How many cautions a set carries: a flag's own, and for a sore shoulder grips that are all unkind. */
export function cautions(exercise: Exercise, profile: Profile): number {
  const tags = tagsOf(profile);
  const flagged = exercise.contraindications.some(({ tag, level }) => level === "caution" && tags.has(tag));
  const unkind = exercise.grips.length > 0 && !exercise.grips.some((grip) => KIND_GRIP.test(grip));
  return (flagged ? 1 : 0) + (tags.has("shoulder_pain") && unkind ? 1 : 0);
}

/** Vertical and horizontal pulls that a session should have. */
export const LIFTS_WANTED = 2;

/** What one exercise adds once, however often it is used, when there was a block before. */
export function changePrice(exercise: Exercise, { lastBlock }: Profile): number {
  if (lastBlock.length === 0) return 0;
  const known = lastBlock.includes(exercise.id);
  if (exercise.category === "main") return known ? 0 : PRICE.newCore;
  const isAccessory = exercise.category === "accessory" || exercise.category === "scapular";
  return isAccessory && known ? PRICE.oldAccessory : 0;
}

export type ScoreTerms = Readonly<Record<string, number>>;

export function scoreTerms(
  problem: BaseWeekProblem,
  week: readonly Placed[],
  supersets: Supersets,
): ScoreTerms {
  const { profile } = problem;
  const sets = creditSets(week);
  const days = problem.days.map((_, place) => week.filter((placed) => placed.place === place));
  const daySets = days.map(creditSets);
  return {
    ...volumeTerms(profile, sets, daySets),
    spacing_48h: spacing(problem, daySets),
    vertical_horizontal_balance: directions(week),
    pull_to_push: Math.max(0, sets.chest + profile.pushSetsElsewhere - sets.mid_back),
    pull_in_session:
      PRICE.noPull *
      days.filter((day) => day.length > 0 && !day.some(({ exercise }) => isPull(exercise))).length,
    empty_session: PRICE.emptySession * days.filter((day) => day.length === 0).length,
    evenness: PRICE.uneven * spread(days.map(setsOf)),
    preference: wishes(problem, week),
    main_lifts: PRICE.missingLift * missingLifts(days),
    caution:
      PRICE.cautionSet *
      week.reduce((sum, { exercise, sets }) => sum + cautions(exercise, profile) * sets, 0),
    difficulty: difficulty(profile, week),
    variety: PRICE.item * week.length + PRICE.samePattern * repeatedPatterns(days) + changes(profile, week),
    practice: PRICE.oneDayPull * oneDayPulls(problem, week),
    superset: PRICE.superset * supersets.pairs + PRICE.unpaired * supersets.unpairedSessions,
    goal: profile.goal === "first_pull_up" ? ladder(week) : 0,
  };
}

export function total(terms: ScoreTerms): number {
  return Object.values(terms).reduce((sum, term) => sum + term, 0);
}

function volumeTerms({ goal, level }: Profile, sets: SetsByGroup, days: readonly SetsByGroup[]): ScoreTerms {
  const short = (price: (group: keyof SetsByGroup) => number) =>
    weightedGroups(goal).reduce((sum, { group, weight }) => sum + weight * Math.max(0, price(group)), 0);
  const exposed = (group: keyof SetsByGroup) => days.filter((day) => day[group] >= 1).length;
  return {
    weekly_minimum: short((group) => volumeRange(level, group).min - sets[group]),
    productive_range: short((group) => volumeRange(level, group).low - sets[group]),
    productive_middle: PRICE.belowMiddle * short((group) => middleOf(level, group) - sets[group]),
    above_range: PRICE.aboveRange * short((group) => sets[group] - volumeRange(level, group).high),
    exposures: PRICE.exposure * short((group) => EXPOSURES_WANTED - exposed(group)),
  };
}

function spacing(problem: BaseWeekProblem, days: readonly SetsByGroup[]): number {
  const isHard = (place: number, group: keyof SetsByGroup) => (days[place]?.[group] ?? 0) >= HARD_EXPOSURE;
  const pairs = consecutivePlaces(problem);
  return weightedGroups(problem.profile.goal).reduce((sum, { group, weight }) => {
    const crowded = pairs.filter(([one, next]) => isHard(one, group) && isHard(next, group));
    return sum + weight * crowded.length;
  }, 0);
}

function directions(week: readonly Placed[]): number {
  const vertical = hardSetsOf(week.filter(({ exercise }) => isVerticalPull(exercise)));
  const both = vertical + hardSetsOf(week.filter(({ exercise }) => isHorizontalPull(exercise)));
  return PRICE.balance * Math.max(0, 0.4 * both - vertical, vertical - 0.6 * both);
}

function spread(counts: readonly number[]): number {
  return Math.max(...counts) - Math.min(...counts);
}

function difficulty(profile: Profile, week: readonly Placed[]): number {
  return week.reduce((sum, { exercise, sets }) => {
    const beyond = Math.max(0, sets - EASY_ITEM_SETS);
    return sum + PRICE.longItem * beyond + PRICE.trouble * troubles(exercise, profile) * sets;
  }, 0);
}

function missingLifts(days: readonly (readonly Placed[])[]): number {
  const trained = days.filter((day) => day.length > 0);
  const lifts = trained.map((day) => day.filter(({ exercise }) => isPull(exercise)).length);
  return lifts.reduce((sum, count) => sum + Math.max(0, LIFTS_WANTED - count), 0);
}

/** Items beyond the first of their pattern in a session. */
function repeatedPatterns(days: readonly (readonly Placed[])[]): number {
  return days.reduce((sum, day) => {
    return sum + day.length - new Set(day.map(({ exercise }) => exercise.pattern)).size;
  }, 0);
}

function wishes({ profile, candidates }: BaseWeekProblem, week: readonly Placed[]): number {
  const used = new Set(week.map(({ exercise }) => exercise.id));
  const missed = candidates.filter(({ id }) => profile.prefer.includes(id) && !used.has(id));
  const disliked = week.filter(({ exercise }) => profile.dislike.includes(exercise.id));
  return PRICE.missedWish * missed.length + PRICE.dislikedSet * setsOf(disliked);
}

function changes(profile: Profile, week: readonly Placed[]): number {
  const distinct = new Set(week.map(({ exercise }) => exercise));
  return [...distinct].reduce((sum, exercise) => sum + changePrice(exercise, profile), 0);
}

function ladder(week: readonly Placed[]): number {
  const done = setsOf(week.filter(({ exercise }) => isOnLadder(exercise)));
  return PRICE.ladder * Math.max(0, LADDER_SETS - done);
}

/** Novices who train on more than one day practise each pull on more than one. */
export function practises({ profile, days }: BaseWeekProblem): boolean {
  return profile.level <= 2 && days.length > 1;
}

function oneDayPulls(problem: BaseWeekProblem, week: readonly Placed[]): number {
  if (!practises(problem)) return 0;
  const pulls = week.filter(({ exercise }) => isPull(exercise)).map(({ exercise }) => exercise.id);
  return pulls.filter((id) => pulls.filter((other) => other === id).length === 1).length;
}

function setsOf(week: readonly Placed[]): number {
  return week.reduce((sum, { sets }) => sum + sets, 0);
}

function hardSetsOf(week: readonly Placed[]): number {
  return week.reduce((sum, { hardSets }) => sum + hardSets, 0);
}
