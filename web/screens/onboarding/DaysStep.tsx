// On which days?
import { WEEKDAYS } from "@dorsal/engine";
import { counted, WEEKDAY_NAMES } from "@dorsal/words";
import { Chip, Chips } from "../../parts/Chip.tsx";
import { toggled } from "../../parts/Choices.tsx";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";

/** The seventh day is for rest, as in the profile's own rule. */
const MOST_DAYS = 6;

export function DaysStep({ draft, change, onward }: StepProps) {
  const { days } = draft;
  const choose = (day: (typeof WEEKDAYS)[number]) => {
    const next = toggled(days, day);
    change({ ...draft, days: WEEKDAYS.filter((one) => next.includes(one)) });
  };
  return (
    <StepPage
      question="Which days suit you?"
      help="Two or three with a day between them suit most people. You can move a session later."
      onward={{ words: "Next", go: () => onward(), disabled: days.length === 0 }}
    >
      <Chips label="Training days">
        {WEEKDAYS.map((day) => (
          <Chip
            key={day}
            pressed={days.includes(day)}
            disabled={days.length >= MOST_DAYS && !days.includes(day)}
            onToggle={() => choose(day)}
          >
            {WEEKDAY_NAMES[day]}
          </Chip>
        ))}
      </Chips>
      <p role="status">
        {days.length === 0 ? "Choose at least one day." : `${counted(days.length, "day")} a week.`}
      </p>
    </StepPage>
  );
}
