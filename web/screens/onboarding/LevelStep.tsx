// How experienced? Said at once, or found out in two minutes.
import type { Level } from "@dorsal/content";
import { LEVEL_WORDS } from "@dorsal/words";
import { Button } from "../../parts/Button.tsx";
import { OneOf } from "../../parts/Choices.tsx";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

export function LevelStep({ draft, change, onward, goTo }: StepProps) {
  return (
    <StepPage
      question="How much have you trained?"
      help="When in doubt, take the lower one: it opens more, and you rise soon."
      onward={{ words: "Next", go: () => onward() }}
      aside={
        <Button wide onClick={() => goTo("test-training_age")}>
          Find out in two minutes: six questions
        </Button>
      }
    >
      <OneOf
        label="Level"
        choices={LEVELS.map((level) => ({ id: String(level), ...LEVEL_WORDS[level] }))}
        chosen={String(draft.level)}
        onChoose={(id) =>
          change({ ...draft, level: LEVELS.find((one) => String(one) === id) ?? draft.level })
        }
      />
    </StepPage>
  );
}
