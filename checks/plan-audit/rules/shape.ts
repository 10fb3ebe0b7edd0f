// Is it a whole plan? Weeks, dates, ids, fields, and every derived number equal to its recomputation.
// Week k covers the seven days from startDate + 7 (k - 1); each asked weekday has exactly one session there, in order.
// `rir` stands on every repetition item of `items` and never beside seconds or metres; the catalogue's dose unit decides
// which of reps, seconds, metres is there. pullToPush may be rounded half-up at two decimals.
import type { Catalog } from "@dorsal/content";
import type { Plan } from "@dorsal/engine";
import { addDays, weekdayOf } from "../facts/calendar.ts";
import { ALL_GROUPS, EPSILON, pullToPush } from "../facts/counting.ts";
import { sessionMinutes } from "../facts/session-time.ts";
import { placeOfSession, type WeekFacts } from "../facts/week-facts.ts";
import { brokenWhen, type Violation } from "../violation.ts";
import { itemShapeViolations } from "./item-shape.ts";

/** Half of the last decimal of a rounded ratio. */
const RATIO_ROUNDING = 0.005;

/** What must hold before anything can be counted. */
export function unknownExercises(plan: Plan, catalog: Catalog): Violation[] {
  const items = plan.weeks.flatMap(({ sessions }) =>
    sessions.flatMap(({ warmUp, items, coolDown }) => [...warmUp, ...items, ...coolDown]),
  );
  return items.flatMap((item) =>
    brokenWhen(!catalog.exercises[item.exercise], "unknown_exercise", item.id, item.exercise),
  );
}

export function shapeViolations(plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  return [
    ...brokenWhen(
      plan.weeks.length !== plan.profile.weeks,
      "week_count",
      "plan",
      `${plan.weeks.length} weeks, asked ${plan.profile.weeks}`,
    ),
    ...duplicateIds(weeks),
    ...costs(plan),
    ...weeks.flatMap((facts, index) => [
      ...numbering(facts, index),
      ...dates(plan, facts, index),
      ...derived(plan, facts),
      ...facts.sessions.flatMap(itemShapeViolations),
    ]),
  ];
}

function numbering({ week }: WeekFacts, index: number): Violation[] {
  return brokenWhen(week.number !== index + 1, "week_number", `w${index + 1}`, `is numbered ${week.number}`);
}

function dates(plan: Plan, { week }: WeekFacts, index: number): Violation[] {
  const monday = addDays(plan.profile.startDate, 7 * index);
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day));
  const asked = days.filter((date) => plan.profile.days.includes(weekdayOf(date)));
  const found = week.sessions.map(({ date }) => date);
  const mislabelled = week.sessions.filter(({ day, date }) => weekdayOf(date) !== day);
  return [
    ...brokenWhen(found.join() !== asked.join(), "dates", `w${week.number}`, `${found} instead of ${asked}`),
    ...mislabelled.map(({ day, date }) => ({
      rule: "weekday",
      where: `w${week.number} ${date}`,
      what: `called ${day}`,
    })),
  ];
}

function derived(plan: Plan, facts: WeekFacts): Violation[] {
  const { week } = facts;
  const where = `w${week.number}`;
  const ratio = pullToPush(facts.sets, plan.profile.pushSetsElsewhere);
  return [
    ...ALL_GROUPS.flatMap((group) =>
      brokenWhen(
        !(Math.abs(week.hardSets[group] - facts.sets[group]) < EPSILON),
        "hard_sets",
        where,
        `${group} says ${week.hardSets[group]}, counts ${facts.sets[group]}`,
      ),
    ),
    ...brokenWhen(
      !sameRatio(week.pullToPush, ratio),
      "pull_to_push_number",
      where,
      `${week.pullToPush}, counts ${ratio}`,
    ),
    ...facts.sessions.flatMap((session) =>
      brokenWhen(
        Math.abs(session.session.minutes - sessionMinutes(session)) > EPSILON,
        "minutes_number",
        placeOfSession(session),
        `says ${session.session.minutes}, takes ${sessionMinutes(session)}`,
      ),
    ),
  ];
}

function sameRatio(stated: number | null, counted: number | null): boolean {
  if (stated === null || counted === null) return stated === counted;
  return Math.abs(stated - counted) <= RATIO_ROUNDING + EPSILON;
}

function duplicateIds(weeks: readonly WeekFacts[]): Violation[] {
  const ids = weeks.flatMap(({ sessions }) =>
    sessions.flatMap(({ work, around }) => [...work, ...around].map(({ item }) => item.id)),
  );
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ rule: "duplicate_id", where: id, what: "is used twice" }));
}

function costs(plan: Plan): Violation[] {
  return Object.entries(plan.cost).flatMap(([term, value]) =>
    brokenWhen(!Number.isFinite(value) || value < -EPSILON, "cost_term", term, `is ${value}`),
  );
}
