// The planner in its own thread: a plan takes up to half a second on a slow phone, and the screen must not freeze.
import type { Catalog } from "@dorsal/content";
import {
  designPlan,
  type PlanVariant,
  type Profile,
  planFromRoutine,
  type ReviseRequest,
  type RoutineRequest,
  revisePlan,
  type UndoRequest,
  undoRevision,
} from "@dorsal/engine";

/** What the planner can do, by name. */
const WORK = {
  design: ({ profile, catalog, variant }: DesignRequest) => designPlan(profile, catalog, variant),
  revise: (request: ReviseRequest) => revisePlan(request),
  undo: (request: UndoRequest) => undoRevision(request),
  routine: (request: RoutineRequest) => planFromRoutine(request),
};

export interface DesignRequest {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly variant: PlanVariant;
}

type Work = typeof WORK;
export type PlannerWork = keyof Work;
export type RequestOf<Name extends PlannerWork> = Parameters<Work[Name]>[0];
export type AnswerOf<Name extends PlannerWork> = ReturnType<Work[Name]>;

export type PlannerRequest = {
  readonly [Name in PlannerWork]: { readonly work: Name; readonly request: RequestOf<Name> };
}[PlannerWork];

addEventListener("message", ({ data }: MessageEvent<PlannerRequest>) => {
  postMessage(answer(data));
});

function answer(asked: PlannerRequest) {
  switch (asked.work) {
    case "design":
      return WORK.design(asked.request);
    case "revise":
      return WORK.revise(asked.request);
    case "undo":
      return WORK.undo(asked.request);
    case "routine":
      return WORK.routine(asked.request);
  }
}
