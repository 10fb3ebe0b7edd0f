// How does `npm test` tell what it does? A line when a step begins and one when it ends, with its seconds and its counts.
import { type Outcome, type Step, withoutEmptiness } from "./step.ts";

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** Every step runs, also after a failure: one run tells all that is wrong. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<Totals> {
  let totals: Totals = { passed: 0, failed: 0 };
  for (const step of steps) {
    say(`${step.name} ...`);
    const startedMs = performance.now();
    const outcome = withoutEmptiness(await step.run().catch(asFailure));
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    if (outcome.failed > 0) say(outcome.output.trimEnd());
    say(`  ${outcome.failed === 0 ? "ok" : "FAILED"}: ${describe(outcome)} in ${seconds} s`);
    totals = { passed: totals.passed + outcome.passed, failed: totals.failed + outcome.failed };
  }
  return totals;
}

function asFailure(bug: unknown): Outcome {
  return { passed: 0, failed: 1, output: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) };
}

function describe({ passed, failed }: Outcome): string {
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
}
