// To which load is a computed one rounded? Always to one that can be set: half-up at the middle, or down, or up.

export type Rounding = "down" | "nearest" | "up";

/** Where a quotient that should be whole is off by a floating-point hair. */
const HAIR = 1e-9;

/** Multiples of a step: 83.1 at 2.5 kg is 82.5 both down and nearest. */
export function roundToStep(loadKg: number, stepKg: number, mode: Rounding): number {
  const steps = loadKg / stepKg;
  if (mode === "down") return Math.floor(steps + HAIR) * stepKg;
  if (mode === "up") return Math.ceil(steps - HAIR) * stepKg;
  return Math.floor(steps + 0.5 + HAIR) * stepKg;
}

/**
 * The owned load for a computed one. Below the lightest it is the lightest, above the heaviest the heaviest.
 * `owned` may come in any order; it must not be empty.
 */
export function roundToOwned(loadKg: number, owned: readonly number[], mode: Rounding): number {
  if (owned.length === 0) throw new RangeError(`no owned load to round ${loadKg} kg to`);
  const below = largest(owned.filter((kg) => kg <= loadKg + HAIR));
  const above = smallest(owned.filter((kg) => kg >= loadKg - HAIR));
  if (below === null) return above ?? loadKg;
  if (above === null || mode === "down") return below;
  if (mode === "up") return above;
  return loadKg - below + HAIR < above - loadKg ? below : above;
}

/** The next heavier owned load; null at the top. */
export function nextOwned(loadKg: number, owned: readonly number[]): number | null {
  return smallest(owned.filter((kg) => kg > loadKg + HAIR));
}

/** The next lighter owned load; null at the bottom. */
export function previousOwned(loadKg: number, owned: readonly number[]): number | null {
  return largest(owned.filter((kg) => kg < loadKg - HAIR));
}

function largest(loads: readonly number[]): number | null {
  return loads.length === 0 ? null : loads.reduce((a, b) => Math.max(a, b));
}

function smallest(loads: readonly number[]): number | null {
  return loads.length === 0 ? null : loads.reduce((a, b) => Math.min(a, b));
}
