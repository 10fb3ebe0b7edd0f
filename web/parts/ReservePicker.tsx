// How many more would have gone? One tap of six; a second tap takes it back, for unsaid is not none.
import css from "./ReservePicker.module.css";

export interface ReservePickerProps {
  readonly rir: number | undefined;
  readonly onChange: (rir: number | undefined) => void;
}

const CHOICES = [0, 1, 2, 3, 4, 5] as const;

export function ReservePicker({ rir, onChange }: ReservePickerProps) {
  return (
    <fieldset className={css.reserve}>
      <legend className={css.legend}>Left in reserve</legend>
      <div className={css.choices}>
        {CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            className={css.choice}
            aria-pressed={choice === rir}
            aria-label={`${choice}${choice === 5 ? " or more" : ""} in reserve`}
            onClick={() => onChange(choice === rir ? undefined : choice)}
          >
            {choice === 5 ? "5+" : choice}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
