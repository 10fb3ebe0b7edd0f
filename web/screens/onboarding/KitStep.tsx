// Where, with what?

import type { EquipmentId } from "@dorsal/content";
import { counted, EQUIPMENT_WORDS } from "@dorsal/words";
import { Chip, Chips } from "../../parts/Chip.tsx";
import { OneOf, toggled } from "../../parts/Choices.tsx";
import css from "./KitStep.module.css";
import { isHousehold, PLACES } from "./kit.ts";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";

const KIT = (Object.keys(EQUIPMENT_WORDS) as EquipmentId[]).filter((id) => !isHousehold(id));

export function KitStep({ draft, change, onward }: StepProps) {
  const choose = (preset: string) => {
    const equipment = PLACES.find(({ id }) => id === preset)?.equipment ?? [];
    change({ ...draft, preset, equipment });
  };
  return (
    <StepPage
      question="What do you train with?"
      help="Pick what comes closest, then correct it if you like."
      onward={{ words: "Next", go: () => onward() }}
    >
      <OneOf label="Place" choices={PLACES} chosen={draft.preset ?? presetOf(draft)} onChoose={choose} />
      <details className={css.details}>
        <summary>
          Exactly this kit <span className={css.count}>{counted(draft.equipment.length, "thing")}</span>
        </summary>
        <Chips label="Kit">
          {KIT.map((id) => (
            <Chip
              key={id}
              pressed={draft.equipment.includes(id)}
              onToggle={() => change({ ...draft, equipment: toggled(draft.equipment, id) })}
            >
              {EQUIPMENT_WORDS[id].name}
            </Chip>
          ))}
        </Chips>
      </details>
    </StepPage>
  );
}

/** The place whose kit is just this. */
function presetOf({ equipment }: { readonly equipment: readonly EquipmentId[] }): string | undefined {
  const wanted = equipment.toSorted().join();
  return PLACES.find((place) => place.equipment.toSorted().join() === wanted)?.id;
}
