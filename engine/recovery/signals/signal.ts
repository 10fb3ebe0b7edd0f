// What does the log show that a change would answer? A proposal before it has a name: its evidence gives it one.
import type { Proposal } from "../proposal.ts";

export interface Signal extends Omit<Proposal, "proposalId"> {
  /** Calendar day of the newest fact that it rests on. */
  readonly evidenceDate: string;
}
