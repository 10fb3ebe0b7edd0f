// Which loads are there? The plan then only asks for what can be picked up. Empty means the usual full range.
import type { EquipmentId } from "@dorsal/content";
import type { OwnedLoads } from "@dorsal/engine";
import { EQUIPMENT_WORDS } from "@dorsal/words";
import { Chip, Chips } from "../../parts/Chip.tsx";
import type { LoadUnit } from "../../parts/pounds.ts";
import type { Draft } from "./draft.ts";
import { LoadsField } from "./LoadsField.tsx";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";
import { loadedKit } from "./steps.ts";

/** The usual bar, where somebody names plates only. */
const BAR_KG = 20;
/** The usual step of a stack, where somebody names its largest load only. */
const STACK_STEP_KG = 5;

const UNITS: readonly LoadUnit[] = ["kg", "lb"];

export function LoadsStep({ draft, change, onward }: StepProps) {
  return (
    <StepPage
      question="Which loads do you have?"
      help="Leave empty what has a full rack. Otherwise the plan asks for loads that you own."
      onward={{ words: "Next", go: () => onward() }}
    >
      <Chips label="Unit">
        {UNITS.map((unit) => (
          <Chip key={unit} pressed={unit === draft.unit} onToggle={() => change({ ...draft, unit })}>
            {unit === "kg" ? "Kilograms" : "Pounds"}
          </Chip>
        ))}
      </Chips>
      {loadedKit(draft).map((id) => (
        <LoadsField
          key={id + draft.unit}
          label={LABELS[id] ?? EQUIPMENT_WORDS[id].name}
          example={EXAMPLES[id][draft.unit]}
          loadsKg={listOf(draft.loadsKg[id])}
          unit={draft.unit}
          onChange={(loads) => change(withLoads(draft, id, loads))}
        />
      ))}
    </StepPage>
  );
}

const LABELS: Partial<Record<EquipmentId, string>> = {
  barbell: "Plates for the barbell, one of each size",
  cable: "Largest load of the cable stack",
};

const EXAMPLES = {
  dumbbell: { kg: "4, 6, 8, 10", lb: "10, 15, 20, 25" },
  kettlebell: { kg: "8, 12, 16", lb: "18, 26, 35" },
  barbell: { kg: "1.25, 2.5, 5, 10, 20", lb: "2.5, 5, 10, 25, 45" },
  cable: { kg: "100", lb: "200" },
} as const;

function listOf(owned: OwnedLoads | undefined): readonly number[] {
  if (owned === undefined) return [];
  if ("plates" in owned) return owned.plates;
  return "max" in owned ? [owned.max] : owned;
}

function withLoads(draft: Draft, id: EquipmentId, loads: readonly number[]): Draft {
  const { [id]: _, ...others } = draft.loadsKg;
  return { ...draft, loadsKg: loads.length === 0 ? others : { ...others, [id]: owned(id, loads) } };
}

function owned(id: EquipmentId, loads: readonly number[]): OwnedLoads {
  if (id === "barbell") return { bar: BAR_KG, plates: loads };
  return id === "cable" ? { step: STACK_STEP_KG, max: Math.max(...loads) } : loads;
}
