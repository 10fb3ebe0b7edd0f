// One question of a quiz: its choices as keys; after a choice the right one, the reason, and the way on.
import type { QuizQuestion } from "@dorsal/content";
import { type Ref, useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { muscleName } from "../../parts/names.ts";
import { Inline, PageLink } from "../../parts/written/Inline.tsx";
import css from "./Quiz.module.css";
import { choicesOf, type QuizChoice } from "./quiz-order.ts";

interface OneQuestionProps {
  readonly question: QuizQuestion;
  /** "Question 2 of 5". */
  readonly place: string;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly nextWords: string;
  readonly onAnswer: (isRight: boolean) => void;
  readonly onNext: () => void;
}

export function OneQuestion({ question, place, heading, nextWords, onAnswer, onNext }: OneQuestionProps) {
  const [chosen, setChosen] = useState<QuizChoice | null>(null);
  const choices = choicesOf(question);
  const choose = (choice: QuizChoice) => {
    if (chosen !== null) return;
    setChosen(choice);
    onAnswer(choice.isRight);
  };
  return (
    <section className={css.question}>
      <p className={css.place}>{place}</p>
      <h2 ref={heading} tabIndex={-1}>
        {question.ask}
      </h2>
      <ul className={css.choices}>
        {choices.map((choice) => (
          <li key={choice.text}>
            <ChoiceKey choice={choice} chosen={chosen} onChoose={() => choose(choice)} />
          </li>
        ))}
      </ul>
      <div role="status">{chosen && <Verdict question={question} isRight={chosen.isRight} />}</div>
      {chosen && (
        <>
          {question.muscle && (
            <p>
              <PageLink kind="muscle" id={question.muscle}>
                More about it: {muscleName(question.muscle)}
              </PageLink>
            </p>
          )}
          <Button kind="primary" wide onClick={onNext}>
            {nextWords}
          </Button>
        </>
      )}
    </section>
  );
}

interface ChoiceKeyProps {
  readonly choice: QuizChoice;
  readonly chosen: QuizChoice | null;
  readonly onChoose: () => void;
}

/** After the answer it keeps the focus, so that the reader does not lose the place. */
function ChoiceKey({ choice, chosen, onChoose }: ChoiceKeyProps) {
  const isChosen = chosen?.text === choice.text;
  const mark = chosen === null ? "" : markOf(choice, isChosen);
  return (
    <button
      type="button"
      className={css.choice}
      data-shown={chosen === null ? undefined : choice.isRight ? "right" : isChosen ? "chosen" : "other"}
      data-on-paper
      aria-disabled={chosen !== null}
      onClick={onChoose}
    >
      <span className={css.words}>{choice.text}</span>
      {mark && <span className={css.mark}>{mark}</span>}
    </button>
  );
}

function markOf({ isRight }: QuizChoice, isChosen: boolean): string {
  if (isRight) return isChosen ? "✓ Your answer" : "✓ The answer";
  return isChosen ? "Your answer" : "";
}

function Verdict({ question, isRight }: { readonly question: QuizQuestion; readonly isRight: boolean }) {
  return (
    <div className={css.verdict}>
      <p className={css.verdictTitle}>{isRight ? "Right." : `Not quite: ${question.right}.`}</p>
      <p>
        <Inline text={question.because} />
      </p>
    </div>
  );
}
