// How does a screen get a plan, or a changed one? From a worker that lives for one question.
import type { Catalog } from "@dorsal/content";
import type { Plan, PlanVariant, Profile } from "@dorsal/engine";
import type { AnswerOf, PlannerRequest, PlannerWork, RequestOf } from "./planner.worker.ts";

/** Rejects where the browser cannot run the worker or the planner throws. */
export function designInWorker(
  profile: Profile,
  catalog: Catalog,
  variant: PlanVariant = "balanced",
): Promise<Plan> {
  return ask("design", { profile, catalog, variant });
}

export function reviseInWorker(request: RequestOf<"revise">): Promise<AnswerOf<"revise">> {
  return ask("revise", request);
}

export function undoInWorker(request: RequestOf<"undo">): Promise<AnswerOf<"undo">> {
  return ask("undo", request);
}

export function routineInWorker(request: RequestOf<"routine">): Promise<AnswerOf<"routine">> {
  return ask("routine", request);
}

function ask<Name extends PlannerWork>(work: Name, request: RequestOf<Name>): Promise<AnswerOf<Name>> {
  const worker = new Worker(new URL("./planner.worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<AnswerOf<Name>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<AnswerOf<Name>>) => resolve(data);
    worker.onerror = (event) =>
      reject(new Error(`The planner stopped: ${event.message || "it did not load"}.`));
  });
  // Name and request belong together; TypeScript cannot see that across the union.
  worker.postMessage({ work, request } as PlannerRequest);
  return answer.finally(() => worker.terminate());
}
