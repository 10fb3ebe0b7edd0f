// How long may a session take, door to door of the mat?
import { OneOf } from "../../parts/Choices.tsx";
import { Stepper } from "../../parts/Stepper.tsx";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";

const CHOICES = [
  { id: "15", name: "15 minutes", explanation: "One or two lifts. Honest and small." },
  { id: "30", name: "30 minutes", explanation: "The main lifts and a little more." },
  { id: "45", name: "45 minutes", explanation: "Room for every part of the back." },
  { id: "60", name: "60 minutes", explanation: "Longer rests, more sets." },
];

export function MinutesStep({ draft, change, onward }: StepProps) {
  const set = (minutes: number) => change({ ...draft, minutes });
  return (
    <StepPage
      question="How long is a session?"
      help="Warm-up, rests and tidying up included."
      onward={{ words: "Next", go: () => onward() }}
    >
      <OneOf
        label="Minutes"
        choices={CHOICES}
        chosen={String(draft.minutes)}
        onChoose={(id) => set(Number(id))}
      />
      <Stepper
        label="Or exactly"
        value={draft.minutes}
        min={10}
        max={120}
        step={5}
        unit="min"
        onChange={set}
      />
    </StepPage>
  );
}
