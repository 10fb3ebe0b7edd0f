// Which exercise comes in on this day, and with how many sets?
import type { PlanChange, PlannedSession } from "@dorsal/engine";
import { WEEKDAY_NAMES } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { exerciseName } from "../../../parts/names.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Stepper } from "../../../parts/Stepper.tsx";
import css from "./Change.module.css";
import { FindExercise } from "./FindExercise.tsx";
import { Preview } from "./Preview.tsx";

export interface AddToDaySheetProps {
  readonly session: PlannedSession;
  readonly onClose: () => void;
}

const USUAL_SETS = 2;
const MOST_SETS = 6;

export default function AddToDaySheet({ session: { day, items }, onClose }: AddToDaySheetProps) {
  const [exercise, setExercise] = useState<string | null>(null);
  const [sets, setSets] = useState(USUAL_SETS);
  const [change, setChange] = useState<PlanChange | null>(null);
  return (
    <Sheet open title={`Add on ${WEEKDAY_NAMES[day]}`} onClose={onClose}>
      {exercise === null && (
        <FindExercise taken={items.map((item) => item.exercise)} onChoose={setExercise} />
      )}
      {exercise !== null && change === null && (
        <div className={css.form}>
          <p className={css.asked}>{exerciseName(exercise)}</p>
          <Stepper
            label="Sets"
            value={sets}
            min={1}
            max={MOST_SETS}
            onChange={(value) => setSets(Math.round(value))}
          />
          <Button
            kind="primary"
            wide
            onClick={() => setChange({ kind: "add_exercise", exercise, day, sets })}
          >
            See what would change
          </Button>
          <Button wide onClick={() => setExercise(null)}>
            Another exercise
          </Button>
        </div>
      )}
      {change && (
        <Preview change={change} onAccepted={onClose} onDiscard={() => setChange(null)} discard="Back" />
      )}
    </Sheet>
  );
}
