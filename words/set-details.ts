// What else was a set? Help from a swing, the limit, the lean of the body, the band: said short on a chip, shorter in a row.
import type { BandStrength, SetFacts, SetFlag } from "@dorsal/engine";
import { STOP_RULE } from "./stop-rules.ts";

interface FlagWords {
  readonly name: string;
  /** In a row: "form broke". */
  readonly short: string;
  /** What it changes, or when to stop for it. */
  readonly meaning: string;
}

export const FLAG_WORDS: Readonly<Record<SetFlag, FlagWords>> = {
  momentum: {
    name: "A swing helped",
    short: "swing helped",
    meaning: "This set says nothing about your strength, and the next one is not harder.",
  },
  form: { name: "Form broke", short: "form broke", meaning: STOP_RULE.form },
  grip_slip: { name: "Grip slipped", short: "grip slipped", meaning: STOP_RULE.grip },
};

export const BAND_WORDS: Readonly<Record<BandStrength, string>> = {
  extra_light: "Extra light",
  light: "Light",
  medium: "Medium",
  heavy: "Heavy",
  extra_heavy: "Extra heavy",
};

export const TO_FAILURE = "Nothing more went up";
export const ANGLE_WORDS = "0° is standing upright, 90° lying flat. Flatter is harder.";

type Details = Pick<SetFacts, "toFailure" | "flags" | "angleDeg" | "feetUp" | "band">;
type Said = { readonly [Key in keyof Details]?: Details[Key] | undefined };

/** "60°, feet up, heavy band, to the limit, form broke"; empty where nothing was said. */
export function detailWords({ toFailure, flags = [], angleDeg, feetUp, band }: Said): string {
  const parts = [
    angleDeg !== undefined && `${angleDeg}°`,
    feetUp && "feet up",
    band !== undefined && `${BAND_WORDS[band].toLowerCase()} band`,
    toFailure && "to the limit",
    ...flags.map((flag) => FLAG_WORDS[flag].short),
  ];
  return parts.filter((part) => typeof part === "string").join(", ");
}
