// What number was typed? With a point or a comma; null where it is none, or beyond what can be.

export interface Range {
  readonly min: number;
  readonly max: number;
}

export function readNumber(text: string, { min, max }: Range): number | null {
  const number = /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  return number >= min && number <= max ? number : null;
}
