// How does the lifter come to the session? A short check-in, every answer optional. It may only trim what is asked.
import type { GroupId } from "@dorsal/content";

export const ILLNESSES = ["none", "cold", "fever"] as const;
export type Illness = (typeof ILLNESSES)[number];

/** A later check-in with the same id replaces the earlier one. Scales run from 1 (bad, none, low) to 5. */
export interface CheckIn {
  readonly checkInId: string;
  readonly checkedAt: string;
  /** Hours of the last night. */
  readonly sleepHours?: number;
  /** 1 slept badly, 5 very well. */
  readonly sleep?: number;
  /** 1 none, 5 very sore. */
  readonly soreness?: number;
  readonly soreGroups?: readonly GroupId[];
  /** 1 empty, 5 full of energy. */
  readonly energy?: number;
  /** 1 calm, 5 very stressed. */
  readonly stress?: number;
  readonly illness?: Illness;
  /** Calendar day from which on an illness was over. */
  readonly wellSince?: string;
}
