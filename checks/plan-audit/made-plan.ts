// What plan does a raw profile get? Parser and planner in one call, as terminal, server and app use them.
import { type Catalog, loadCatalog } from "@dorsal/content";
import { designPlan, type Plan, type PlanVariant, parseProfile } from "@dorsal/engine";

/** A fixed Friday: no law depends on the clock. */
export const TODAY = "2026-11-20";

export const catalog: Catalog = loadCatalog();

/** Throws a sentence where the parser refuses. */
export function madePlan(raw: unknown, variant?: PlanVariant): Plan {
  const parsed = parseProfile(raw, catalog, TODAY);
  if (!parsed.ok) throw new Error(`The profile was refused: ${JSON.stringify(parsed.refusal)}`);
  return designPlan(parsed.value, catalog, variant);
}
