// What does the log show that a change would answer? A proposal before it has a name: its evidence gives it one.
import type { SmallChange } from "../../plan/replan/small-change.ts";
import type { Proposal } from "../proposal.ts";

export interface Signal extends Omit<Proposal, "proposalId" | "change"> {
  /** What would answer it, the best first: the first that the planner takes is proposed. */
  readonly answers: Iterable<SmallChange>;
  /** It is worth saying also where the plan stays as it is. */
  readonly isAdvice: boolean;
  /** Calendar day of the newest fact that it rests on. */
  readonly evidenceDate: string;
}
