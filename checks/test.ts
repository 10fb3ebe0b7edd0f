// `npm test`: everything that must hold, from types to journeys. The last line says how much passed and how much did not.
import { commandStep } from "./steps/command.ts";
import { countingStep } from "./steps/counting.ts";
import { journeysStep } from "./steps/journeys.ts";
import { runSteps } from "./steps/run-steps.ts";
import { vitestStep } from "./steps/vitest.ts";

const journeys = journeysStep();

const { passed, failed } = await runSteps(
  [
    [
      commandStep("build of the app", ["node", "setup/install.mjs", "build"]),
      commandStep("types", ["tsc", "-b"]),
      commandStep("lint and format", ["biome", "check", "--error-on-warnings", "."]),
    ],
    [
      commandStep("size of the first load", ["node", "checks/size.ts"]),
      vitestStep,
      ...(journeys ? [journeys] : []),
      countingStep("house rules", ["node", "checks/house.ts"]),
      commandStep("content", ["node", "checks/content.ts"]),
    ],
  ],
  console.log,
);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
