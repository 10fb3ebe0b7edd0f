// More or less for one part of the back: which, and how many sets a week?
import type { GroupId } from "@dorsal/content";
import type { PlannedWeek } from "@dorsal/engine";
import { amount, counted, GROUP_WORDS } from "@dorsal/words";
import { useState } from "react";
import { OneOf } from "../../../parts/Choices.tsx";
import { Stepper } from "../../../parts/Stepper.tsx";
import { StepPage } from "../../onboarding/StepPage.tsx";
import { PreviewPage } from "./PreviewPage.tsx";

/** More than this in one step is another plan (design choice), weekly sets. */
const MOST = 4;

export interface AskVolumeProps {
  readonly week: PlannedWeek;
  readonly onDone: () => void;
}

export function AskVolume({ week, onDone }: AskVolumeProps) {
  const [group, setGroup] = useState<GroupId>("mid_back");
  const [by, setBy] = useState(1);
  const [isSaid, setSaid] = useState(false);
  if (isSaid)
    return (
      <PreviewPage
        change={{ kind: "change_volume", group, by }}
        onAccepted={onDone}
        onDiscard={() => setSaid(false)}
        discard="Back to the question"
      />
    );
  const groups = (Object.keys(GROUP_WORDS) as GroupId[]).filter((id) => week.hardSets[id] > 0);
  return (
    <StepPage
      question="More or less, for what?"
      help="Hard sets a week, spread over the exercises that train it."
      onward={{ words: "Next", go: () => setSaid(true), disabled: by === 0 }}
    >
      <OneOf
        label="Part of the body"
        choices={groups.map((id) => ({
          id,
          name: GROUP_WORDS[id].name,
          explanation: `${counted(Number(amount(week.hardSets[id])), "hard set")} in week ${week.number}`,
        }))}
        chosen={group}
        onChoose={setGroup}
      />
      <Stepper
        label="Sets a week, more or less than now"
        value={by}
        min={-MOST}
        max={MOST}
        unit="sets"
        onChange={(sets) => setBy(Math.round(sets))}
      />
    </StepPage>
  );
}
