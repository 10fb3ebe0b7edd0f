// How heavy is the own body? System load = fraction * body mass + added - assistance. Science 3.13.
import { DEFAULT_SLOPE, loadForReps } from "./load-rep-curve.ts";

export interface BodyweightSetting {
  readonly bodyMassKg: number;
  /** Share of body mass that the exercise moves. */
  readonly fraction: number;
  readonly addedKg?: number | undefined;
  readonly assistanceKg?: number | undefined;
}

export function systemLoadKg({
  bodyMassKg,
  fraction,
  addedKg = 0,
  assistanceKg = 0,
}: BodyweightSetting): number {
  return bodyMassKg * fraction + addedKg - assistanceKg;
}

/** Body mass moved on a suspension trainer: linear between the measured angles from vertical (melrose2015). */
export function suspensionLoadKg(
  bodyMassKg: number,
  angleDeg: number,
  points: readonly (readonly [angleDeg: number, fraction: number])[],
): number {
  const after = points.findIndex(([deg]) => deg >= angleDeg);
  const [degB, fractionB] = points[after] ?? points.at(-1) ?? [90, 1];
  const [degA, fractionA] = points[after - 1] ?? [degB, fractionB];
  if (after <= 0 || degA === degB) return bodyMassKg * fractionB;
  const fraction = fractionA + ((angleDeg - degA) / (degB - degA)) * (fractionB - fractionA);
  return bodyMassKg * fraction;
}

/** Inverted row on a rigid bar: k * sin(angle of the body from vertical); own lever model, unverified. */
export function leverLoadKg(bodyMassKg: number, angleDeg: number, k: number): number {
  return bodyMassKg * k * Math.sin((angleDeg * Math.PI) / 180);
}

/** Pull-ups that a system 1RM allows; `reps` is 0 while the first one is not there and help is needed. */
export function pullUpReps(
  systemE1rmKg: number,
  bodyMassKg: number,
  { addedKg = 0, slope = DEFAULT_SLOPE }: { readonly addedKg?: number; readonly slope?: number } = {},
): { readonly raw: number; readonly reps: number } {
  const raw = 1 + Math.log(systemE1rmKg / (bodyMassKg + addedKg)) / slope;
  return { raw, reps: Math.max(0, Math.floor(raw)) };
}

interface Asked {
  readonly reps: number;
  readonly rir: number;
}

/** Help that makes the asked reps possible; negative when none is needed. */
export function assistanceFor(
  systemE1rmKg: number,
  bodyMassKg: number,
  asked: Asked,
  slope = DEFAULT_SLOPE,
): number {
  return bodyMassKg - loadForReps(systemE1rmKg, asked, slope);
}

/** Kilograms on the belt for the asked reps; negative when help is needed instead. */
export function addedFor(
  systemE1rmKg: number,
  bodyMassKg: number,
  asked: Asked,
  slope = DEFAULT_SLOPE,
): number {
  return loadForReps(systemE1rmKg, asked, slope) - bodyMassKg;
}

/** Mean exponent of pull-up reps against body mass: +10 % mass, about half the reps (vanderburgh1997). */
const MASS_EXPONENT = -7.91;

export function pullUpsAtOtherMass(
  pullUps: number,
  mass: { readonly beforeKg: number; readonly afterKg: number },
  exponent = MASS_EXPONENT,
): number {
  return pullUps * (mass.afterKg / mass.beforeKg) ** exponent;
}

/** Reps from the mean speed of the first one, m/s; n = 49, R = .84 (beckham2018). */
export function pullUpsFromSpeed(metresPerSecond: number): number {
  return -6.661 + 25.556 * metresPerSecond;
}
