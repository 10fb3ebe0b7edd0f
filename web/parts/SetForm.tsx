// What were the numbers of this set? The same large controls as in the session, for putting a stored set right.
import type { Profile, SetFacts } from "@dorsal/engine";
import { detailWords } from "@dorsal/words";
import { LoadNumeral } from "./LoadNumeral.tsx";
import { Numeral } from "./Numeral.tsx";
import type { LoadUnit } from "./pounds.ts";
import { ReservePicker } from "./ReservePicker.tsx";
import { type Details, SetDetails } from "./SetDetails.tsx";
import css from "./SetForm.module.css";

export interface SetFormProps {
  readonly facts: SetFacts;
  readonly profile: Profile;
  readonly ownedKg: readonly number[];
  readonly unit: LoadUnit;
  readonly onChange: (facts: SetFacts) => void;
}

export function SetForm({ facts, profile, ownedKg, unit, onChange }: SetFormProps) {
  const change = (next: Partial<SetFacts>) => onChange({ ...facts, ...next });
  const reserve = (rir: number | undefined) => {
    const { rir: _, ...unsaid } = facts;
    onChange(rir === undefined ? unsaid : { ...unsaid, rir });
  };
  const detail = (change: Details) => onChange(withDetails(facts, change));
  return (
    <div className={css.form}>
      <div className={css.amounts}>
        {facts.loadKg !== undefined && (
          <LoadNumeral
            label="Load"
            kg={facts.loadKg}
            ownedKg={ownedKg}
            unit={unit}
            onChange={(loadKg) => change({ loadKg })}
          />
        )}
        {facts.assistanceKg !== undefined && (
          <LoadNumeral
            label="Help"
            kg={facts.assistanceKg}
            ownedKg={ownedKg}
            unit={unit}
            onChange={(assistanceKg) => change({ assistanceKg })}
          />
        )}
        {facts.reps !== undefined && (
          <Count
            label="Repetitions"
            unit="reps"
            value={facts.reps}
            step={1}
            onChange={(reps) => change({ reps })}
          />
        )}
        {facts.seconds !== undefined && (
          <Count
            label="Seconds"
            unit="s"
            value={facts.seconds}
            step={5}
            onChange={(seconds) => change({ seconds })}
          />
        )}
        {facts.metres !== undefined && (
          <Count
            label="Metres"
            unit="m"
            value={facts.metres}
            step={5}
            onChange={(metres) => change({ metres })}
          />
        )}
      </div>
      {facts.reps !== undefined && facts.setType !== "warmup" && (
        <ReservePicker rir={facts.rir} onChange={reserve} />
      )}
      {facts.setType !== "warmup" && (
        <details className={css.more} open={detailWords(facts) !== ""}>
          <summary>More about this set</summary>
          <SetDetails exercise={facts.exercise} profile={profile} details={facts} onChange={detail} />
        </details>
      )}
    </div>
  );
}

/** What was taken back is gone, not said to be undefined. */
function withDetails(facts: SetFacts, change: Details): SetFacts {
  const said = Object.entries({ ...facts, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as unknown as SetFacts;
}

export interface CountProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** Whole numbers from 0: repetitions, seconds, metres. */
export function Count({ value, step, onChange, ...rest }: CountProps) {
  return (
    <Numeral
      {...rest}
      value={value}
      less={value <= 0 ? null : () => onChange(Math.max(0, value - step))}
      more={() => onChange(value + step)}
      onType={(typed) => onChange(Math.round(typed))}
    />
  );
}
