// Kilograms or pounds? The file does not say: its loads speak for one of them, and the person decides.
import { unitSentence } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { OneOf } from "../../parts/Choices.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import type { LoadUnit } from "../../parts/pounds.ts";
import css from "./Import.module.css";
import type { ReadFile } from "./use-import.ts";

export interface AskUnitProps {
  readonly read: ReadFile;
  readonly onSay: (unit: LoadUnit) => void;
  readonly onStop: () => void;
}

export function AskUnit({ read, onSay, onStop }: AskUnitProps) {
  const [unit, setUnit] = useState<LoadUnit>();
  const { unit: finding } = read.report;
  const likelier = finding.from === "guess" ? finding.unit : null;
  const hint = (one: LoadUnit) =>
    one === likelier ? { explanation: "Likelier, by the loads in the file" } : {};
  return (
    <div className={css.page}>
      <PageHeader title="Kilograms or pounds?" over={read.file.name} />
      <p>{unitSentence(finding)}</p>
      <OneOf<LoadUnit>
        label="Unit of the loads in the file"
        choices={[
          { id: "kg", name: "Kilograms", ...hint("kg") },
          { id: "lb", name: "Pounds", ...hint("lb") },
        ]}
        chosen={unit}
        onChoose={setUnit}
      />
      <div className={css.onward}>
        <Button kind="primary" wide disabled={unit === undefined} onClick={() => unit && onSay(unit)}>
          Go on
        </Button>
        <Button wide onClick={onStop}>
          Leave it
        </Button>
      </div>
    </div>
  );
}
