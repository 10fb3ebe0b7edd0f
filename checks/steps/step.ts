// What is a step of `npm test`? A name, a run, and how many things passed and failed in it.

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What to read when something failed. */
  readonly output: string;
}

export interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** A step that ran nothing proves nothing: it counts as one failure. */
export function withoutEmptiness(outcome: Outcome): Outcome {
  if (outcome.passed + outcome.failed > 0) return outcome;
  return { passed: 0, failed: 1, output: `${outcome.output}\nNothing was checked.` };
}
