// Which band is the next harder or easier one? Bands have an order and no kilograms; of bands that help, the lighter is the
// harder. Which ones a lifter owns is not known: the next in the order is named, and logging another one corrects it.
import { BAND_STRENGTHS, type BandStrength } from "../../../training/set.ts";

export interface BandUse {
  readonly band: BandStrength;
  /** The band lifts a part of the body. */
  readonly isHelp: boolean;
}

export function harderBand({ band, isHelp }: BandUse): BandStrength | null {
  return bandAt(band, isHelp ? -1 : 1);
}

export function easierBand({ band, isHelp }: BandUse): BandStrength | null {
  return bandAt(band, isHelp ? 1 : -1);
}

function bandAt(band: BandStrength, by: number): BandStrength | null {
  return BAND_STRENGTHS[BAND_STRENGTHS.indexOf(band) + by] ?? null;
}
