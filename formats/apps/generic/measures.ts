// How much stands in this cell, and of what? "60", "60 kg", "17,5kg", "1:30", "2.5 km": the cell's own unit comes first,
// then that of the column's title.
import { writtenSeconds } from "../../values/durations.ts";
import { isJunk, tidy, writtenNumber } from "../../values/numbers.ts";
import { loadUnit, metresPer } from "../../values/units.ts";

export interface Measure {
  /** NaN for what is no number. */
  readonly value: number | null;
  /** As written behind the number; "" for none. */
  readonly unit: string;
}

const BODYWEIGHT =
  /^(bw|body ?-?weight|k[öo]rpergewicht|poids du corps|peso corporal|corpo libero|lichaamsgewicht)$/i;
const NUMBER_WITH_UNIT = /^([+-]?\d[\d.,]*)\s*([a-z]+)\.?$/i;
const LONGEST = 40; // characters of a number with its unit

export function measureIn(cell: string | undefined): Measure {
  const value = writtenNumber(cell);
  if (!isJunk(value)) return { value, unit: "" };
  const plain = cell?.trim() ?? "";
  if (plain.length > LONGEST) return { value: Number.NaN, unit: "" };
  if (BODYWEIGHT.test(plain)) return { value: null, unit: "" };
  const found = NUMBER_WITH_UNIT.exec(plain);
  return found ? { value: writtenNumber(found[1]), unit: found[2] ?? "" } : { value: Number.NaN, unit: "" };
}

/** A load may carry its unit, and nothing else. */
export function loadIn(cell: string | undefined): Measure {
  const measure = measureIn(cell);
  return measure.unit === "" || loadUnit(measure.unit) !== null ? measure : { value: Number.NaN, unit: "" };
}

/** Seconds; a bare number counts what the title says, "Duration (min)". */
export function secondsIn(cell: string | undefined, titleUnit: string): number | null {
  const bare = writtenNumber(cell);
  if (isJunk(bare)) return writtenSeconds(cell);
  return bare === null ? null : bare * (MINUTES.test(titleUnit) ? 60 : 1);
}

const MINUTES = /^(m|min|mins|minutes|minuten|minuti|minutos|dk)$/i;

/** Metres; null with `bare` set where no unit says what the number counts. */
export function metresIn(
  cell: string | undefined,
  titleUnit: string,
): { metres: number | null; bare: boolean } {
  const { value, unit } = measureIn(cell);
  const per = metresPer(unit === "" ? titleUnit : unit);
  if (value === null || Number.isNaN(value)) return { metres: value, bare: false };
  if (per === null) return { metres: unit === "" ? null : Number.NaN, bare: unit === "" };
  return { metres: tidy(value * per), bare: false };
}

/** "Weight (kg)" -> "kg", "Distance [km]" -> "km", "Weight_lbs" -> "lbs", "kg" -> "kg"; "" for none. */
export function titleUnit(title: string | undefined): string {
  const plain = title?.trim() ?? "";
  const bracketed = /[([{]\s*([a-z]+)\.?\s*[)\]}]\s*$/i.exec(plain)?.[1];
  return bracketed ?? /(?:^|[\s_/-])(kgs?|lbs?|km|mi|miles|meters|metres|min|sec)$/i.exec(plain)?.[1] ?? "";
}
