// How does a screen get a plan? From a worker that lives for one plan.
import type { Catalog } from "@dorsal/content";
import type { Plan, PlanVariant, Profile } from "@dorsal/engine";
import type { PlanRequest } from "./planner.worker.ts";

/** Rejects where the browser cannot run the worker or the planner throws. */
export function designInWorker(
  profile: Profile,
  catalog: Catalog,
  variant: PlanVariant = "balanced",
): Promise<Plan> {
  const worker = new Worker(new URL("./planner.worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<Plan>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Plan>) => resolve(data);
    worker.onerror = (event) =>
      reject(new Error(`The planner stopped: ${event.message || "it did not load"}.`));
  });
  const request: PlanRequest = { profile, catalog, variant };
  worker.postMessage(request);
  return answer.finally(() => worker.terminate());
}
