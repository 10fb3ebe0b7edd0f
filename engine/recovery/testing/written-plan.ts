// How is a plan written in a story? "8 weeks from 2026-09-28, mon thu: pulldown_pronated 3 x 8-12 @2; machine_row 3 x 8-12".
import type { Catalog } from "@dorsal/content";
import { pullToPush, weeklyHardSets } from "../../plan/volume/counting.ts";
import { addDays, dateInWeek } from "../../training/calendar.ts";
import type { Plan, PlanItem, PlannedSession, PlannedWeek } from "../../training/plan.ts";
import type { Profile, Weekday } from "../../training/profile.ts";

/** Every day holds every exercise; the weeks named as deload are that in name, the sets stay. */
export function writtenPlan(
  text: string,
  {
    profile,
    catalog,
    deloads,
  }: { readonly profile: Profile; readonly catalog: Catalog; readonly deloads: readonly number[] },
): Plan {
  const [, weeks = "", from = "", days = "", work = ""] =
    /^(\d+) weeks? from (\S+), ([a-z ]+): (.*)$/.exec(text) ?? [];
  if (work === "") throw new Error(`not a plan: "${text}"`);
  const week = (number: number): PlannedWeek => {
    const monday = addDays(from, 7 * (number - 1));
    const sessions = days
      .trim()
      .split(" ")
      .map((day) => session(day as Weekday, dateInWeek(monday, day as Weekday)));
    const hardSets = weeklyHardSets(sessions, catalog, profile.level);
    return {
      number,
      deload: deloads.includes(number),
      sessions,
      hardSets,
      pullToPush: pullToPush(hardSets, 0),
    };
  };
  const session = (day: Weekday, date: string): PlannedSession => ({
    day,
    date,
    minutes: 40,
    warmUp: [],
    items: work.split(";").map((item, at) => itemOf(item.trim(), `${date}-${at + 1}`)),
    coolDown: [],
  });
  return {
    profile: { ...profile, startDate: from, weeks: Number(weeks) },
    weeks: Array.from({ length: Number(weeks) }, (_, i) => week(i + 1)),
    unmet: [],
    excluded: [],
    cost: {},
    notes: [],
  };
}

function itemOf(text: string, id: string): PlanItem {
  const [, exercise = "", sets = "", lo = "", hi = "", rir] =
    /^(\w+) (\d+) x (\d+)-(\d+)(?: @(\d))?$/.exec(text) ?? [];
  if (exercise === "") throw new Error(`not an item: "${text}"`);
  return {
    id,
    exercise,
    kind: "work",
    sets: Number(sets),
    reps: [Number(lo), Number(hi)],
    perSide: false,
    ...(rir !== undefined && { rir: Number(rir) }),
    restS: 120,
    tempo: "3-1-1-0",
    grip: null,
    technique: "straight",
    reasons: [{ why: "compound_first" }],
  };
}
