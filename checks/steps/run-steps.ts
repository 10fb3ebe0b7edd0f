// How does `npm test` tell what it does? In stages: the steps of one run beside each other, since each often waits; a line
// names them when they begin, and one for each when it ends, with its counts and its seconds.
import { type Outcome, type Step, withoutEmptiness } from "./step.ts";

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

export type Stage = readonly Step[];

type Say = (line: string) => void;

/** Every step runs, also after a failure: one run tells all that is wrong. */
export async function runSteps(stages: readonly Stage[], say: Say): Promise<Totals> {
  const outcomes: Outcome[] = [];
  for (const stage of stages) {
    say(`${stage.map(({ name }) => name).join(" | ")} ...`);
    outcomes.push(...(await Promise.all(stage.map((step) => runStep(step, say)))));
  }
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function runStep(step: Step, say: Say): Promise<Outcome> {
  const startedMs = performance.now();
  const outcome = withoutEmptiness(await step.run().catch(asFailure));
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  if (outcome.failed > 0) say(outcome.output.trimEnd());
  say(`  ${step.name} ${outcome.failed === 0 ? "ok" : "FAILED"}: ${describe(outcome)} in ${seconds} s`);
  return outcome;
}

function asFailure(bug: unknown): Outcome {
  return { passed: 0, failed: 1, output: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) };
}

function describe({ passed, failed }: Outcome): string {
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
}
