// One question of the level test: the answer itself leads on.
import { LEVEL_QUESTION_IDS, type LevelQuestionId } from "@dorsal/engine";
import { LEVEL_TEST_WORDS } from "@dorsal/words";
import { OneOf } from "../../parts/Choices.tsx";
import { withTest } from "./draft.ts";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";

export function testStep(id: LevelQuestionId) {
  const { question, answers } = LEVEL_TEST_WORDS[id];
  const place = LEVEL_QUESTION_IDS.indexOf(id) + 1;
  return function Test({ draft, change, onward }: StepProps) {
    return (
      <StepPage
        question={question}
        help={`Question ${place} of ${LEVEL_QUESTION_IDS.length}`}
        onward={{ words: "Next", go: () => onward(), disabled: draft.test[id] === undefined }}
      >
        <OneOf
          label={question}
          choices={Object.entries<string>(answers).map(([answer, name]) => ({ id: answer, name }))}
          chosen={draft.test[id]}
          onChoose={(answer) => change(withTest(draft, { ...draft.test, [id]: answer }))}
        />
      </StepPage>
    );
  };
}
