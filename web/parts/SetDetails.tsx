// What else is worth saying about a set? What spoiled it, whether it went to the limit, and how it was set up.
import {
  BAND_STRENGTHS,
  type BandStrength,
  loadModelOf,
  ownedLoads,
  type Profile,
  SET_FLAGS,
  type SetFacts,
} from "@dorsal/engine";
import { BAND_WORDS, FLAG_WORDS, TO_FAILURE } from "@dorsal/words";
import { useCatalog } from "../state/catalog.ts";
import { Chip, Chips } from "./Chip.tsx";
import { LeanAngle } from "./LeanAngle.tsx";
import css from "./SetForm.module.css";

type Detail = "toFailure" | "flags" | "angleDeg" | "feetUp" | "band";
/** An answer taken back is undefined: unsaid is not no. */
export type Details = { readonly [Key in Detail]?: SetFacts[Key] | undefined };

export interface SetDetailsProps {
  readonly exercise: string;
  readonly profile: Profile;
  readonly details: Details;
  readonly onChange: (change: Details) => void;
}

export function SetDetails({ exercise: id, profile, details, onChange }: SetDetailsProps) {
  const { exercises, suspensionAngle } = useCatalog();
  const exercise = exercises[id];
  const model = exercise && loadModelOf(exercise, suspensionAngle);
  const leans = model?.by === "suspension" || (model?.by === "body" && model.leans);
  const hasBand = exercise !== undefined && ownedLoads(exercise, profile).kind === "band";
  return (
    <div className={css.form}>
      {leans && <LeanAngle angleDeg={details.angleDeg} onChange={(angleDeg) => onChange({ angleDeg })} />}
      {model?.by === "body" && model.leans && (
        <Chips label="Feet">
          <Chip
            pressed={details.feetUp === true}
            onToggle={(on) => onChange({ feetUp: on ? true : undefined })}
          >
            Feet up on a bench
          </Chip>
        </Chips>
      )}
      {hasBand && <BandChoice band={details.band} onChange={(band) => onChange({ band })} />}
      <HowItWent {...details} onChange={onChange} />
    </div>
  );
}

type HowItWentProps = Pick<Details, "flags" | "toFailure"> & Pick<SetDetailsProps, "onChange">;

function HowItWent({ flags = [], toFailure, onChange }: HowItWentProps) {
  const toggle = (flag: (typeof SET_FLAGS)[number], on: boolean) => {
    const next = SET_FLAGS.filter((one) => (one === flag ? on : flags.includes(one)));
    onChange({ flags: next.length === 0 ? undefined : next });
  };
  return (
    <>
      <Chips label="How it went">
        <Chip pressed={toFailure === true} onToggle={(on) => onChange({ toFailure: on ? true : undefined })}>
          {TO_FAILURE}
        </Chip>
        {SET_FLAGS.map((flag) => (
          <Chip key={flag} pressed={flags.includes(flag)} onToggle={(on) => toggle(flag, on)}>
            {FLAG_WORDS[flag].name}
          </Chip>
        ))}
      </Chips>
      <div role="status" className={css.meaning}>
        {flags.map((flag) => (
          <p key={flag}>{FLAG_WORDS[flag].meaning}</p>
        ))}
      </div>
    </>
  );
}

interface BandChoiceProps {
  readonly band: BandStrength | undefined;
  readonly onChange: (band: BandStrength | undefined) => void;
}

function BandChoice({ band, onChange }: BandChoiceProps) {
  return (
    <div>
      <p className={css.label}>Band</p>
      <Chips label="Band">
        {BAND_STRENGTHS.map((one) => (
          <Chip key={one} pressed={one === band} onToggle={(on) => onChange(on ? one : undefined)}>
            {BAND_WORDS[one]}
          </Chip>
        ))}
      </Chips>
    </div>
  );
}
