// One exercise of a day: how many sets, how many repetitions; opened, both can be set.
import type { RoutineItem, Weekday } from "@dorsal/engine";
import { counted, WEEKDAY_NAMES } from "@dorsal/words";
import { Button } from "../../../parts/Button.tsx";
import { exerciseName } from "../../../parts/names.ts";
import { Stepper } from "../../../parts/Stepper.tsx";
import { useCatalog } from "../../../state/catalog.ts";
import css from "./OwnWeek.module.css";
import { MOST_SETS } from "./own-week.ts";

export interface OwnItemProps {
  readonly item: RoutineItem;
  readonly day: Weekday;
  readonly onChange: (item: RoutineItem) => void;
  readonly onRemove: () => void;
}

export function OwnItem({ item, day, onChange, onRemove }: OwnItemProps) {
  const name = exerciseName(item.exercise);
  const dose = useCatalog().exercises[item.exercise]?.dose;
  const [lo, hi] = item.reps ?? [dose?.min ?? 1, dose?.max ?? 1];
  const withReps = (from: number, to: number) =>
    onChange({ ...item, reps: [Math.round(from), Math.round(to)] });
  return (
    <li>
      <details className={css.item}>
        <summary>
          <span className={css.name}>{name}</span>
          <span className={css.dose}>
            {counted(item.sets, "set")}
            {item.reps && ` of ${lo === hi ? lo : `${lo}-${hi}`}`}
          </span>
        </summary>
        <div className={css.fields}>
          <Stepper
            label={`Sets of ${name}`}
            value={item.sets}
            min={1}
            max={MOST_SETS}
            onChange={(sets) => onChange({ ...item, sets: Math.round(sets) })}
          />
          {dose?.unit === "reps" && (
            <>
              <Stepper
                label="Repetitions, at least"
                value={lo}
                min={dose.min}
                max={dose.max}
                onChange={(value) => withReps(value, Math.max(value, hi))}
              />
              <Stepper
                label="At most"
                value={hi}
                min={dose.min}
                max={dose.max}
                onChange={(value) => withReps(Math.min(value, lo), value)}
              />
            </>
          )}
          <Button wide aria-label={`Take ${name} off ${WEEKDAY_NAMES[day]}`} onClick={onRemove}>
            Take it off this day
          </Button>
        </div>
      </details>
    </li>
  );
}
