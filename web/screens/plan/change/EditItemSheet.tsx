// One line of the plan, changed by hand: sets, repetitions, another exercise in its place, or none.
import type { PlanChange, PlanItem, PlannedSession, SwapCause } from "@dorsal/engine";
import { SWAP_CAUSE_WORDS } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { OneOf } from "../../../parts/Choices.tsx";
import { exerciseName } from "../../../parts/names.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Amounts } from "./Amounts.tsx";
import css from "./Change.module.css";
import { Preview } from "./Preview.tsx";
import { SwapChoice } from "./SwapChoice.tsx";

export interface EditItemSheetProps {
  readonly item: PlanItem;
  readonly session: PlannedSession;
  readonly onClose: () => void;
}

export type Editing = "amounts" | "swap" | "remove" | PlanChange;

export default function EditItemSheet({ item, session, onClose }: EditItemSheetProps) {
  const [editing, setEditing] = useState<Editing>("amounts");
  const back = () => setEditing("amounts");
  return (
    <Sheet open title={exerciseName(item.exercise)} onClose={onClose}>
      {editing === "amounts" && <Amounts item={item} session={session} onEdit={setEditing} />}
      {editing === "swap" && <SwapChoice item={item} session={session} onEdit={setEditing} onBack={back} />}
      {editing === "remove" && <RemoveChoice item={item} onEdit={setEditing} onBack={back} />}
      {typeof editing === "object" && (
        <Preview change={editing} onAccepted={onClose} onDiscard={back} discard="Back" />
      )}
    </Sheet>
  );
}

const CAUSES: readonly SwapCause[] = ["choice", "dislike", "pain", "stall"];

interface RemoveChoiceProps {
  readonly item: PlanItem;
  readonly onEdit: (editing: Editing) => void;
  readonly onBack: () => void;
}

function RemoveChoice({ item: { exercise }, onEdit, onBack }: RemoveChoiceProps) {
  const [why, setWhy] = useState<SwapCause>("choice");
  return (
    <div className={css.form}>
      <h3>Why shall it go?</h3>
      <OneOf
        label="Reason"
        choices={CAUSES.map((id) => ({ id, name: SWAP_CAUSE_WORDS[id] }))}
        chosen={why}
        onChoose={setWhy}
      />
      <Button kind="primary" wide onClick={() => onEdit({ kind: "remove_exercise", exercise, why })}>
        See what would change
      </Button>
      <Button wide onClick={onBack}>
        Back
      </Button>
    </div>
  );
}
