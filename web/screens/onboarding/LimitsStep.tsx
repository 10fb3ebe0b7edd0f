// What must be spared? Set from the health answers already; more can be added by hand.
import type { ContraindicationTag } from "@dorsal/content";
import { screeningOutcome } from "@dorsal/engine";
import { LIMIT_WORDS } from "@dorsal/words";
import { AnyOf } from "../../parts/Choices.tsx";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";

const LIMITS = Object.keys(LIMIT_WORDS) as ContraindicationTag[];

export function LimitsStep({ draft, change, onward }: StepProps) {
  const given = screeningOutcome(draft.yes).tags;
  const offered = LIMITS.filter((tag) => !tag.startsWith("pregnancy") || given.includes(tag));
  return (
    <StepPage
      question="Anything to go easy on?"
      help="Each of these changes what the plan chooses, and the plan says where."
      onward={{
        words: draft.contraindications.length === 0 ? "Nothing" : "Next",
        go: () => onward(),
      }}
    >
      <AnyOf
        label="Limits"
        choices={offered.map((id) => ({
          id,
          name: LIMIT_WORDS[id].name,
          explanation: LIMIT_WORDS[id].explanation,
        }))}
        chosen={draft.contraindications}
        onChange={(chosen) =>
          // What a health answer set can only be taken back there.
          change({ ...draft, contraindications: [...new Set([...given, ...chosen])] })
        }
      />
    </StepPage>
  );
}
