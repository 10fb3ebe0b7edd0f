// May this person start? The pre-screen on three pages: what stops, then joints and bones, then everything else.
import { SCREENING_QUESTION_IDS, type ScreeningQuestionId } from "@dorsal/engine";
import { OFFICIAL_FORM, SCREENING_HONESTY, SCREENING_QUESTIONS } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../parts/Button.tsx";
import { AnyOf } from "../../parts/Choices.tsx";
import { useNames } from "../../parts/names.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { answerScreening } from "../../state/actions/person.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import { IMPORT_PLACE } from "../you/import-place.ts";
import { withAnswers } from "./draft.ts";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";
import type { SafetyStep } from "./steps.ts";

const BONES: readonly ScreeningQuestionId[] = [
  "low_back_problem",
  "shoulder_problem",
  "shoulder_dislocation",
  "other_joint_problem",
  "osteoporosis",
  "hernia",
];

const HEART: readonly ScreeningQuestionId[] = SCREENING_QUESTION_IDS.slice(
  0,
  SCREENING_QUESTION_IDS.indexOf("supervised_only") + 1,
);

/** A question that a later version adds lands on the last page by itself. */
const PAGES: Readonly<Record<SafetyStep, readonly ScreeningQuestionId[]>> = {
  heart: HEART,
  bones: BONES,
  health: SCREENING_QUESTION_IDS.filter((id) => !HEART.includes(id) && !BONES.includes(id)),
};

const QUESTIONS: Readonly<Record<SafetyStep, string>> = {
  heart: "Does any of this apply to you?",
  bones: "And your back, joints and bones?",
  health: "And this?",
};

export function safetyStep(step: SafetyStep) {
  return function Safety({ draft, change, onward }: StepProps) {
    const journal = useJournalStore();
    const { run, trouble } = useAction(useNames());
    const questions = PAGES[step];
    const here = questions.filter((id) => draft.yes.includes(id));
    const answer = async () => {
      if (step !== "health") return onward();
      if (await run(answerScreening(journal, { yes: draft.yes, cleared: draft.cleared }))) onward();
    };
    return (
      <StepPage
        question={QUESTIONS[step]}
        help={step === "heart" ? <HonestWords /> : undefined}
        aside={step === "heart" && <FromAnotherDevice />}
        onward={{ words: here.length === 0 ? "None of these" : `Yes to ${here.length}, go on`, go: answer }}
      >
        <Trouble sentence={trouble} />
        <AnyOf
          label={QUESTIONS[step]}
          choices={questions.map((id) => ({
            id,
            name: SCREENING_QUESTIONS[id].question,
            explanation: SCREENING_QUESTIONS[id].help,
          }))}
          chosen={here}
          onChange={(chosen) =>
            change(withAnswers(draft, [...draft.yes.filter((id) => !isOf(questions, id)), ...chosen]))
          }
        />
      </StepPage>
    );
  };
}

function isOf(questions: readonly string[], id: string): boolean {
  return questions.includes(id);
}

function HonestWords() {
  return (
    <p>
      Tick what is true. {SCREENING_HONESTY} The official form is{" "}
      <a href={OFFICIAL_FORM.url} rel="noreferrer" target="_blank">
        {OFFICIAL_FORM.name}
      </a>
      .
    </p>
  );
}

function FromAnotherDevice() {
  return (
    <Link to="/you" hash={IMPORT_PLACE} className={buttonClass("plain", true)}>
      I have an export from another device
    </Link>
  );
}
