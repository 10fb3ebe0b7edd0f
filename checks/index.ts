// The one door of the checks: what the benches borrow, so that they measure with the second opinion's own counting.
export * from "./plan-audit/audit.ts";
export * from "./plan-audit/facts/counting.ts";
export * from "./plan-audit/facts/movement-kinds.ts";
export * from "./plan-audit/facts/volume-ranges.ts";
export * from "./plan-audit/facts/week-facts.ts";
export * from "./plan-audit/random-profile.ts";
export * from "./plan-audit/rules/access-rules.ts";
export type * from "./plan-audit/violation.ts";
