// What comes after consent? The page of one step; fetched while the lifter reads what they consent to.
import { STEP_PAGES } from "./step-pages.ts";
import type { StepProps } from "./step-props.ts";

export interface LaterStepProps extends StepProps {
  readonly step: keyof typeof STEP_PAGES;
}

export default function LaterStep({ step, ...props }: LaterStepProps) {
  const Page = STEP_PAGES[step];
  return <Page key={step} {...props} />;
}
