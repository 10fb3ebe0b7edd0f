// Which week shall be the lighter one?
import type { PlannedWeek } from "@dorsal/engine";
import { useState } from "react";
import { OneOf } from "../../../parts/Choices.tsx";
import { shortDay } from "../../../parts/day-words.ts";
import { useToday } from "../../../parts/use-today.ts";
import { StepPage } from "../../onboarding/StepPage.tsx";
import { PreviewPage } from "./PreviewPage.tsx";

export interface AskRestProps {
  readonly weeks: readonly PlannedWeek[];
  readonly onDone: () => void;
}

export function AskRest({ weeks, onDone }: AskRestProps) {
  const today = useToday();
  const open = weeks.filter(({ deload, sessions }) => !deload && (sessions[0]?.date ?? "") >= today);
  const [number, setNumber] = useState(open[0]?.number);
  const [isSaid, setSaid] = useState(false);
  if (isSaid && number !== undefined)
    return (
      <PreviewPage
        change={{ kind: "deload_week", week: number }}
        onAccepted={onDone}
        onDiscard={() => setSaid(false)}
        discard="Back to the question"
      />
    );
  return (
    <StepPage
      question="Which week shall be lighter?"
      help="About half the sets, more in reserve. Four weeks lie between two such weeks."
      onward={{ words: "Next", go: () => setSaid(true), disabled: number === undefined }}
    >
      {open.length === 0 && <p>No week of this plan is still to begin.</p>}
      <OneOf
        label="Week"
        choices={open.map((week) => ({
          id: String(week.number),
          name: `Week ${week.number}`,
          explanation: `From ${shortDay(week.sessions[0]?.date ?? today)}`,
        }))}
        chosen={String(number)}
        onChoose={(id) => setNumber(Number(id))}
      />
    </StepPage>
  );
}
