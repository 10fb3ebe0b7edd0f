// What for?
import { GOALS } from "@dorsal/engine";
import { GOAL_WORDS } from "@dorsal/words";
import { OneOf } from "../../parts/Choices.tsx";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";

export function GoalStep({ draft, change, onward }: StepProps) {
  return (
    <StepPage question="What do you want most?" onward={{ words: "Next", go: () => onward() }}>
      <OneOf
        label="Goal"
        choices={GOALS.map((id) => ({
          id,
          name: GOAL_WORDS[id].name,
          explanation: GOAL_WORDS[id].explanation,
        }))}
        chosen={draft.goal}
        onChoose={(goal) => change({ ...draft, goal })}
      />
    </StepPage>
  );
}
