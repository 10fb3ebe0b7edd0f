// In which order do test files run? Those that are known to take longest begin, so that all cores end together; the rest as
// vitest sees fit. The list need not be whole or true: a file that is not on it only comes later.
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** By processor time, most first (measured with all files in one run). */
const LONGEST = [
  "checks/plan-audit/plan.laws.test.ts",
  "server/kill.test.ts",
  "server/main.test.ts",
  "web/device/store/browser/kill.browser.test.ts",
  "server/accounts/change-email.test.ts",
  "server/accounts/guessing.test.ts",
  "formats/fuzz/fuzz.laws.test.ts",
  "server/accounts/accounts.test.ts",
  "server/accounts/rights.matrix.test.ts",
  "checks/content/spelling.test.ts",
  "cli/schemas.test.ts",
  "checks/plan-audit/revision.laws.test.ts",
  "bench/oracle/solve.test.ts",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const asUsual = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((file) => moduleId.endsWith(`/${file}`));
      return at < 0 ? LONGEST.length : at;
    };
    return asUsual.toSorted((a, b) => place(a) - place(b));
  }
}
