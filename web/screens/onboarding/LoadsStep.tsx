// Which loads are there? The plan then only asks for what can be picked up. Empty means the usual full range.
import { EQUIPMENT_WORDS } from "@dorsal/words";
import { useState } from "react";
import { Chip, Chips } from "../../parts/Chip.tsx";
import type { LoadUnit } from "../../parts/pounds.ts";
import type { Draft } from "./draft.ts";
import { LoadsField } from "./LoadsField.tsx";
import { type OwnedPart, partOf, partsOf, type ToldPart, withPart } from "./owned-kit.ts";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";
import { loadedKit } from "./steps.ts";

const UNITS: readonly LoadUnit[] = ["kg", "lb"];

export function LoadsStep({ draft, change, onward }: StepProps) {
  const [unread, setUnread] = useState<readonly string[]>([]);
  const chooseUnit = (unit: LoadUnit) => {
    setUnread([]);
    change({ ...draft, unit });
  };
  const told = (field: string, part: Omit<ToldPart, "loads">, loads: readonly number[] | null) => {
    const others = unread.filter((one) => one !== field);
    setUnread(loads === null ? [...others, field] : others);
    if (loads !== null) change(withLoads(draft, { ...part, loads }));
  };
  return (
    <StepPage
      question="Which loads do you have?"
      help="Leave empty what has a full rack. Otherwise the plan asks for loads that you own."
      onward={{ words: "Next", go: () => onward(), disabled: unread.length > 0 }}
    >
      <Chips label="Unit">
        {UNITS.map((unit) => (
          <Chip key={unit} pressed={unit === draft.unit} onToggle={() => chooseUnit(unit)}>
            {unit === "kg" ? "Kilograms" : "Pounds"}
          </Chip>
        ))}
      </Chips>
      {loadedKit(draft).flatMap((id) =>
        partsOf(id).map((part) => (
          <LoadsField
            key={id + part + draft.unit}
            label={LABELS[part] ?? EQUIPMENT_WORDS[id].name}
            example={(id === "kettlebell" ? KETTLEBELLS : EXAMPLES[part])[draft.unit]}
            loadsKg={partOf(draft.loadsKg[id], part)}
            unit={draft.unit}
            onChange={(loads) => told(id + part, { id, part, unit: draft.unit }, loads)}
          />
        )),
      )}
    </StepPage>
  );
}

const LABELS: Partial<Record<OwnedPart, string>> = {
  bar: "The barbell without plates",
  plates: "Plates for the barbell, one of each size",
  max: "Largest load of the cable stack",
  step: "From one load of the stack to the next",
};

type Example = Readonly<Record<LoadUnit, string>>;

const EXAMPLES: Readonly<Record<OwnedPart, Example>> = {
  loads: { kg: "4, 6, 8, 10", lb: "10, 15, 20, 25" },
  bar: { kg: "20", lb: "45" },
  plates: { kg: "1.25, 2.5, 5, 10, 20", lb: "2.5, 5, 10, 25, 45" },
  max: { kg: "100", lb: "200" },
  step: { kg: "5", lb: "10" },
};

const KETTLEBELLS: Example = { kg: "8, 12, 16", lb: "18, 26, 35" };

function withLoads(draft: Draft, told: ToldPart): Draft {
  const { [told.id]: before, ...others } = draft.loadsKg;
  const owned = withPart(before, told);
  return { ...draft, loadsKg: owned === undefined ? others : { ...others, [told.id]: owned } };
}
