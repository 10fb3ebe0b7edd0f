// What goes to the planner's thread and what comes back? Plain values; the plan travels as finished JSON text.
import type { Catalog } from "@dorsal/content";
import type { PlanVariant, ProfileProblem } from "@dorsal/engine";

/** The alternatives that can be asked for by name in an address. */
export const VARIANTS = [
  "balanced",
  "fewer_exercises",
  "more_variety",
] as const satisfies readonly PlanVariant[];

export interface PlanTask {
  readonly profile: unknown;
  /** Calendar day on which the plan is asked for; the default start date follows from it. */
  readonly today: string;
  readonly variant: PlanVariant;
}

export type ToldProblem = ProfileProblem & { readonly sentence: string };

export type PlanOutcome =
  | { readonly kind: "plan"; readonly json: string }
  | { readonly kind: "problems"; readonly problems: readonly ToldProblem[] };

export type ThreadMessage =
  /** The catalogue comes along: reading it takes long, and was done in the thread. */
  | { readonly kind: "ready"; readonly catalog: Catalog }
  | { readonly kind: "done"; readonly outcome: PlanOutcome }
  | { readonly kind: "bug"; readonly text: string };
