// About the body: all optional; it makes first loads and the pull-up ladder fit.
import { SEXES } from "@dorsal/engine";
import { useState } from "react";
import { Chip, Chips } from "../../parts/Chip.tsx";
import { kgToLb, type LoadUnit, lbToKg } from "../../parts/pounds.ts";
import { Stepper } from "../../parts/Stepper.tsx";
import css from "./BodyStep.module.css";
import type { Draft } from "./draft.ts";
import { StepPage } from "./StepPage.tsx";
import type { StepProps } from "./step-props.ts";

const SEX_WORDS = { f: "Female", m: "Male", unspecified: "Rather not say" } as const;
/** Plans for children are made by an adult who trains with them; the planner refuses below it. */
const YOUNGEST_YEARS = 13;
const UNITS: readonly LoadUnit[] = ["kg", "lb"];

export function BodyStep({ draft, change, onward }: StepProps) {
  const [unit, setUnit] = useState(draft.unit);
  const mass = draft.bodyMassKg;
  const chooseUnit = (next: LoadUnit) => {
    setUnit(next);
    change({ ...draft, unit: next });
  };
  const shown = mass === undefined ? undefined : tenths(unit === "kg" ? mass : kgToLb(mass));
  return (
    <StepPage
      question="A little about you"
      help="All optional. It only makes the first loads and the pull-up ladder fit you better."
      onward={{ words: "Make my plan", go: () => onward() }}
    >
      <Chips label="Unit">
        {UNITS.map((one) => (
          <Chip key={one} pressed={one === unit} onToggle={() => chooseUnit(one)}>
            {one === "kg" ? "Kilograms" : "Pounds"}
          </Chip>
        ))}
      </Chips>
      <div className={css.numbers}>
        <Stepper
          key={unit}
          label="Body mass"
          value={shown}
          min={unit === "kg" ? 20 : 45}
          max={unit === "kg" ? 350 : 770}
          start={unit === "kg" ? 70 : 155}
          unit={unit}
          onChange={(next) => change({ ...draft, bodyMassKg: unit === "kg" ? next : lbToKg(next) })}
          onClear={() => change(unsaid(draft, "bodyMassKg"))}
        />
        <Stepper
          label="Age"
          value={draft.ageYears}
          min={YOUNGEST_YEARS}
          max={120}
          start={35}
          unit="years"
          onChange={(ageYears) => change({ ...draft, ageYears: Math.round(ageYears) })}
          onClear={() => change(unsaid(draft, "ageYears"))}
        />
        <Stepper
          label="Pull-ups in one go"
          value={draft.maxPullUps}
          min={0}
          max={100}
          onChange={(reps) => change({ ...draft, maxPullUps: Math.round(reps) })}
          onClear={() => change(unsaid(draft, "maxPullUps"))}
        />
        <Stepper
          label="Pressing sets a week you do elsewhere"
          value={draft.pushSetsElsewhere}
          min={0}
          max={60}
          onChange={(pushSetsElsewhere) => change({ ...draft, pushSetsElsewhere })}
          onClear={() => change({ ...draft, pushSetsElsewhere: 0 })}
        />
      </div>
      <Chips label="Sex, for first loads">
        {SEXES.map((sex) => (
          <Chip key={sex} pressed={draft.sex === sex} onToggle={() => change({ ...draft, sex })}>
            {SEX_WORDS[sex]}
          </Chip>
        ))}
      </Chips>
    </StepPage>
  );
}

/** What is optional may be left open again. */
function unsaid(draft: Draft, answer: "bodyMassKg" | "ageYears" | "maxPullUps"): Draft {
  const { [answer]: _, ...others } = draft;
  return others;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
