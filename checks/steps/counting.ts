// How do we count what a program counted itself? By its last line "N passed, N failed", and never against its exit code.
import { type CommandOptions, runCommand } from "./command.ts";
import type { Outcome, Step } from "./step.ts";

const COUNT = /^(\d+) passed, (\d+) failed$/;

export function readCount(output: string, code: number): Outcome {
  const line = output.split("\n").findLast((one) => COUNT.test(one.trim()));
  const [, passed = "0", failed = "0"] = COUNT.exec(line?.trim() ?? "") ?? [];
  const unexplained = code !== 0 && Number(failed) === 0 ? 1 : 0;
  return { passed: Number(passed), failed: Number(failed) + unexplained, output };
}

export function countingStep(name: string, words: readonly string[], options: CommandOptions = {}): Step {
  return {
    name,
    async run(): Promise<Outcome> {
      const { code, output } = await runCommand(words, options);
      return readCount(output, code);
    },
  };
}
