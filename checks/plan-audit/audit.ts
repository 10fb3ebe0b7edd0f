// Does the plan keep its word? A second opinion: everything recomputed from items and catalogue, nothing taken from
// the planner. An empty list means that shape, hard rules, safety rules and every row of `unmet` hold.
import type { Catalog } from "@dorsal/content";
import type { Plan } from "@dorsal/engine";
import { unmetViolations } from "./elastic/unmet-rows.ts";
import { weekFacts } from "./facts/week-facts.ts";
import { accessViolations } from "./rules/access-rules.ts";
import { deloadViolations } from "./rules/deload-rules.ts";
import { excludedViolations } from "./rules/excluded-rows.ts";
import { gripViolations } from "./rules/grip-rules.ts";
import { hardRuleViolations } from "./rules/hard-rules.ts";
import { loadViolations } from "./rules/load-rules.ts";
import { rirFloorViolations } from "./rules/rir-floors.ts";
import { safetyViolations } from "./rules/safety-rules.ts";
import { shapeViolations, unknownExercises } from "./rules/shape.ts";
import { techniqueViolations } from "./rules/technique-rules.ts";
import { noteViolations } from "./rules/true-notes.ts";
import { reasonViolations } from "./rules/true-reasons.ts";
import { visibleSafetyViolations } from "./rules/visible-safety.ts";
import type { Violation } from "./violation.ts";

export function auditPlan(plan: Plan, catalog: Catalog): readonly Violation[] {
  const unknown = unknownExercises(plan, catalog);
  if (unknown.length > 0) return unknown;
  const weeks = weekFacts(plan, catalog);
  return [
    ...shapeViolations(plan, weeks),
    ...accessViolations(plan, weeks),
    ...hardRuleViolations(plan, weeks),
    ...deloadViolations(plan, weeks),
    ...techniqueViolations(plan, weeks),
    ...rirFloorViolations(plan, weeks),
    ...safetyViolations(plan, weeks),
    ...gripViolations(plan, catalog, weeks),
    ...loadViolations(plan, weeks),
    ...visibleSafetyViolations(plan, weeks),
    ...reasonViolations(weeks),
    ...noteViolations(plan, weeks),
    ...excludedViolations(plan, catalog, weeks),
    ...unmetViolations(plan, weeks),
  ];
}
