// What does the coach propose, and why? A proposal waits for an answer; a plan never changes without one.
import type { GroupId } from "@dorsal/content";
import type { PlanChange } from "../training/plan-change.ts";
import type { PlateauStep, SignalReason } from "../training/reason.ts";

export type ProposalSubject =
  | { readonly kind: "deload" }
  | { readonly kind: "plateau"; readonly exercise: string; readonly step: PlateauStep }
  | { readonly kind: "volume"; readonly group: GroupId; readonly by: number }
  | { readonly kind: "pain"; readonly exercise: string }
  | { readonly kind: "calibrate_reserve"; readonly exercise: string }
  | { readonly kind: "missed"; readonly sessions: number }
  | { readonly kind: "next_mesocycle" };

export interface Proposal {
  /** The same evidence gives the same id, so that an answer stands until there is new evidence. */
  readonly proposalId: string;
  readonly about: ProposalSubject;
  readonly reasons: readonly SignalReason[];
  /** What accepting changes in the plan; null for advice about the next sets, or a new mesocycle. */
  readonly change: PlanChange | null;
}
