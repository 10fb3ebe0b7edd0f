// What does every step get?
import type { Draft } from "./draft.ts";
import type { Step } from "./steps.ts";

export interface StepProps {
  readonly draft: Draft;
  /** Changes what is answered; kept at once. */
  readonly change: (next: Draft) => void;
  /** To the next step of this lifter, as `draft` will then be. */
  readonly onward: (next?: Draft) => void;
  readonly goTo: (step: Step) => void;
}
