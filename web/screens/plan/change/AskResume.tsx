// I missed days, or shall: from which day on does the plan go on? Nothing is caught up at once.
import { addDays, dueSessions, mondayOf } from "@dorsal/engine";
import { counted } from "@dorsal/words";
import { useState } from "react";
import { OneOf } from "../../../parts/Choices.tsx";
import { longDay } from "../../../parts/day-words.ts";
import { useToday } from "../../../parts/use-today.ts";
import { useJournal } from "../../../state/use-journal.ts";
import { StepPage } from "../../onboarding/StepPage.tsx";
import { missedUntil } from "./missed-until.ts";
import { PreviewPage } from "./PreviewPage.tsx";

export function AskResume({ onDone }: { readonly onDone: () => void }) {
  const today = useToday();
  const due = useJournal(dueSessions);
  const [date, setDate] = useState(today);
  const [isSaid, setSaid] = useState(false);
  const sessions = missedUntil(due, date);
  if (isSaid)
    return (
      <PreviewPage
        change={{ kind: "missed", sessions, resumeDate: date }}
        onAccepted={onDone}
        onDiscard={() => setSaid(false)}
        discard="Back to the question"
      />
    );
  return (
    <StepPage
      question="From when do you go on?"
      help="The plan takes up where you left it. Nothing has to be caught up at once."
      onward={{ words: "Next", go: () => setSaid(true) }}
    >
      <OneOf
        label="Day"
        choices={daysToGoOn(today).map((day) => ({
          id: day,
          name: day === today ? `Today, ${longDay(day)}` : longDay(day),
        }))}
        chosen={date}
        onChoose={setDate}
      />
      <p role="status">
        {sessions === 0
          ? "Until then you miss nothing."
          : `Until then, ${counted(sessions, "session")} without a visit.`}
      </p>
    </StepPage>
  );
}

/** Today, tomorrow, and three Mondays ahead: who is away comes back at the start of a week (design choice). */
function daysToGoOn(today: string): readonly string[] {
  const monday = addDays(mondayOf(today), 7);
  return [...new Set([today, addDays(today, 1), monday, addDays(monday, 7), addDays(monday, 14)])];
}
