// How is a plan written? The answer of `designPlan`, of `plan --json` and of the API.
import type { GroupId } from "@dorsal/content";
import type {
  BindingConstraint,
  ElasticRule,
  Excluded,
  Plan,
  PlanItem,
  PlannedSession,
  PlannedWeek,
  Unmet,
} from "../plan.ts";
import {
  choice,
  day,
  either,
  flag,
  integer,
  type JsonSchema,
  keyed,
  list,
  named,
  nullable,
  number,
  optional,
  pair,
  record,
  type Schema,
  schemaDocument,
  text,
} from "./json-schema.ts";
import { parsedProfile } from "./profile-schema.ts";
import { reason } from "./reason-schema.ts";
import { GROUP_LIST, grip, group, weekday } from "./vocabulary.ts";

const RULES: Readonly<Record<ElasticRule, true>> = {
  weekly_minimum: true,
  productive_range: true,
  exposures: true,
  spacing_48h: true,
  vertical_horizontal_balance: true,
  pull_to_push: true,
  grip_variety: true,
  compound_first: true,
  superset_for_time: true,
  preference: true,
  stable_core: true,
  accessory_rotation: true,
  productive_rise: true,
  rir_wave: true,
  periodisation: true,
  empty_session: true,
};

const CONSTRAINTS: Readonly<Record<BindingConstraint, true>> = {
  minutes: true,
  spine_budget: true,
  session_cap: true,
  kit: true,
  level: true,
  contraindication: true,
  days: true,
  adjacent_days: true,
  weekly_cap: true,
  missed: true,
  weekly_rise: true,
  safety: true,
  deload: true,
  excluded_by_you: true,
  last_block: true,
  trade_off: true,
};

function item(): Schema<PlanItem> {
  const schema = record<PlanItem>({
    id: text({ description: "Unique in the plan." }),
    exercise: text({ description: "An exercise id of the catalogue." }),
    kind: choice(["raise", "mobility", "activation", "ramp", "work", "stretch"]),
    sets: integer({ minimum: 1 }),
    reps: optional(pair(integer({ minimum: 1 }))),
    seconds: optional(number({ exclusiveMinimum: 0 })),
    metres: optional(number({ exclusiveMinimum: 0 })),
    perSide: flag(),
    rir: optional(number({ minimum: 0, maximum: 5 })),
    restS: number({ minimum: 0 }),
    tempo: text({ description: "Eccentric, stretched, concentric, shortened: 3-1-1-0." }),
    grip: nullable(grip()),
    technique: choice(["straight", "superset", "drop_set"]),
    drops: optional(integer({ minimum: 1 })),
    supersetWith: optional(text({ description: "The partner's item id." })),
    startLoadKg: optional(number({ minimum: 0 })),
    startAssistanceKg: optional(number({ minimum: 0 })),
    reasons: list(reason(), { minItems: 1 }),
  });
  return named("PlanItem", schema);
}

function session(): Schema<PlannedSession> {
  const schema = record<PlannedSession>({
    day: weekday(),
    date: day(),
    minutes: number({ minimum: 0 }),
    warmUp: list(item()),
    items: list(item()),
    coolDown: list(item()),
  });
  return named("PlannedSession", schema);
}

function hardSets(): Schema<PlannedWeek["hardSets"]> {
  const sets = keyed(GROUP_LIST, number({ minimum: 0 })) as Schema<unknown> as Schema<
    Record<GroupId, number>
  >;
  return { ...sets, json: { ...sets.json, required: GROUP_LIST } };
}

function week(): Schema<PlannedWeek> {
  const schema = record<PlannedWeek>({
    number: integer({ minimum: 1 }),
    deload: flag(),
    sessions: list(session()),
    hardSets: hardSets(),
    pullToPush: nullable(number({ minimum: 0 })),
  });
  return named("PlannedWeek", schema);
}

function unmet(): Schema<Unmet> {
  return record<Unmet>({
    week: integer({ minimum: 1 }),
    group: optional(group()),
    rule: choice(Object.keys(RULES) as readonly ElasticRule[]),
    wanted: either(number(), text()),
    got: either(number(), text()),
    why: choice(Object.keys(CONSTRAINTS) as readonly BindingConstraint[]),
    date: optional(day()),
  });
}

function excluded(): Schema<Excluded> {
  return record<Excluded>({
    exercise: text(),
    why: choice(["equipment", "contraindication", "level", "excluded_by_you", "not_yet_earned", "safety"]),
    detail: text(),
  });
}

function cost(): Schema<Plan["cost"]> {
  return { json: { type: "object", additionalProperties: { type: "number" } }, defs: {} };
}

export function plan(): Schema<Plan> {
  const schema = record<Plan>({
    profile: parsedProfile(),
    weeks: list(week(), { minItems: 1 }),
    unmet: list(unmet()),
    excluded: list(excluded()),
    cost: cost(),
    notes: list(reason()),
  });
  return named("Plan", schema);
}

export function planSchema(): JsonSchema {
  return schemaDocument(
    "Plan",
    "Weeks, sessions and items, each with its reasons, and what could not fit.",
    plan(),
  );
}
