// Which page asks which step? All but the first, which is drawn before these are fetched.
import type { ComponentType } from "react";
import { BodyStep } from "./BodyStep.tsx";
import { DaysStep } from "./DaysStep.tsx";
import { GoalStep } from "./GoalStep.tsx";
import { KitStep } from "./KitStep.tsx";
import { LevelStep } from "./LevelStep.tsx";
import { LimitsStep } from "./LimitsStep.tsx";
import { LoadsStep } from "./LoadsStep.tsx";
import { MakingPlan } from "./MakingPlan.tsx";
import { MinutesStep } from "./MinutesStep.tsx";
import { OutcomeStep } from "./OutcomeStep.tsx";
import { safetyStep } from "./SafetyStep.tsx";
import type { StepProps } from "./step-props.ts";
import type { Step } from "./steps.ts";
import { TestedStep } from "./TestedStep.tsx";
import { testStep } from "./TestStep.tsx";

export const STEP_PAGES: Readonly<Record<Exclude<Step, "consent">, ComponentType<StepProps>>> = {
  heart: safetyStep("heart"),
  bones: safetyStep("bones"),
  health: safetyStep("health"),
  outcome: OutcomeStep,
  goal: GoalStep,
  days: DaysStep,
  minutes: MinutesStep,
  kit: KitStep,
  loads: LoadsStep,
  limits: LimitsStep,
  level: LevelStep,
  "test-training_age": testStep("training_age"),
  "test-last_three_months": testStep("last_three_months"),
  "test-hip_hinge": testStep("hip_hinge"),
  "test-pulling": testStep("pulling"),
  "test-effort": testStep("effort"),
  "test-planning": testStep("planning"),
  tested: TestedStep,
  "body-facts": BodyStep,
  making: MakingPlan,
};
