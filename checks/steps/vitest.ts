// Unit tests, laws and golden cases: vitest counts them, in a report that we read rather than in its prose.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../program/source-files.ts";
import { runCommand } from "./command.ts";
import type { Outcome, Step } from "./step.ts";

const REPORT = join(ROOT, ".cache", "vitest-report.json");

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export const vitestStep: Step = {
  name: "unit, laws, golden cases",
  async run(): Promise<Outcome> {
    mkdirSync(dirname(REPORT), { recursive: true });
    rmSync(REPORT, { force: true });
    const report = ["--reporter=dot", "--reporter=json", `--outputFile.json=${REPORT}`];
    const { code, output } = await runCommand(["vitest", "run", ...report]);
    return countReport(readReport(), code, output);
  },
};

function readReport(): VitestReport | null {
  try {
    return JSON.parse(readFileSync(REPORT, "utf8"));
  } catch {
    return null;
  }
}

/** A file that could not be loaded holds no test and yet has failed; so has a run that ends badly for no counted reason. */
export function countReport(report: VitestReport | null, code: number, output: string): Outcome {
  if (report === null) return { passed: 0, failed: 1, output };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  const counted = report.numFailedTests + brokenFiles;
  const failed = counted === 0 && code !== 0 ? 1 : counted;
  return { passed: report.numPassedTests, failed, output };
}
