// What do you know about this region? One question at a time, a reason after each, and nothing is kept.
import type { Quiz } from "@dorsal/content";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Button, buttonClass } from "../../parts/Button.tsx";
import { muscleName } from "../../parts/names.ts";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { PageLink } from "../../parts/written/Inline.tsx";
import { Column } from "../../parts/written/Page.tsx";
import { SourceList } from "../../parts/written/SourceList.tsx";
import { LearnLink } from "./LearnLink.tsx";
import css from "./Library.module.css";
import { NoSuchPage } from "./NoSuchPage.tsx";
import { OneQuestion } from "./OneQuestion.tsx";
import quizCss from "./Quiz.module.css";
import { scoreWords } from "./quiz-score.ts";

const route = getRouteApi("/learn/quiz/$id");

export function QuizPage() {
  const entry = route.useLoaderData();
  if (entry === null) return <NoSuchPage />;
  const { quiz, sources } = entry;
  return (
    <>
      <PageHeader title={quiz.name} over={<LearnLink after="Quiz" />} />
      <Column>
        <Round key={quiz.id} quiz={quiz} />
        <SourceList sources={sources} />
      </Column>
    </>
  );
}

function Round({ quiz }: { readonly quiz: Quiz }) {
  const [answers, setAnswers] = useState<readonly boolean[]>([]);
  const [at, setAt] = useState(0);
  const heading = useHeadingAfter(at);
  const asked = quiz.questions.length;
  const question = quiz.questions[at];
  if (question === undefined) {
    const again = () => {
      setAnswers([]);
      setAt(0);
    };
    return <Score quiz={quiz} right={answers.filter(Boolean).length} heading={heading} onAgain={again} />;
  }
  return (
    <OneQuestion
      key={at}
      question={question}
      place={`Question ${at + 1} of ${asked}`}
      heading={heading}
      nextWords={at + 1 === asked ? "See how it went" : "Next question"}
      onAnswer={(isRight) => setAnswers([...answers, isRight])}
      onNext={() => setAt(at + 1)}
    />
  );
}

/** The reader is led to each new question; the first is found as the page is. */
function useHeadingAfter(step: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);
  return heading;
}

interface ScoreProps {
  readonly quiz: Quiz;
  readonly right: number;
  readonly heading: React.Ref<HTMLHeadingElement>;
  readonly onAgain: () => void;
}

function Score({ quiz, right, heading, onAgain }: ScoreProps) {
  const asked = quiz.questions.length;
  return (
    <section className={quizCss.question}>
      <h2 ref={heading} tabIndex={-1} className={quizCss.score}>
        {right} of {asked} right
      </h2>
      <p>{scoreWords(right, asked)}</p>
      <div className={quizCss.ways}>
        <Button kind="primary" wide onClick={onAgain}>
          Again
        </Button>
        <Link to="/learn" className={buttonClass("quiet", true)}>
          Back to Learn
        </Link>
      </div>
      <h3>The muscles of this region</h3>
      <ul>
        {quiz.muscles.map((muscle) => (
          <li key={muscle}>
            <PageLink kind="muscle" id={muscle} className={css.row}>
              <span className={css.name}>{muscleName(muscle)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
