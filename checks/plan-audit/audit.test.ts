// Can the audit fail? Shape, hard limits, deloads and techniques: a good plan is spoiled in one way at a time.
import { describe, expect, test } from "vitest";
import { auditPlan } from "./audit.ts";
import { catalog, madePlan } from "./made-plan.ts";
import { everyItem, GYM_LIFTER, gymPlan, homePlan, item, need, noticesIn, session } from "./spoiled-plan.ts";

/** So short that a press and a pull take turns. */
const pairedPlan = madePlan({
  level: 2,
  goal: "size",
  daysPerWeek: 5,
  minutes: 30,
  weeks: 9,
  equipment: ["band"],
});

test("finds nothing wrong with good plans", () => {
  expect(auditPlan(gymPlan, catalog)).toEqual([]);
  expect(auditPlan(homePlan, catalog)).toEqual([]);
});

describe("shape, hard limits, deloads and techniques", () => {
  noticesIn(gymPlan)("loses a week", "week_count", (plan) => {
    plan.weeks.pop();
  });
  noticesIn(gymPlan)("moves a session to another date", "dates", (plan) => {
    session(plan).date = "2026-11-29";
  });
  noticesIn(gymPlan)("calls a Monday Tuesday", "weekday", (plan) => {
    session(plan).day = "tue";
  });
  noticesIn(gymPlan)("uses one id twice", "duplicate_id", (plan) => {
    item(plan).id = item(plan, 1).id;
  });
  noticesIn(gymPlan)("names an unknown exercise", "unknown_exercise", (plan) => {
    item(plan).exercise = "levitation";
  });
  noticesIn(gymPlan)("gives an item no reason", "no_reason", (plan) => {
    item(plan).reasons = [];
  });
  noticesIn(gymPlan)("gives repetitions and seconds at once", "dose", (plan) => {
    item(plan).seconds = 20;
  });
  noticesIn(gymPlan)("leaves RIR open", "rir_missing", (plan) => {
    delete item(plan).rir;
  });
  noticesIn(gymPlan)("states wrong minutes", "minutes_number", (plan) => {
    session(plan).minutes += 1;
  });
  noticesIn(gymPlan)("states wrong hard sets", "hard_sets", (plan) => {
    need(plan.weeks[0]).hardSets.lats += 0.25;
  });
  noticesIn(gymPlan)("states a wrong pull to push", "pull_to_push_number", (plan) => {
    need(plan.weeks[0]).pullToPush = 9.87;
  });
  noticesIn(gymPlan)("asks for more time than there is", "session_minutes", (plan) => {
    for (const each of session(plan).items) each.restS += 600;
  });
  noticesIn(gymPlan)("raises sets above the session cap", "session_cap", (plan) => {
    for (const each of session(plan).items) each.sets += 12;
  });
  noticesIn(gymPlan)("overloads the spine", "spine_budget", (plan) => {
    Object.assign(item(plan), { exercise: "barbell_row", sets: 7 });
  });
  noticesIn(gymPlan)("puts hinge and unsupported row on neighbouring days", "hinge_beside_row", (plan) => {
    item(plan, 0).exercise = "romanian_deadlift";
    item(plan, 1).exercise = "dumbbell_row_bent";
  });
  noticesIn(madePlan({ ...GYM_LIFTER, days: ["mon", "sun"] }))(
    "puts them on either side of a week's end",
    "hinge_beside_row",
    (plan) => {
      item(plan, 1).exercise = "romanian_deadlift";
      need(session(plan, 1, 0).items[0]).exercise = "dumbbell_row_bent";
    },
  );
  noticesIn(gymPlan)("doubles the work from one week to the next", "weekly_rise", (plan) => {
    for (const { items } of need(plan.weeks[1]).sessions) for (const each of items) each.sets *= 2;
  });
  noticesIn(gymPlan)("exceeds the weekly cap", "weekly_cap", (plan) => {
    for (const { items } of need(plan.weeks[1]).sessions) for (const each of items) each.sets *= 3;
  });
  noticesIn(madePlan({ ...GYM_LIFTER, weeks: 12 }))("loads twelve weeks in a row", "deload_due", (plan) => {
    for (const week of plan.weeks) week.deload = false;
  });
  noticesIn(gymPlan)("deloads two weeks running", "deload_window", (plan) => {
    need(plan.weeks[2]).deload = true;
    need(plan.weeks[3]).deload = true;
  });
  noticesIn(gymPlan)("keeps all sets in a deload", "deload_sets", (plan) => {
    const deload = need(plan.weeks.find((week) => week.deload));
    for (const { items } of deload.sessions) for (const each of items) each.sets *= 2;
  });
  noticesIn(gymPlan)("keeps the RIR in a deload", "deload_rir", (plan) => {
    const deload = need(plan.weeks.find((week) => week.deload));
    for (const { items } of deload.sessions) for (const each of items) if (each.rir) each.rir -= 1;
  });
  noticesIn(gymPlan)("drops a free compound", "drop_set_kind", (plan) => {
    Object.assign(item(plan), { exercise: "dumbbell_row_bent", technique: "drop_set", drops: 1 });
  });
  noticesIn(homePlan)("drops sets with a novice", "drop_set_level", (plan) => {
    Object.assign(item(plan), { technique: "drop_set", drops: 1 });
  });
  noticesIn(gymPlan)("names a superset partner that is not there", "superset_partner", (plan) => {
    Object.assign(item(plan), { technique: "superset", supersetWith: "nobody" });
  });
  noticesIn(gymPlan)("pairs a strength-priority pull with a pull", "superset_strength", (plan) => {
    plan.profile.goal = "strength";
    const [one, other] = [item(plan, 0, 0), item(plan, 0, 1)];
    Object.assign(one, { exercise: "pulldown_neutral", technique: "superset", supersetWith: other.id });
    Object.assign(other, { exercise: "machine_row", technique: "superset", supersetWith: one.id });
  });
  noticesIn(pairedPlan)("leaves one of a pair alone", "superset_symmetric", (plan) => {
    const half = need(everyItem(plan).find(({ technique }) => technique === "superset"));
    half.technique = "straight";
    delete half.supersetWith;
  });
  noticesIn(pairedPlan)("gives partners unequal sets", "superset_sets", (plan) => {
    need(everyItem(plan).find(({ technique }) => technique === "superset")).sets += 1;
  });
  noticesIn(madePlan({ ...GYM_LIFTER, loadsKg: { dumbbell: [8] } }))(
    "drops from the only dumbbells that are there",
    "drop_set_load",
    (plan) => {
      Object.assign(item(plan), { exercise: "reverse_fly_bent", technique: "drop_set", drops: 1 });
    },
  );
  noticesIn(gymPlan)("drops where there is no load", "drop_set_load", (plan) => {
    Object.assign(item(plan), { exercise: "prone_y_raise", technique: "drop_set", drops: 1 });
  });
  noticesIn(gymPlan)("says other numbers than it asks for", "reason_false", (plan) => {
    item(plan).sets += 1;
  });
  noticesIn(gymPlan)("blames a missing bar where pulldowns are done", "note_false", (plan) => {
    plan.notes.push({ why: "no_vertical_pull_without_bar" });
  });
  noticesIn(madePlan({ level: 1, goal: "first_pull_up", daysPerWeek: 2, minutes: 30 }))(
    "keeps quiet about the bar that a pull-up needs",
    "note_missing",
    (plan) => {
      plan.notes = plan.notes.filter(({ why }) => why !== "no_rung_of_the_ladder");
    },
  );
  noticesIn(gymPlan)("cools down in a quarter of an hour", "short_cool_down", (plan) => {
    plan.profile.minutes = 15;
  });
  noticesIn(gymPlan)("ramps up to nothing", "ramp_of", (plan) => {
    const ramp = need(session(plan).warmUp.find(({ kind }) => kind === "ramp"));
    ramp.exercise = "pulldown_supinated";
    session(plan).items = session(plan).items.filter(({ exercise }) => exercise !== ramp.exercise);
  });
});
