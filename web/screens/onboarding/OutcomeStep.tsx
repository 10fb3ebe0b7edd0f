// What follows from the answers? A calm page: go on with care, or see a clinician first, and what can be done until then.
import { screeningOutcome } from "@dorsal/engine";
import { CLEARED_WORDS, LIMIT_WORDS, SCREENING_OUTCOMES, SCREENING_QUESTIONS } from "@dorsal/words";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../parts/Button.tsx";
import { AnyOf } from "../../parts/Choices.tsx";
import { useNames } from "../../parts/names.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useAction } from "../../parts/use-action.ts";
import { answerScreening } from "../../state/actions/person.ts";
import { useJournalStore } from "../../state/use-journal.ts";
import css from "./OutcomeStep.module.css";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";

export function OutcomeStep(props: StepProps) {
  const verdict = screeningOutcome(props.draft.yes);
  return verdict.outcome === "stop" ? <Stop {...props} /> : <Care {...props} />;
}

function Care({ draft, onward }: StepProps) {
  const { tags } = screeningOutcome(draft.yes);
  const { title, text } = SCREENING_OUTCOMES.caution;
  return (
    <StepPage question={title} help={text} onward={{ words: "Go on", go: () => onward() }}>
      {tags.length > 0 && (
        <>
          <h2>What your plan will do</h2>
          <ul className={css.list}>
            {tags.map((tag) => (
              <li key={tag}>
                <strong>{LIMIT_WORDS[tag].name}.</strong> {LIMIT_WORDS[tag].explanation}
              </li>
            ))}
          </ul>
        </>
      )}
    </StepPage>
  );
}

function Stop({ draft, change, onward }: StepProps) {
  const journal = useJournalStore();
  const { run, trouble } = useAction(useNames());
  const { stops } = screeningOutcome(draft.yes);
  const { title, text } = SCREENING_OUTCOMES.stop;
  const goOn = async () => {
    if (await run(answerScreening(journal, { yes: draft.yes, cleared: true }))) onward();
  };
  return (
    <StepPage
      question={title}
      help={text}
      onward={{ words: "I have been cleared, go on", go: goOn, disabled: !draft.cleared }}
      aside={
        <Link to="/learn" className={buttonClass("quiet", true)}>
          Read about exercises until then
        </Link>
      }
    >
      <Trouble sentence={trouble} />
      <h2>Show this to your clinician</h2>
      <ul className={css.list}>
        {stops.map((id) => (
          <li key={id}>
            You said yes to: <strong>{SCREENING_QUESTIONS[id].question}</strong>
          </li>
        ))}
      </ul>
      <AnyOf
        label="Clearance"
        choices={[{ id: "cleared", name: CLEARED_WORDS }]}
        chosen={draft.cleared ? ["cleared"] : []}
        onChange={(chosen) => change({ ...draft, cleared: chosen.length > 0 })}
      />
    </StepPage>
  );
}
