// How many sets, how many repetitions? Of one line on its day, or wherever the plan has the exercise.
import type { PlanChange, PlanItem, PlannedSession } from "@dorsal/engine";
import { WEEKDAY_NAMES } from "@dorsal/words";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { Chip, Chips } from "../../../parts/Chip.tsx";
import { Stepper } from "../../../parts/Stepper.tsx";
import { useCatalog } from "../../../state/catalog.ts";
import css from "./Change.module.css";
import type { Editing } from "./EditItemSheet.tsx";

export interface AmountsProps {
  readonly item: PlanItem;
  readonly session: PlannedSession;
  readonly onEdit: (editing: Editing) => void;
}

/** More sets of one exercise than these are refused by the plan anyway. */
const MOST_SETS = 6;

export function Amounts({ item, session: { day }, onEdit }: AmountsProps) {
  const [sets, setSets] = useState(item.sets);
  const [everyDay, setEveryDay] = useState(false);
  const [reps, setReps] = useState(item.reps);
  const { exercise } = item;
  const edit: PlanChange | null =
    sets !== item.sets
      ? { kind: "set_sets", exercise, sets, ...(everyDay ? {} : { day }) }
      : reps && item.reps && reps.join() !== item.reps.join()
        ? { kind: "shift_reps", exercise, reps }
        : null;
  return (
    <div className={css.form}>
      <Stepper
        label="Sets"
        value={sets}
        min={1}
        max={MOST_SETS}
        onChange={(value) => setSets(Math.round(value))}
      />
      {sets !== item.sets && (
        <Chips label="On which days">
          <Chip pressed={!everyDay} onToggle={() => setEveryDay(false)}>
            Only on {WEEKDAY_NAMES[day]}
          </Chip>
          <Chip pressed={everyDay} onToggle={() => setEveryDay(true)}>
            Wherever it is
          </Chip>
        </Chips>
      )}
      {reps && sets === item.sets && <RepsFields exercise={exercise} reps={reps} onChange={setReps} />}
      <Button kind="primary" wide disabled={edit === null} onClick={() => edit && onEdit(edit)}>
        See what would change
      </Button>
      <Button wide onClick={() => onEdit("swap")}>
        Another exercise in its place
      </Button>
      <Button wide onClick={() => onEdit("remove")}>
        Take it out of my plan
      </Button>
    </div>
  );
}

interface RepsFieldsProps {
  readonly exercise: string;
  readonly reps: readonly [number, number];
  readonly onChange: (reps: readonly [number, number]) => void;
}

function RepsFields({ exercise, reps: [lo, hi], onChange }: RepsFieldsProps) {
  const { min = 1, max = 30 } = useCatalog().exercises[exercise]?.dose ?? {};
  return (
    <div className={css.two}>
      <Stepper
        label="Repetitions, at least"
        value={lo}
        min={min}
        max={max}
        onChange={(value) => onChange([Math.round(value), Math.max(Math.round(value), hi)])}
      />
      <Stepper
        label="At most"
        value={hi}
        min={min}
        max={max}
        onChange={(value) => onChange([Math.min(Math.round(value), lo), Math.round(value)])}
      />
    </div>
  );
}
