// Can the audit fail? Access, safety and honesty: a good plan is spoiled in one way at a time.
import { describe } from "vitest";
import { everyItem, gymPlan, homePlan, hurriedPlan, item, need, noticesIn } from "./spoiled-plan.ts";

describe("access, safety and honesty", () => {
  noticesIn(gymPlan)("uses kit that is not there", "equipment", (plan) => {
    item(plan).exercise = "trap_bar_deadlift";
  });
  noticesIn(gymPlan)("uses what the lifter excluded", "excluded", (plan) => {
    plan.profile.exclude.push(item(plan).exercise);
  });
  noticesIn(gymPlan)("ignores a contraindication", "avoid", (plan) => {
    plan.profile.contraindications.push("low_back");
    item(plan).exercise = "barbell_row";
  });
  noticesIn(gymPlan)("is above the lifter's level", "level", (plan) => {
    item(plan).exercise = "pendlay_row";
  });
  noticesIn(gymPlan)("asks for pull-ups that nobody has", "not_earned", (plan) => {
    plan.profile.maxPullUps = 0;
    item(plan).exercise = "pull_up";
  });
  noticesIn(gymPlan)("twists a sore elbow", "unkind_grip", (plan) => {
    plan.profile.contraindications.push("elbow");
    Object.assign(item(plan), { exercise: "barbell_row", grip: "supinated" });
  });
  noticesIn(gymPlan)("starts with a load that nobody owns", "load_owned", (plan) => {
    plan.profile.loadsKg.dumbbell = [5, 10];
    Object.assign(item(plan), { exercise: "chest_supported_row_db", startLoadKg: 7 });
  });
  noticesIn(homePlan)("takes a novice to failure", "rir_floor", (plan) => {
    item(plan).rir = 0;
  });
  noticesIn(homePlan)("takes a lifter with high blood pressure to RIR 2", "rir_floor", (plan) => {
    for (const each of everyItem(plan)) if (each.rir !== undefined) each.rir = 2;
  });
  noticesIn(homePlan)("holds the breath for half a minute", "long_hold", (plan) => {
    Object.assign(item(plan), { exercise: "prone_cobra", seconds: 30 });
  });
  noticesIn(homePlan)("never says to breathe out", "breathing_unsaid", (plan) => {
    plan.notes = plan.notes.filter(({ why }) => why !== "breathe_out");
    for (const each of everyItem(plan))
      each.reasons = each.reasons.filter(({ why }) => why !== "breathe_out");
  });
  noticesIn(homePlan)("pulls on a door without a word about it", "anchor_unsaid", (plan) => {
    plan.notes = plan.notes.filter(({ why }) => why !== "anchor_checklist");
    Object.assign(item(plan), { exercise: "towel_door_row", reasons: [{ why: "compound_first" }] });
  });
  noticesIn(gymPlan)("keeps a youth's reserve at one", "rir_floor", (plan) => {
    plan.profile.ageYears = 15;
    for (const each of everyItem(plan)) if (each.rir !== undefined) each.rir = 1;
  });
  noticesIn(gymPlan)("starts with twenty negatives", "first_negatives", (plan) => {
    Object.assign(item(plan), { exercise: "negative_pull_up", sets: 5, reps: [2, 4] });
  });
  noticesIn(gymPlan)("hides a flag", "tag_unseen", (plan) => {
    plan.profile.contraindications.push("knee");
  });
  noticesIn(gymPlan)("plans what it says it left out", "excluded_used", (plan) => {
    plan.excluded.push({ exercise: item(plan).exercise, why: "equipment", detail: "nothing" });
  });
  noticesIn(homePlan)("hides a shortfall", "unmet_missing", (plan) => {
    plan.unmet.pop();
  });
  noticesIn(gymPlan)("invents a shortfall", "unmet_false", (plan) => {
    plan.unmet.push({
      week: 1,
      rule: "empty_session",
      wanted: 1,
      got: 0,
      why: "minutes",
      date: "2026-11-24",
    });
  });
  noticesIn(homePlan)("states a shortfall twice", "unmet_twice", (plan) => {
    plan.unmet.push({ ...need(plan.unmet[0]) });
  });
  noticesIn(hurriedPlan)("understates a shortfall", "unmet_numbers", (plan) => {
    const row = need(plan.unmet.find(({ got, group }) => group !== undefined && typeof got === "number"));
    row.got = Number(row.got) + 1;
  });
});
