// Which plan does a history follow? Written exercise by exercise, so that the reader sees what the coach had to work with.
import type { Catalog } from "@dorsal/content";
import { pullToPush, weeklyHardSets } from "../../../plan/volume/counting.ts";
import { addDays, dateInWeek } from "../../../training/calendar.ts";
import type { Plan, PlanItem, PlannedSession, PlannedWeek } from "../../../training/plan.ts";
import type { Profile, Weekday } from "../../../training/profile.ts";
import type { HistoryFile } from "./history-file.ts";

export function historyPlan(history: HistoryFile, profile: Profile, catalog: Catalog): Plan {
  const weeks = Array.from({ length: history.weeks }, (_, i) => weekOf(i + 1, history));
  return {
    profile,
    weeks: weeks.map((week): PlannedWeek => {
      const hardSets = weeklyHardSets(week.sessions, catalog, profile.level);
      return { ...week, hardSets, pullToPush: pullToPush(hardSets, 0) };
    }),
    unmet: [],
    excluded: [],
    cost: {},
    notes: [],
  };
}

function weekOf(number: number, { from, sessions, deloads }: HistoryFile) {
  const monday = addDays(from, 7 * (number - 1));
  const deload = deloads.includes(number);
  const lines = sessions.filter(({ weeks: [first, last] }) => number >= first && number <= last);
  return {
    number,
    deload,
    sessions: lines.map(({ day, items }): PlannedSession => {
      const date = dateInWeek(monday, day as Weekday);
      const written = items.map((text, at) => itemOf(text, `w${number}-${day}-${at + 1}`));
      return {
        day: day as Weekday,
        date,
        minutes: 40,
        warmUp: [],
        items: deload ? written.map(lighter) : written,
        coolDown: [],
      };
    }),
  };
}

/** "pulldown_pronated 3 x 8-12 @2 drop 1", "dead_hang 3 x 20 s". */
function itemOf(text: string, id: string): PlanItem {
  const [, exercise = "", sets = "", lo = "", hi, seconds] =
    /^(\w+) (\d+) x (\d+)(?:-(\d+))?( s)?/.exec(text) ?? [];
  if (exercise === "") throw new Error(`not an item: "${text}"`);
  const rir = /@(\d)/.exec(text)?.[1];
  const drops = /drop (\d)/.exec(text)?.[1];
  return {
    id,
    exercise,
    kind: "work",
    sets: Number(sets),
    ...(seconds === undefined ? { reps: [Number(lo), Number(hi ?? lo)] as const } : { seconds: Number(lo) }),
    perSide: false,
    ...(rir !== undefined && { rir: Number(rir) }),
    restS: 120,
    tempo: "3-1-1-0",
    grip: null,
    technique: drops === undefined ? "straight" : "drop_set",
    ...(drops !== undefined && { drops: Number(drops) }),
    reasons: [{ why: "compound_first" }],
  };
}

/** Half the sets, two more in reserve. Science 3.12. */
function lighter(item: PlanItem): PlanItem {
  return {
    ...item,
    sets: Math.ceil(item.sets / 2),
    ...(item.rir !== undefined && { rir: Math.min(5, item.rir + 2) }),
    reasons: [{ why: "deload", after: 4 }],
  };
}
