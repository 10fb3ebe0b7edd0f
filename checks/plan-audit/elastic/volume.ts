// Which volume could not be had? Loading weeks only; a deload is exempt.
// weekly_minimum: trained group below its minimum. productive_range: from the minimum up to, but below, the low edge (so a
// group and week have one of the two; more than the high edge is no shortfall). exposures: fewer than 2 sessions with >= 1
// hard set of a trained group. spacing_48h: sessions on consecutive dates, also across weeks, with >= 4 hard sets of the
// same group, once per group in the week of the later. productive_rise: once, in the last loading week, when the
// productive sets (each trained group up to its high edge) are not above those of the first although a group had room.
import type { Plan } from "@dorsal/engine";
import { areAdjacent } from "../facts/calendar.ts";
import { ALL_GROUPS, EPSILON, type SetsByGroup, TRAINED_GROUPS } from "../facts/counting.ts";
import { volumeRange } from "../facts/volume-ranges.ts";
import { loadingWeeks, type WeekFacts } from "../facts/week-facts.ts";
import type { Shortfall } from "./shortfall.ts";

const EXPOSURES_WANTED = 2;
/** Hard sets that make a session count for a group. */
const EXPOSURE_SETS = 1;
const HARD_EXPOSURE_SETS = 4;

export function volumeShortfalls({ profile }: Plan, weeks: readonly WeekFacts[]): Shortfall[] {
  return [
    ...loadingWeeks(weeks).flatMap((week) => [
      ...TRAINED_GROUPS.flatMap((group) => rangeShortfall(group, week, profile.level)),
      ...TRAINED_GROUPS.flatMap((group) => exposureShortfall(group, week)),
      ...crowdedGroups(week, weeks),
    ]),
    ...riseShortfall(weeks, profile.level),
  ];
}

type TrainedGroup = (typeof TRAINED_GROUPS)[number];

function rangeShortfall(group: TrainedGroup, { week, sets }: WeekFacts, level: number): Shortfall[] {
  const { min, low } = volumeRange(level, group);
  const got = sets[group];
  const owed = { week: week.number, group, got };
  if (got < min - EPSILON) return [{ ...owed, rule: "weekly_minimum", wanted: min }];
  if (got < low - EPSILON) return [{ ...owed, rule: "productive_range", wanted: low }];
  return [];
}

function exposureShortfall(group: TrainedGroup, { week, sessions }: WeekFacts): Shortfall[] {
  const got = sessions.filter(({ sets }) => sets[group] >= EXPOSURE_SETS - EPSILON).length;
  if (got >= EXPOSURES_WANTED) return [];
  return [{ week: week.number, group, rule: "exposures", wanted: EXPOSURES_WANTED, got }];
}

function crowdedGroups({ week, sessions }: WeekFacts, weeks: readonly WeekFacts[]): Shortfall[] {
  const all = weeks.flatMap((each) => each.sessions);
  const yesterdayOf = (date: string) =>
    all.find(({ session }) => session.date < date && areAdjacent(session.date, date));
  const isHard = (sets: SetsByGroup | undefined, group: keyof SetsByGroup) =>
    (sets?.[group] ?? 0) >= HARD_EXPOSURE_SETS - EPSILON;
  return ALL_GROUPS.filter((group) =>
    sessions.some(
      ({ session, sets }) => isHard(sets, group) && isHard(yesterdayOf(session.date)?.sets, group),
    ),
  ).map((group) => ({ week: week.number, group, rule: "spacing_48h", wanted: 48, got: 24 }));
}

function riseShortfall(weeks: readonly WeekFacts[], level: number): Shortfall[] {
  const loading = loadingWeeks(weeks);
  const first = loading[0];
  const last = loading.at(-1);
  if (!first || !last || first === last) return [];
  const highOf = (group: TrainedGroup) => volumeRange(level, group).high;
  const productive = ({ sets }: WeekFacts) =>
    TRAINED_GROUPS.reduce((sum, group) => sum + Math.min(sets[group], highOf(group)), 0);
  const hadRoom = TRAINED_GROUPS.some((group) => first.sets[group] < highOf(group) - EPSILON);
  if (!hadRoom || productive(last) > productive(first) + EPSILON) return [];
  const numbers = { wanted: productive(first), got: productive(last) };
  return [{ week: last.week.number, rule: "productive_rise", ...numbers }];
}
