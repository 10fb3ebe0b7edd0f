// What did the test find, and what held it there?
import { levelFromAnswers } from "@dorsal/engine";
import { LEVEL_TEST_WORDS, LEVEL_WORDS, listed } from "@dorsal/words";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";

export function TestedStep({ draft, onward }: StepProps) {
  const { level, limitedBy } = levelFromAnswers(draft.test);
  const { name, explanation } = LEVEL_WORDS[level];
  return (
    <StepPage
      question={`Level ${level}: ${name}`}
      help={explanation}
      onward={{ words: "Take this level", go: () => onward({ ...draft, level }) }}
    >
      {level < 5 && <p>What decides it now: {listed(limitedBy.map((id) => LEVEL_TEST_WORDS[id].limit))}.</p>}
    </StepPage>
  );
}
