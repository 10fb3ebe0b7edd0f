// The planner in its own thread: a plan takes up to half a second on a slow phone, and the screen must not freeze.
import type { Catalog } from "@dorsal/content";
import { designPlan, type PlanVariant, type Profile } from "@dorsal/engine";

export interface PlanRequest {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly variant: PlanVariant;
}

addEventListener("message", ({ data }: MessageEvent<PlanRequest>) => {
  postMessage(designPlan(data.profile, data.catalog, data.variant));
});
