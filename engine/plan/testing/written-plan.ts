// A written week on paper: { mon: "pull_up 3 @2 6-8 neutral, seated_cable_row 3 + push_up 3" }, for rules that judge plans.
import type { GripId } from "@dorsal/content";
import { addDays, dateInWeek } from "../../training/calendar.ts";
import type { PlanItem, PlannedSession, PlannedWeek } from "../../training/plan.ts";
import { type Profile, WEEKDAYS } from "../../training/profile.ts";
import { pullToPush, weeklyHardSets } from "../volume/counting.ts";
import { catalog } from "./lifter.ts";

const MONDAY = "2026-11-23";

export type OnPaper = Readonly<Partial<Record<(typeof WEEKDAYS)[number], string>>>;

export function week(number: number, onPaper: OnPaper, profile: Profile, deload = false): PlannedWeek {
  const start = addDays(MONDAY, 7 * (number - 1));
  const sessions = WEEKDAYS.flatMap((day): PlannedSession[] => {
    const text = onPaper[day];
    if (text === undefined) return [];
    const items = itemsOf(text, `w${number}-${day}`);
    return [{ day, date: dateInWeek(start, day), minutes: 30, warmUp: [], items, coolDown: [] }];
  });
  const hardSets = weeklyHardSets(sessions, catalog, profile.level);
  return { number, deload, sessions, hardSets, pullToPush: pullToPush(hardSets, profile.pushSetsElsewhere) };
}

/** Blocks between commas; a plus pairs two as a superset. */
function itemsOf(text: string, prefix: string): readonly PlanItem[] {
  if (text === "") return [];
  let number = 0;
  return text.split(",").flatMap((block) => {
    const parts = block.split("+").map((part) => part.trim());
    const ids = parts.map(() => `${prefix}-${++number}`);
    return parts.map((part, i) => itemOf(part, ids[i] ?? "", ids[1 - i]));
  });
}

function itemOf(text: string, id: string, partner: string | undefined): PlanItem {
  const [exercise = "", sets = "2", ...rest] = text.split(" ");
  if (!catalog.exercises[exercise]) throw new Error(`no exercise ${exercise}`);
  const rir = rest.find((word) => word.startsWith("@"))?.slice(1);
  const reps = rest.find((word) => /^\d+-\d+$/.test(word))?.split("-") ?? ["8", "12"];
  const grip = rest.find((word) => /^[a-z]/.test(word)) as GripId | undefined;
  return {
    id,
    exercise,
    kind: "work",
    sets: Number(sets),
    reps: [Number(reps[0]), Number(reps[1])],
    perSide: false,
    rir: Number(rir ?? 2),
    restS: 120,
    tempo: "2-0-1-0",
    grip: grip ?? null,
    technique: partner ? "superset" : "straight",
    ...(partner ? { supersetWith: partner } : {}),
    reasons: [],
  };
}
