// How is a change of a plan written, what it did, and what a proposal was about?
import type { ProposalSubject } from "../../recovery/proposal.ts";
import {
  type DifferenceCause,
  ITEM_DETAILS,
  type PlanChange,
  type PlanDifference,
  SWAP_CAUSES,
  type UndoneChange,
} from "../plan-change.ts";
import { PLATEAU_STEPS } from "../reason.ts";
import {
  choice,
  day,
  either,
  flag,
  integer,
  list,
  named,
  nullable,
  number,
  optional,
  pair,
  record,
  type Schema,
  text,
} from "./json-schema.ts";
import { loadsKg } from "./profile-schema.ts";
import { variants } from "./variants.ts";
import { contraindication, equipment, goal, group, level, weekday } from "./vocabulary.ts";

const CAUSES: Readonly<Record<DifferenceCause, true>> = {
  asked: true,
  kit: true,
  limits: true,
  level: true,
  minutes: true,
  days: true,
  safety: true,
  balance: true,
  spine_budget: true,
  session_cap: true,
  weekly_rise: true,
};

const exercise = () => text({ minLength: 1 });
const sets = () => integer({ minimum: 0 });
const cause = () => choice(Object.keys(CAUSES) as readonly DifferenceCause[]);

export function planChange(): Schema<PlanChange> {
  const table = variants<PlanChange>()("kind", {
    swap_exercise: { from: exercise(), to: exercise(), why: choice(SWAP_CAUSES) },
    remove_exercise: { exercise: exercise(), why: choice(SWAP_CAUSES) },
    add_exercise: { exercise: exercise(), day: weekday(), sets: sets() },
    set_sets: { exercise: exercise(), day: optional(weekday()), sets: sets() },
    shift_reps: { exercise: exercise(), reps: pair(integer({ minimum: 1 })) },
    change_volume: { group: group(), by: number() },
    deload_week: { week: integer({ minimum: 1 }) },
    days: { days: list(weekday()) },
    minutes: { minutes: number({ minimum: 1 }) },
    kit: { equipment: list(equipment()), household: flag(), loadsKg: loadsKg() },
    limits: { contraindications: list(contraindication()) },
    level: { level: level() },
    goal: { goal: goal() },
    wishes: { prefer: list(exercise()), dislike: list(exercise()), exclude: list(exercise()) },
    missed: { sessions: integer({ minimum: 0 }), resumeDate: day() },
  });
  return named("PlanChange", table);
}

/** What revised a plan: a change, or a change taken back. */
export function revisedBy(): Schema<PlanChange | UndoneChange> {
  return named(
    "RevisedBy",
    either<[PlanChange, UndoneChange]>(
      planChange(),
      record<UndoneChange>({
        kind: choice(["undo"]),
        revisionId: text({ minLength: 1 }),
        undone: planChange(),
      }),
    ),
  );
}

export function planDifference(): Schema<PlanDifference> {
  const table = variants<PlanDifference>()("kind", {
    exercise_added: { exercise: exercise(), weekday: weekday(), sets: sets(), why: cause() },
    exercise_removed: { exercise: exercise(), weekday: weekday(), sets: sets(), why: cause() },
    exercise_swapped: { from: exercise(), to: exercise(), weekday: weekday(), why: cause() },
    sets_changed: { exercise: exercise(), weekday: weekday(), from: sets(), to: sets(), why: cause() },
    reps_changed: {
      exercise: exercise(),
      from: pair(integer({ minimum: 0 })),
      to: pair(integer({ minimum: 0 })),
      why: cause(),
    },
    details_changed: { exercise: exercise(), details: list(choice(ITEM_DETAILS)), why: cause() },
    day_added: { weekday: weekday(), why: cause() },
    day_removed: { weekday: weekday(), why: cause() },
    deload_moved: { fromWeek: nullable(integer()), toWeek: nullable(integer()) },
    weeks_changed: { from: integer(), to: integer() },
  });
  return named("PlanDifference", table);
}

export function proposalSubject(): Schema<ProposalSubject> {
  const table = variants<ProposalSubject>()("kind", {
    deload: {},
    plateau: { exercise: exercise(), step: choice(PLATEAU_STEPS) },
    volume: { group: group(), by: number() },
    pain: { exercise: exercise() },
    calibrate_reserve: { exercise: exercise() },
    missed: { sessions: integer({ minimum: 0 }) },
    next_mesocycle: {},
  });
  return named("ProposalSubject", table);
}
