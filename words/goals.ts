// What can somebody want, and what may they expect?
import type { Goal } from "@dorsal/engine";

export interface GoalWords {
  readonly name: string;
  readonly explanation: string;
  /** Ends "... suit ...": "6-10 repetitions suit building strength." */
  readonly aim: string;
}

export const GOAL_WORDS: Readonly<Record<Goal, GoalWords>> = {
  general: {
    name: "General strength",
    explanation: "A bit of everything: strong, mobile and even.",
    aim: "all-round training",
  },
  size: {
    name: "A bigger back",
    explanation: "More sets per muscle. What shows in a mirror takes two to three months.",
    aim: "building muscle",
  },
  strength: {
    name: "A stronger back",
    explanation: "Heavier sets and longer rests on a few main lifts.",
    aim: "building strength",
  },
  posture: {
    name: "Ease and posture",
    explanation:
      "May ease neck and shoulder tension and shift posture a little. No posture is bad by itself.",
    aim: "comfort and control",
  },
  first_pull_up: {
    name: "My first pull-up",
    explanation: "A ladder from hanging to a full pull-up, with rows beside it.",
    aim: "working towards a first pull-up",
  },
};
