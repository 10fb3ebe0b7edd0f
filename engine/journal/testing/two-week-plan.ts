// Which plan do the tests live by? Two weeks, Monday and Thursday, three exercises; the second week is a deload.
import type { Plan, PlanItem, PlannedSession, PlannedWeek } from "../../training/plan.ts";
import type { Profile } from "../../training/profile.ts";

export const PROFILE: Profile = {
  level: 2,
  goal: "general",
  days: ["mon", "thu"],
  minutes: 40,
  weeks: 4,
  startDate: "2026-11-23",
  equipment: ["cable", "pulldown_machine"],
  household: false,
  loadsKg: {},
  contraindications: [],
  exclude: [],
  prefer: [],
  dislike: [],
  sex: "unspecified",
  pushSetsElsewhere: 0,
  lastBlock: [],
  seed: 1,
};

export const WEEK_1 = { mon: "2026-11-23", thu: "2026-11-26" } as const;
export const WEEK_2 = { mon: "2026-11-30", thu: "2026-12-03" } as const;

const NO_SETS: PlannedWeek["hardSets"] = {
  lats: 0,
  mid_back: 0,
  lower_traps: 0,
  upper_traps: 0,
  rear_delts: 0,
  external_rotators: 0,
  elbow_flexors: 0,
  erectors: 0,
  grip: 0,
  serratus: 0,
  chest: 0,
  front_delts: 0,
  triceps: 0,
  hips: 0,
  core: 0,
};

export const TWO_WEEKS: Plan = {
  profile: PROFILE,
  weeks: [week(1, false, WEEK_1), week(2, true, WEEK_2)],
  unmet: [],
  excluded: [],
  cost: {},
  notes: [],
};

type Days = { readonly mon: string; readonly thu: string };

function week(number: number, deload: boolean, days: Days): PlannedWeek {
  const sessions = [session(number, "mon", days.mon), session(number, "thu", days.thu)];
  return { number, deload, sessions, hardSets: NO_SETS, pullToPush: null };
}

/** Items are called by week, day and place: "w1-mon-2" is the pulldown of the first Monday. */
function session(number: number, day: "mon" | "thu", date: string): PlannedSession {
  const id = (place: number) => `w${number}-${day}-${place}`;
  return {
    day,
    date,
    minutes: 40,
    warmUp: [item(id(1), "band_pull_apart", "activation")],
    items: [item(id(2), "pulldown_pronated", "work"), item(id(3), "face_pull", "work")],
    coolDown: [],
  };
}

function item(id: string, exercise: string, kind: PlanItem["kind"]): PlanItem {
  return {
    id,
    exercise,
    kind,
    sets: 3,
    reps: [8, 12],
    perSide: false,
    rir: 2,
    restS: 120,
    tempo: "3-1-1-0",
    grip: null,
    technique: "straight",
    reasons: [{ why: "compound_first" }],
  };
}
